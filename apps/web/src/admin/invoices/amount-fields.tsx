import { Trans, useLingui } from '@lingui/react/macro';
import { useWatch, type Control } from 'react-hook-form';
import { MoneyField } from '../../shared/form/money-field.tsx';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { grossOf, type NewInvoiceValues } from './invoice-values.ts';

/** Net and tax; the sum shows whether they were read right from the paper. */
export function AmountFields({ control }: { control: Control<NewInvoiceValues> }) {
  const { t } = useLingui();
  const { formatMoney } = useFormatters();
  const [net, tax] = useWatch({ control, name: ['netMinorUnits', 'taxMinorUnits'] });
  const gross = grossOf(net, tax);
  const sum = gross === null ? '–' : formatMoney({ minorUnits: gross, currency: 'EUR' });
  return (
    <>
      <MoneyField control={control} name="netMinorUnits" label={t`Net`} required />
      <MoneyField control={control} name="taxMinorUnits" label={t`Tax`} required />
      <p data-wide role="status">
        <Trans>Total: {sum}</Trans>
      </p>
    </>
  );
}
