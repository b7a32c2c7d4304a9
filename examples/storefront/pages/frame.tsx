import type { ReactNode } from 'react';
import { Link } from './router.js';

/** What surrounds every page: the shop's name, the notice of the stand-in, the small print. */
export function Frame({ children }: { children: ReactNode }) {
  return (
    <>
      <StandInNotice />
      <header className="masthead">
        <Link to="/" className="brand">
          <img src="/mark.svg" alt="" width="32" height="32" />
          Tern &amp; Clay
        </Link>
        <p className="tagline">Stoneware, thrown by hand</p>
        <nav aria-label="Shop" className="shop-nav">
          <Link to="/">Shop</Link>
          <Link to="/scenarios">Ways to check out</Link>
        </nav>
      </header>
      <main>{children}</main>
      <footer className="small-print">
        <p>Tern &amp; Clay is the example store of Checkstand. Nothing here is made or sent.</p>
      </footer>
    </>
  );
}

/** Says that no real money moves, and how to try things out. */
function StandInNotice() {
  if (document.documentElement.dataset['standIn'] === undefined) return null;
  return (
    <aside className="stand-in" aria-label="About this demonstration">
      <details>
        <summary>
          Demonstration: a simulator stands in for Stripe, no money moves. Test cards
        </summary>
        <dl>
          <div>
            <dt>4242 4242 4242 4242</dt>
            <dd>pays</dd>
          </div>
          <div>
            <dt>4000 0000 0000 0002</dt>
            <dd>is declined</dd>
          </div>
          <div>
            <dt>4000 0000 0000 9995</dt>
            <dd>has too little money</dd>
          </div>
          <div>
            <dt>4000 0000 0000 3220</dt>
            <dd>asks for 3-D Secure</dd>
          </div>
        </dl>
        <p>
          Any future date and any security code. Promotion codes: WELCOME10, and KILN20 from $100.
        </p>
      </details>
    </aside>
  );
}
