import { Terms } from 'checkstand';

export const Anatomy = () => (
  <Terms.Root>
    <Terms.Checkbox />
    <Terms.Label>
      I agree to the <a href="/terms">terms of sale</a>.
    </Terms.Label>
    <Terms.Error />
  </Terms.Root>
);
