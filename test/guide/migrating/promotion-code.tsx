import { useCheckoutElements } from '@stripe/react-stripe-js/checkout';
import { PromotionCode } from 'checkstand';
import { useState } from 'react';

// #region before
export function PromotionCodeBefore() {
  const result = useCheckoutElements();
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | null>(null);
  if (result.type !== 'success') return null;
  const { discountAmounts, applyPromotionCode, removePromotionCode } = result.checkout;
  const apply = async () => {
    const answer = await applyPromotionCode(code);
    setError(answer.type === 'error' ? answer.error.message : null);
  };
  return (
    <div>
      <label>
        Promotion code <input value={code} onChange={(event) => setCode(event.target.value)} />
      </label>
      <button type="button" onClick={() => void apply()}>
        Apply
      </button>
      {discountAmounts?.map(
        ({ promotionCode }) =>
          promotionCode && (
            <button key={promotionCode} type="button" onClick={() => void removePromotionCode()}>
              Remove {promotionCode}
            </button>
          ),
      )}
      <p role="alert">{error}</p>
    </div>
  );
}
// #endregion

// #region after
export function PromotionCodeAfter() {
  return <PromotionCode.Root />;
}
// #endregion
