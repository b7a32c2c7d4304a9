import type { DeliveryTime } from './formats.js';

/** How the order gets to the buyer. */
export interface ShippingMessages {
  /** Names the group of shipping options. */
  readonly shippingOptions: string;
  readonly shippingOptionRequired: string;
  /** A shipping option without a name of its own. */
  readonly shippingOption: string;
  /** The amount of an option that costs nothing. */
  readonly free: string;
  /** "3–5 business days". @param values One of the two may be unknown. */
  readonly deliveryEstimate: (values: {
    minimum: DeliveryTime | null;
    maximum: DeliveryTime | null;
  }) => string;
}

const plural = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en');

function unitOf({ unit, value }: DeliveryTime): string {
  return `${unit.replace('_', ' ')}${plural.select(value) === 'one' ? '' : 's'}`;
}

function timeOf(time: DeliveryTime): string {
  return `${number.format(time.value)} ${unitOf(time)}`;
}

export const shippingMessages: ShippingMessages = {
  shippingOptions: 'Shipping method',
  shippingOptionRequired: 'Choose a shipping method.',
  shippingOption: 'Shipping',
  free: 'Free',
  deliveryEstimate: ({ minimum, maximum }) => {
    if (!minimum) return maximum ? `Up to ${timeOf(maximum)}` : '';
    if (!maximum) return `At least ${timeOf(minimum)}`;
    if (minimum.unit !== maximum.unit) return `${timeOf(minimum)} to ${timeOf(maximum)}`;
    if (minimum.value === maximum.value) return timeOf(minimum);
    return `${number.format(minimum.value)}–${timeOf(maximum)}`;
  },
};
