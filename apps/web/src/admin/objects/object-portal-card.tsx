import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import type { Control } from 'react-hook-form';
import { Link } from 'react-router';
import { Card } from '../../shared/ui/card.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import type { ObjectDetailFragment } from '../__generated__/operations.ts';
import { FlagSwitches } from '../portal-card/flag-switches.tsx';
import { PlanNotice } from '../portal-card/plan-notice.tsx';
import classes from '../portal-card/portal-form.module.css';
import { useHasPortalPlan } from '../use-plan.ts';
import type { ObjectValues } from './object-values.ts';

interface ObjectPortalCardProps {
  control: Control<ObjectValues>;
  customer: ObjectDetailFragment['customer'];
}

/** The portal settings of an object, with what stands above them. */
export function ObjectPortalCard({ control, customer }: ObjectPortalCardProps) {
  const { t } = useLingui();
  const hasPlan = useHasPortalPlan();
  const { assignments = false, invoices = false, executors = false } = customer.visibility ?? {};
  const portal = `/admin/customers/${customer.id}/portal`;
  return (
    <Card
      title={<Trans>What is seen of this object</Trans>}
      description={
        <Trans>
          These switches only take away: what is off at the customer cannot be switched on here. An invoice
          over several objects is seen only if it is on at each of them.
        </Trans>
      }
    >
      <div className={classes.stack}>
        {!hasPlan && <PlanNotice />}
        {hasPlan && !customer.portalEnabled && (
          <Notice tone="info">
            <Trans>
              The customer's portal is off, so nothing of this object is seen.{' '}
              <Anchor inherit component={Link} to={portal} underline="always">
                To the customer portal
              </Anchor>
            </Trans>
          </Notice>
        )}
        <FlagSwitches
          control={control}
          name="visibility"
          legend={t`What is seen of this object`}
          hideLegend
          above={{ assignments, invoices, executors }}
        />
      </div>
    </Card>
  );
}
