import { Trans } from '@lingui/react/macro';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import type { InvoiceFiguresFragment } from '../__generated__/operations.ts';
import classes from './invoice-totals.module.css';

/** Net, tax by rate, gross, and what is still to be paid. */
export function InvoiceTotals({ invoice }: { invoice: InvoiceFiguresFragment }) {
  const { formatMoney, formatPercent } = useFormatters();
  const { netAmount, taxAmount, grossAmount, dueAmount, taxes } = invoice;
  return (
    <dl className={classes.totals}>
      <div>
        <dt>
          <Trans>Net</Trans>
        </dt>
        <dd>{formatMoney(netAmount)}</dd>
      </div>
      {taxes.map(({ rate, basis, amount }) => {
        const percent = formatPercent(Number(rate));
        const base = formatMoney(basis);
        return (
          <div key={rate}>
            <dt>
              <Trans>
                {percent} tax on {base}
              </Trans>
            </dt>
            <dd>{formatMoney(amount)}</dd>
          </div>
        );
      })}
      {taxes.length === 0 && (
        <div>
          <dt>
            <Trans>Tax</Trans>
          </dt>
          <dd>{formatMoney(taxAmount)}</dd>
        </div>
      )}
      <div className={classes.sum}>
        <dt>
          <Trans>Total</Trans>
        </dt>
        <dd>{formatMoney(grossAmount)}</dd>
      </div>
      {dueAmount.minorUnits !== grossAmount.minorUnits && (
        <div>
          <dt>
            <Trans>Still to be paid according to the document</Trans>
          </dt>
          <dd>{formatMoney(dueAmount)}</dd>
        </div>
      )}
    </dl>
  );
}
