import { act, screen, waitFor } from '@testing-library/react';
import { usePhoneNumber, useTaxId, type TaxIdResult, type TextFieldResult } from 'checkstand';
import { describe, expect, it } from 'vitest';
import { renderCheckout } from '../support/render-checkout.js';
import { createStoreHandle } from '../support/store-handle.js';

describe('useTaxId', () => {
  async function renderHook() {
    let latest: TaxIdResult | null = null;
    function Page() {
      latest = useTaxId({ country: 'GB' });
      return null;
    }
    const store = createStoreHandle();
    const { simulator } = await renderCheckout(
      <>
        <Page />
        {store.element}
      </>,
      { scenario: 'businessBuyer', strict: true },
    );
    await waitFor(() => expect(store.current.getState().status).toBe('open'));
    return { simulator, taxId: () => latest!, store };
  }

  it('needs no part: it is sent without the spaces around it', async () => {
    const { taxId, store } = await renderHook();
    expect(taxId()).toMatchObject({ enabled: false, saved: null, type: { value: 'gb_vat' } });
    await act(async () => taxId().setEnabled(true));
    await act(async () => taxId().businessName.setValue(' Ada Ltd '));
    expect(await act(() => taxId().save())).toBeNull();
    await act(async () => taxId().value.setValue(' GB123456789'));
    await act(() => taxId().save());
    expect(taxId().saved).toEqual({
      taxId: { type: 'gb_vat', value: 'GB123456789' },
      businessName: 'Ada Ltd',
    });
    expect(taxId().businessName.value).toBe('Ada Ltd');
    await act(async () => taxId().setEnabled(false));
    await waitFor(() => expect(store.current.getState().session?.taxIdInfo).toBeNull());
  });

  it("tells Stripe's refusal, and forgets it with what was entered", async () => {
    const { taxId } = await renderHook();
    await act(async () => taxId().setEnabled(true));
    await act(async () => taxId().businessName.setValue('Ada Ltd'));
    await act(async () => taxId().value.setValue('12'));
    await act(() => taxId().save());
    expect(taxId().error).toMatchObject({ code: 'invalidTaxId' });
    expect(taxId().value.errorMessage).toBe('Your tax ID is invalid.');
    await act(async () => taxId().discard());
    expect(taxId()).toMatchObject({ enabled: true, error: null, value: { value: '' } });
  });
});

describe('usePhoneNumber', () => {
  it('gives a field of the page’s own all it needs', async () => {
    let latest: TextFieldResult | null = null;
    function Page() {
      const { value, setValue, save, ref } = (latest = usePhoneNumber({ required: true }));
      return (
        <input
          aria-label="Phone"
          ref={ref}
          value={value}
          onChange={(event) => setValue(event.target.value)}
          onBlur={() => void save()}
        />
      );
    }
    const { user } = await renderCheckout(<Page />);
    await waitFor(() => expect(latest?.required).toBe(true));
    await user.type(screen.getByLabelText('Phone'), '555 0199');
    await user.tab();
    await waitFor(() => expect(latest?.saved).toBe('555 0199'));
  });
});
