import { CheckoutStatus } from 'checkstand';
import { describeConformance } from '../../support/describe-conformance.js';
import { setOnline } from '../../support/network.js';

const needs = '<CheckoutProvider>';
const unloadable = { provider: { clientSecret: 'pi_1_secret_1' } };

describeConformance('CheckoutStatus.Loading', CheckoutStatus.Loading, {
  tag: 'div',
  theme: 'checkout-status-loading',
  needs,
  checkout: { provider: { clientSecret: null } },
});

describeConformance('CheckoutStatus.Error', CheckoutStatus.Error, {
  tag: 'div',
  theme: 'checkout-status-error',
  needs,
  checkout: unloadable,
  state: { code: 'invalidClientSecret' },
});

describeConformance('CheckoutStatus.Retry', CheckoutStatus.Retry, {
  tag: 'button',
  theme: 'checkout-status-retry',
  needs,
  checkout: unloadable,
});

describeConformance('CheckoutStatus.Open', CheckoutStatus.Open, {
  tag: 'div',
  theme: 'checkout-status-open',
  needs,
});

describeConformance('CheckoutStatus.Complete', CheckoutStatus.Complete, {
  tag: 'div',
  theme: 'checkout-status-complete',
  needs,
  checkout: { scenario: 'complete' },
  state: { paymentStatus: 'paid' },
});

describeConformance('CheckoutStatus.Expired', CheckoutStatus.Expired, {
  tag: 'div',
  theme: 'checkout-status-expired',
  needs,
  checkout: { scenario: 'expired' },
});

describeConformance('CheckoutStatus.Restart', CheckoutStatus.Restart, {
  tag: 'button',
  theme: 'checkout-status-restart',
  needs,
  checkout: { provider: { clientSecret: () => Promise.reject(new Error('no server')) } },
});

describeConformance('CheckoutStatus.Expiry', CheckoutStatus.Expiry, {
  tag: 'div',
  theme: 'checkout-status-expiry',
  needs,
  props: { expiresAt: Math.floor(Date.now() / 1000) + 3600, warnBefore: 7200 },
  state: { minutesLeft: 60, due: false },
});

describeConformance('CheckoutStatus.Offline', CheckoutStatus.Offline, {
  tag: 'div',
  theme: 'checkout-status-offline',
  needs,
  checkout: () => {
    setOnline(false);
    return {};
  },
});
