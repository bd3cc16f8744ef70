import { Trans, useLingui } from '@lingui/react/macro';
import type { Control } from 'react-hook-form';
import { Card } from '../../shared/ui/card.tsx';
import { CeilingRule, FlagSwitches } from './flag-switches.tsx';
import type { PortalValues } from './portal-values.ts';

/** What this customer may see at all. */
export function CustomerFlagsCard({ control }: { control: Control<PortalValues> }) {
  const { t } = useLingui();
  return (
    <Card title={<Trans>What the customer sees</Trans>} description={<CeilingRule />}>
      <FlagSwitches control={control} name="visibility" legend={t`What the customer sees`} hideLegend />
    </Card>
  );
}
