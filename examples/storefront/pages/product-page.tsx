import type { Product } from '../server/catalogue.js';
import type { CatalogueAnswer } from '../server/shop.js';
import { fetchCatalogue } from './api.js';
import { setQuantity, useCart } from './cart.js';
import type { Cart } from './cart.js';
import { formatMoney } from './format-money.js';
import { PageHeading } from './page-heading.js';
import { Link } from './router.js';
import { useLoaded } from './use-loaded.js';

/** What the shop sells, and the cart. */
export function ProductPage() {
  const catalogue = useLoaded(fetchCatalogue);
  return (
    <>
      <div className="heading">
        <PageHeading title="Stoneware for slow mornings" />
        <CartLink />
      </div>
      {catalogue.type === 'loading' && <p role="status">Opening the shop…</p>}
      {catalogue.type === 'error' && (
        <div role="alert" className="notice">
          <p>{catalogue.error.message}</p>
          <button type="button" className="button" onClick={catalogue.retry}>
            Try again
          </button>
        </div>
      )}
      {catalogue.type === 'success' && (
        <div className="shop">
          <Shelf catalogue={catalogue.value} />
          <CartSummary catalogue={catalogue.value} />
        </div>
      )}
    </>
  );
}

/** Saves the way down on narrow screens, where the cart comes after the shelf. */
function CartLink() {
  const count = countPieces(useCart());
  if (count === 0) return null;
  return (
    <a href="#cart" className="button cart-link">
      Cart, {count}
    </a>
  );
}

function countPieces(cart: Cart): number {
  return Object.values(cart).reduce((sum, quantity) => sum + quantity, 0);
}

function Shelf({ catalogue }: { catalogue: CatalogueAnswer }) {
  const cart = useCart();
  return (
    <ul className="shelf">
      {catalogue.products.map((product) => {
        const inCart = cart[product.id] ?? 0;
        return (
          <li key={product.id} className="product">
            <img src={product.picture} alt={product.pictureText} width="400" height="400" />
            <div className="product-text">
              <h2>{product.name}</h2>
              <p className="price">{formatMoney(product.unitAmount, catalogue.currency)}</p>
              <p className="description">{product.description}</p>
            </div>
            <button
              type="button"
              className="button"
              aria-label={`Add ${product.name} to cart`}
              disabled={inCart >= catalogue.mostOfOne}
              onClick={() => setQuantity(product.id, inCart + 1)}
            >
              Add to cart
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function CartSummary({ catalogue }: { catalogue: CatalogueAnswer }) {
  const cart = useCart();
  const lines = catalogue.products
    .map((product) => ({ product, quantity: cart[product.id] ?? 0 }))
    .filter(({ quantity }) => quantity > 0);
  const subtotal = lines.reduce((sum, line) => sum + line.product.unitAmount * line.quantity, 0);
  const count = countPieces(cart);
  return (
    <section id="cart" className="cart" aria-labelledby="cart-heading">
      <h2 id="cart-heading">Your cart</h2>
      <p role="status" className="unseen">
        {count === 1 ? '1 piece in the cart' : `${count} pieces in the cart`}
      </p>
      {lines.length === 0 ? (
        <p className="description">Nothing in it yet.</p>
      ) : (
        <>
          <ul className="cart-lines">
            {lines.map(({ product, quantity }) => (
              <CartLine key={product.id} {...{ product, quantity, catalogue }} />
            ))}
          </ul>
          <p className="cart-subtotal">
            <span>Subtotal</span> <strong>{formatMoney(subtotal, catalogue.currency)}</strong>
          </p>
          <p className="description">Sales tax and promotion codes at checkout.</p>
          <Link to="/checkout" className="button button-main">
            Check out
          </Link>
        </>
      )}
    </section>
  );
}

interface CartLineProps {
  product: Product;
  quantity: number;
  catalogue: CatalogueAnswer;
}

function CartLine({ product, quantity, catalogue }: CartLineProps) {
  const quantities = Array.from({ length: catalogue.mostOfOne }, (_, index) => index + 1);
  return (
    <li className="cart-line">
      <span className="cart-name">{product.name}</span>
      <span className="cart-price">
        {formatMoney(product.unitAmount * quantity, catalogue.currency)}
      </span>
      <select
        aria-label={`Quantity of ${product.name}`}
        value={quantity}
        onChange={(event) => setQuantity(product.id, Number(event.target.value))}
      >
        {quantities.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
      <button
        type="button"
        className="button-plain"
        aria-label={`Remove ${product.name} from cart`}
        onClick={() => setQuantity(product.id, 0)}
      >
        Remove
      </button>
    </li>
  );
}
