import { createShippingRate, isShippingRateIn } from '../catalog/shipping-rates.js';
import type { ShippingRateInput } from '../catalog/shipping-rates.js';
import { invalidRequest, missingParam } from '../refusal.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import type { Session } from './session.js';

/** One element of `shipping_options`: a rate that exists, or one described in place. */
export interface ShippingOptionInput {
  shipping_rate?: string;
  shipping_rate_data?: ShippingRateInput;
}

const MOST_OPTIONS = 5;

/** Sets the options. What the buyer chose stays if it is still offered; else the first is, unless assumed otherwise. */
export function setShippingOptions(
  world: World,
  session: Session,
  inputs: readonly ShippingOptionInput[],
): void {
  if (inputs.length > 0 && session.mode !== 'payment') {
    throw invalidRequest('`shipping_options` can only be used in `payment` mode.', {
      param: 'shipping_options',
    });
  }
  if (inputs.length > MOST_OPTIONS) {
    throw invalidRequest(`Array must have at most ${MOST_OPTIONS} elements.`, {
      param: 'shipping_options',
    });
  }
  const options = inputs.map((input, i) => readOption(world, session, input, i));
  const twice = options.find((id, i) => options.indexOf(id) !== i);
  if (twice !== undefined) {
    throw invalidRequest(`The shipping rate ${twice} is listed more than once.`, {
      param: 'shipping_options',
    });
  }
  session.shippingOptions = options;
  const { selectedShipping } = session;
  const stays = selectedShipping !== null && options.includes(selectedShipping);
  const isChosen = world.assumptions.firstShippingOption === 'chosen';
  if (!stays) session.selectedShipping = (isChosen && options[0]) || null;
}

/** The buyer's choice among the options. */
export function selectShippingOption(session: Session, rate: string): void {
  if (!session.shippingOptions.includes(rate)) {
    throw invalidRequest(`The shipping rate ${rate} is not an option of this session.`, {
      param: 'shipping_rate',
    });
  }
  session.selectedShipping = rate;
}

function readOption(
  world: World,
  session: Session,
  input: ShippingOptionInput,
  index: number,
): string {
  const at = `shipping_options[${index}]`;
  if ((input.shipping_rate === undefined) === (input.shipping_rate_data === undefined)) {
    if (input.shipping_rate === undefined) throw missingParam(`${at}[shipping_rate]`);
    throw invalidRequest(
      'You may only specify one of these parameters: shipping_rate, shipping_rate_data.',
      { param: at },
    );
  }
  const rate = input.shipping_rate_data
    ? createShippingRate(world, input.shipping_rate_data, `${at}[shipping_rate_data]`)
    : findIn(
        world.shippingRates,
        'shipping rate',
        input.shipping_rate ?? '',
        `${at}[shipping_rate]`,
      );
  if (!rate.active) {
    throw invalidRequest(`The shipping rate ${rate.id} is archived.`, { param: at });
  }
  if (!isShippingRateIn(rate, session.currency)) {
    throw invalidRequest(
      `The shipping rate ${rate.id} is in \`${rate.fixed_amount.currency}\`, which doesn't match the currency of the session: \`${session.currency}\`.`,
      { param: at },
    );
  }
  return rate.id;
}
