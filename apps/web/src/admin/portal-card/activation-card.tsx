import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Button } from '@mantine/core';
import { useWatch, type Control } from 'react-hook-form';
import { Link } from 'react-router';
import { SwitchField } from '../../shared/form/switch-field.tsx';
import { Card } from '../../shared/ui/card.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import type { CustomerPortalFragment } from '../__generated__/operations.ts';
import { useHasPortalPlan } from '../use-plan.ts';
import { PlanNotice } from './plan-notice.tsx';
import classes from './portal-form.module.css';
import type { PortalValues } from './portal-values.ts';

interface ActivationCardProps {
  control: Control<PortalValues>;
  customer: CustomerPortalFragment;
  onAddContact: () => void;
}

/** The switch of the portal, with everything that stands in its way said right here. */
export function ActivationCard({ control, customer, onAddContact }: ActivationCardProps) {
  const { t } = useLingui();
  const hasPlan = useHasPortalPlan();
  const enabled = useWatch({ control, name: 'portalEnabled' });
  const contacts = useWatch({ control, name: 'contacts' });
  const needsContact = !contacts.some(({ email }) => email.trim() !== '');
  const nobodyIsLetIn = enabled && !contacts.some(({ portalAccess }) => portalAccess);
  const meaning = t`The customer's contacts with portal access can sign in; whoever has no invitation yet gets one when you save.`;
  return (
    <Card title={<Trans>Customer portal</Trans>}>
      <div className={classes.stack}>
        {!hasPlan && <PlanNotice />}
        <SwitchField
          control={control}
          name="portalEnabled"
          label={t`Activate customer portal`}
          description={hasPlan ? meaning : t`Only in the plan PRO.`}
          disabled={!hasPlan || (needsContact && !enabled)}
        />
        {hasPlan && needsContact && (
          <Notice
            tone="warning"
            title={<Trans>A contact with an e-mail address is missing</Trans>}
            action={
              <Button variant="default" onClick={onAddContact}>
                <Trans>Add contact</Trans>
              </Button>
            }
          >
            <Trans>
              The portal can only be activated when the customer has a contact to whom the invitation can go.
            </Trans>
          </Notice>
        )}
        {hasPlan && nobodyIsLetIn && !needsContact && (
          <Notice tone="warning">
            <Trans>No contact has portal access yet: nobody can sign in.</Trans>
          </Notice>
        )}
        <PortalHints customer={customer} />
      </div>
    </Card>
  );
}

function PortalHints({ customer }: { customer: CustomerPortalFragment }) {
  const objects = `/admin/customers/${customer.id}/objects`;
  const hints = customer.portalHints ?? [];
  if (hints.includes('OBJECTS_MISSING'))
    return (
      <Notice tone="info">
        <Trans>
          The customer has no object yet: tickets cannot say where something is.{' '}
          <Anchor
            inherit
            component={Link}
            to={`/admin/objects/new?customer=${customer.id}`}
            underline="always"
          >
            Add an object
          </Anchor>
        </Trans>
      </Notice>
    );
  if (hints.includes('ROOMS_MISSING'))
    return (
      <Notice tone="info">
        <Trans>
          At least one object has no rooms yet: with rooms, tickets are more precise.{' '}
          <Anchor inherit component={Link} to={objects} underline="always">
            To the objects
          </Anchor>
        </Trans>
      </Notice>
    );
  return null;
}
