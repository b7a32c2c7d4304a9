import { CustomField } from 'checkstand';

const SIZES = [
  { value: 's', label: 'Small' },
  { value: 'l', label: 'Large' },
];

export const Anatomy = () => (
  <>
    <CustomField.Root name="engraving" label="Engraving" optional>
      <CustomField.Label />
      <CustomField.Input />
      <CustomField.Error />
    </CustomField.Root>
    <CustomField.Root name="size" label="Size" type="dropdown" options={SIZES}>
      <CustomField.Label />
      <CustomField.Select />
      <CustomField.Error />
    </CustomField.Root>
  </>
);
