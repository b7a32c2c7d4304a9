import { PromotionCode } from 'checkstand';

export const Anatomy = () => (
  <PromotionCode.Root>
    <PromotionCode.Label />
    <PromotionCode.Input />
    <PromotionCode.Apply />
    <PromotionCode.Applied>
      <li>
        <PromotionCode.Remove />
      </li>
    </PromotionCode.Applied>
    <PromotionCode.Error />
  </PromotionCode.Root>
);
