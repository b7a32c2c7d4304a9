import { LineItem, LineItems } from 'checkstand';

export const Anatomy = () => <LineItems>{(line) => <LineItem.Root id={line.id} />}</LineItems>;
