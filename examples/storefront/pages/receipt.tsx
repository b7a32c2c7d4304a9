import type { SessionReport } from '../server/sessions.js';
import { formatMoney } from './format-money.js';

/** What was bought, and what it came to. */
export function Receipt({ report }: { report: SessionReport }) {
  return (
    <table className="receipt">
      <caption>What you bought</caption>
      <thead>
        <tr>
          <th scope="col">Item</th>
          <th scope="col">Quantity</th>
          <th scope="col">Price</th>
        </tr>
      </thead>
      <tbody>
        {report.lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{line.name}</th>
            <td>{line.quantity}</td>
            <td>{formatMoney(line.subtotal, report.currency)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {report.discount > 0 && (
          <tr>
            <th scope="row" colSpan={2}>
              Discount
            </th>
            <td>−{formatMoney(report.discount, report.currency)}</td>
          </tr>
        )}
        {report.shipping !== null && (
          <tr>
            <th scope="row" colSpan={2}>
              Shipping
            </th>
            <td>{formatMoney(report.shipping, report.currency)}</td>
          </tr>
        )}
        {report.tax > 0 && (
          <tr>
            <th scope="row" colSpan={2}>
              Sales tax
            </th>
            <td>{formatMoney(report.tax, report.currency)}</td>
          </tr>
        )}
        <tr className="receipt-total">
          <th scope="row" colSpan={2}>
            Paid
          </th>
          <td>{formatMoney(report.total, report.currency)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
