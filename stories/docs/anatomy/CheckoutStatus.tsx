import { CheckoutStatus } from 'checkstand';

export const Anatomy = () => (
  <>
    <CheckoutStatus.Offline />
    <CheckoutStatus.Loading />
    <CheckoutStatus.Error>
      The checkout could not be loaded. <CheckoutStatus.Retry />
    </CheckoutStatus.Error>
    <CheckoutStatus.Open>
      <CheckoutStatus.Expiry expiresAt={1_800_000_000} />
    </CheckoutStatus.Open>
    <CheckoutStatus.Complete />
    <CheckoutStatus.Expired>
      Time is up. <CheckoutStatus.Restart />
    </CheckoutStatus.Expired>
  </>
);
