import { Totals } from 'checkstand';

export const Anatomy = () => (
  <Totals.Root>
    <Totals.List>
      {(row) => (
        <Totals.Row name={row.name}>
          <Totals.Label />
          <Totals.Amount />
        </Totals.Row>
      )}
    </Totals.List>
    <Totals.Note />
  </Totals.Root>
);
