import { TaxId } from 'checkstand';

export const Anatomy = () => (
  <TaxId.Root country="DE">
    <TaxId.Toggle>
      <TaxId.Checkbox /> We buy as a business
    </TaxId.Toggle>
    <TaxId.BusinessName>
      <TaxId.Label />
      <TaxId.Input />
      <TaxId.Error />
    </TaxId.BusinessName>
    <TaxId.Type>
      <TaxId.Label />
      <TaxId.Select />
      <TaxId.Error />
    </TaxId.Type>
    <TaxId.Value>
      <TaxId.Label />
      <TaxId.Input />
      <TaxId.Error />
    </TaxId.Value>
  </TaxId.Root>
);
