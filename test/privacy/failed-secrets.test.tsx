import { render, screen } from '@testing-library/react';
import {
  CheckoutProvider,
  CheckoutStatus,
  useCheckoutStatus,
  type CheckoutLoadError,
  type CheckoutProviderProps,
} from 'checkstand';
import { createStripeSimulator, scenarios } from 'checkstand/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { recordOutside } from './record-outside.js';

afterEach(() => vi.unstubAllEnvs());

const PRIVATE = 'fidPRIVATE123';

/** What can be given in the place of a client secret, each with a part that nobody may read. */
const MALFORMED = {
  'of a PaymentIntent': `pi_3Nq_secret_${PRIVATE}`,
  'of a SetupIntent': `seti_1Nq_secret_${PRIVATE}`,
  'the secret key of the shop': `sk_live_${PRIVATE}`,
  'with a space in it': `cs_test_a1_secret_${PRIVATE} b`,
  'JSON around it': JSON.stringify({ clientSecret: `cs_test_a1_secret_${PRIVATE}` }),
  'a URL with it': `https://checkout.example/c/pay#${PRIVATE}`,
  'an object around it': { client_secret: `cs_test_a1_secret_${PRIVATE}` },
  'of nobody': `cs_test_a1_secret_${PRIVATE}`,
  'of the other mode': `cs_live_a1_secret_${PRIVATE}`,
} as const;

/** Shows what failed, and hands it over. */
function openWith(props: Pick<CheckoutProviderProps, 'stripe' | 'clientSecret'>) {
  const outside = recordOutside();
  let found: CheckoutLoadError | null = null;
  function Failure() {
    found = useCheckoutStatus().error;
    return null;
  }
  const { container } = render(
    <CheckoutProvider {...props} onEvent={(event) => outside.tell('onEvent', event)}>
      <Failure />
      <CheckoutStatus.Error />
    </CheckoutProvider>,
  );
  return { outside, container, error: () => found! };
}

describe.each(['development', 'production'])('in %s a client secret', (mode) => {
  it.each(Object.entries(MALFORMED))('%s is not repeated', async (_, secret) => {
    vi.stubEnv('NODE_ENV', mode);
    const { stripe } = createStripeSimulator({ quiet: true });
    const { outside, container, error } = openWith({ stripe, clientSecret: secret as string });
    await screen.findByRole('alert');
    outside.tell('the error', error(), container.textContent);
    expect(outside.find([PRIVATE])).toEqual([]);
    expect(error().message).not.toBe('');
  });

  it('of which Stripe.js complains when it starts is not repeated', async () => {
    vi.stubEnv('NODE_ENV', mode);
    const simulator = createStripeSimulator({ quiet: true });
    const { clientSecret } = await scenarios.oneItem.create(simulator);
    const stripe = {
      ...simulator.stripe,
      initCheckoutElementsSdk() {
        throw new Error(`Invalid value for clientSecret: ${clientSecret}.`);
      },
    };
    const { outside, container, error } = openWith({ stripe, clientSecret });
    await screen.findByRole('alert');
    outside.tell('the error', error(), container.textContent);
    expect(error().message).toContain('Invalid value for clientSecret');
    expect(outside.find([clientSecret.split('_secret_')[1]!])).toEqual([]);
  });
});
