/** Something that the shop sells. */
export interface Product {
  /** Also the lookup key of its price in Stripe. */
  id: string;
  name: string;
  description: string;
  /** In minor units of {@link CURRENCY}, before sales tax. */
  unitAmount: number;
  /** The path of its picture on the shop's own site. */
  picture: string;
  /** What the picture shows, for those who cannot see it. */
  pictureText: string;
}

/** A product that Stripe knows, with the id of its price. */
export interface PricedProduct extends Product {
  price: string;
}

/** What can be bought, as Stripe knows it. */
export interface Catalogue {
  /** On the product page, in this order. */
  products: readonly PricedProduct[];
  /** Offered at checkout, once per order. */
  giftWrap: PricedProduct;
  /** The id of the tax rate of every line. */
  taxRate: string;
}

/** ISO code of the currency of every price. */
export const CURRENCY = 'usd';

/** The most of one product that one order may hold. */
export const MOST_OF_ONE = 12;

export const PRODUCTS: readonly Product[] = [
  {
    id: 'harbour-mug',
    name: 'Harbour mug',
    description: 'Speckled stoneware, 300 ml, with a thumb rest.',
    unitAmount: 2800,
    picture: '/pictures/harbour-mug.svg',
    pictureText: 'A round sand-coloured mug with a blue dipped base',
  },
  {
    id: 'drift-bowl',
    name: 'Drift bowl',
    description: 'A wide bowl for soup or fruit, 22 cm, ash glaze.',
    unitAmount: 3400,
    picture: '/pictures/drift-bowl.svg',
    pictureText: 'A wide, shallow bowl in grey-green ash glaze',
  },
  {
    id: 'quill-vase',
    name: 'Quill vase',
    description: 'For a single stem, 18 cm, matt terracotta.',
    unitAmount: 5200,
    picture: '/pictures/quill-vase.svg',
    pictureText: 'A slim terracotta vase holding one dried stem',
  },
];

export const GIFT_WRAP: Product = {
  id: 'gift-wrap',
  name: 'Gift wrap',
  description: 'Recycled paper, linen ribbon and a handwritten card.',
  unitAmount: 400,
  picture: '/pictures/gift-wrap.svg',
  pictureText: 'A parcel tied with a ribbon',
};

/** The product with that id, or undefined when the shop does not sell it. */
export function findProduct(catalogue: Catalogue, id: string): PricedProduct | undefined {
  return [...catalogue.products, catalogue.giftWrap].find((product) => product.id === id);
}
