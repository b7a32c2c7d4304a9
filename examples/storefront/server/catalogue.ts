/** Something that the shop sells. */
export interface Product {
  /** Also the lookup key of its price in Stripe. */
  id: string;
  name: string;
  description: string;
  /** In minor units of {@link CURRENCY}, before sales tax. */
  unitAmount: number;
  /** How many of it one order may hold. Of a product with 1 the buyer cannot change the quantity. */
  most: number;
  /** Whether sales tax is due on it. */
  taxed: boolean;
  /** Paid again and again, absent when paid once. */
  interval?: 'month' | 'year';
  /** The path of its picture on the shop's own site. */
  picture: string;
  /** What the picture shows, for those who cannot see it. */
  pictureText: string;
}

/** A product that Stripe knows, with the id of its price. */
export interface PricedProduct extends Product {
  price: string;
}

/** A way to have an order shipped. */
export interface ShippingRate {
  /** Kept in the metadata of the rate in Stripe, to find it again. */
  id: string;
  name: string;
  /** In minor units of {@link CURRENCY}. 0 is free. */
  amount: number;
  /** From when to when it arrives, in business days. */
  businessDays: readonly [earliest: number, latest: number];
}

/** The customer whom the shop knows, in place of whoever is signed in to a real one. */
export interface RegularCustomer {
  /** The customer's id in Stripe. */
  id: string;
  /** False when the account would not keep test cards, so that none can be offered. */
  hasSavedCards: boolean;
}

/** What can be bought, as Stripe knows it. */
export interface Catalogue {
  /** On the product page, in this order. */
  products: readonly PricedProduct[];
  /** Offered at checkout, once per order. */
  giftWrap: PricedProduct;
  /** The same club, paid by the month or by the year. */
  club: Readonly<Record<'monthly' | 'yearly', PricedProduct>>;
  /** A seat in a course. */
  seat: PricedProduct;
  /** The id of the product that a donation pays for. Its price is what the giver chooses. */
  kilnFund: string;
  /** The id of the coupon that makes a seat free. */
  voucher: string;
  /** The id of the tax rate of every taxed line. */
  taxRate: string;
  /** The ids of {@link SHIPPING_RATES}, in the same order. */
  shippingRates: readonly string[];
  regular: RegularCustomer;
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
    most: MOST_OF_ONE,
    taxed: true,
    picture: '/pictures/harbour-mug.svg',
    pictureText: 'A round sand-coloured mug with a blue dipped base',
  },
  {
    id: 'drift-bowl',
    name: 'Drift bowl',
    description: 'A wide bowl for soup or fruit, 22 cm, ash glaze.',
    unitAmount: 3400,
    most: MOST_OF_ONE,
    taxed: true,
    picture: '/pictures/drift-bowl.svg',
    pictureText: 'A wide, shallow bowl in grey-green ash glaze',
  },
  {
    id: 'quill-vase',
    name: 'Quill vase',
    description: 'For a single stem, 18 cm, matt terracotta.',
    unitAmount: 5200,
    most: MOST_OF_ONE,
    taxed: true,
    picture: '/pictures/quill-vase.svg',
    pictureText: 'A slim terracotta vase holding one dried stem',
  },
];

export const GIFT_WRAP: Product = {
  id: 'gift-wrap',
  name: 'Gift wrap',
  description: 'Recycled paper, linen ribbon and a handwritten card.',
  unitAmount: 400,
  most: 1,
  taxed: true,
  picture: '/pictures/gift-wrap.svg',
  pictureText: 'A parcel tied with a ribbon',
};

const CLUB = {
  description: 'Open hours at our wheels, clay and firing included.',
  most: 1,
  taxed: false,
  picture: '/pictures/clay-club.svg',
  pictureText: 'A block of clay and a cutting wire',
};

export const CLUB_MONTHLY: Product = {
  ...CLUB,
  id: 'clay-club-monthly',
  name: 'Clay club, monthly',
  unitAmount: 4500,
  interval: 'month',
};

export const CLUB_YEARLY: Product = {
  ...CLUB,
  id: 'clay-club-yearly',
  name: 'Clay club, yearly',
  unitAmount: 45_000,
  interval: 'year',
};

export const SEAT: Product = {
  id: 'wheel-morning',
  name: 'A morning at the wheel',
  description: 'Saturday 9 to 12, for beginners. We fire two of your pieces.',
  unitAmount: 8500,
  most: 4,
  taxed: false,
  picture: '/pictures/wheel.svg',
  pictureText: 'A pot taking shape on a potter’s wheel',
};

/** What donations are for. */
export const KILN_FUND: Pick<Product, 'id' | 'name' | 'description' | 'picture'> = {
  id: 'tern-kiln-fund',
  name: 'Gift to the kiln fund',
  description: 'For the wood-fired kiln that schools will use free of charge.',
  picture: '/pictures/kiln.svg',
};

/** What a giver may choose, in minor units of {@link CURRENCY}. */
export const DONATION = { least: 500, most: 100_000, suggested: [1500, 3500, 7500] } as const;

/** The first one is chosen until the buyer chooses another. */
export const SHIPPING_RATES: readonly ShippingRate[] = [
  { id: 'parcel', name: 'Parcel', amount: 0, businessDays: [3, 6] },
  { id: 'courier', name: 'Courier', amount: 1800, businessDays: [1, 2] },
];

/** ISO codes of the countries that the shop ships to. */
export const SHIPS_TO = ['US', 'CA', 'GB', 'DE'] as const;

/** Everything that has one price, so that Stripe can be asked for it by lookup key. */
export const PRICED: readonly Product[] = [...PRODUCTS, GIFT_WRAP, CLUB_MONTHLY, CLUB_YEARLY, SEAT];

/** The product with that id, or undefined when the shop does not sell it. */
export function findProduct(catalogue: Catalogue, id: string): PricedProduct | undefined {
  return soldIn(catalogue).find((product) => product.id === id);
}

/** All that can be a line of an order. */
export function soldIn(catalogue: Catalogue): PricedProduct[] {
  const { products, giftWrap, club, seat } = catalogue;
  return [...products, giftWrap, club.monthly, club.yearly, seat];
}
