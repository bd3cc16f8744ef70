import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { lazy, Suspense, useId, useState } from 'react';
import { useFormState, useWatch, type Control } from 'react-hook-form';
import { SwitchField } from '../../shared/form/switch-field.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import type { CustomerPortalFragment } from '../__generated__/operations.ts';
import { InvitationStatus } from '../invitations/invitation-status.tsx';
import { InvitationStory } from '../invitations/invitation-story.tsx';
import { useHasPortalPlan } from '../use-plan.ts';
import { ContactActions } from './contact-actions.tsx';
import classes from './contact-row.module.css';
import { ContactSees } from './contact-sees.tsx';
import type { PortalValues } from './portal-values.ts';
import type { StoredContact } from './stored-contact.ts';

const ContactDetails = lazy(async () => ({
  default: (await import('./contact-details.tsx')).ContactDetails,
}));

interface ContactRowProps {
  control: Control<PortalValues>;
  /** Its place in the form. */
  index: number;
  customer: CustomerPortalFragment;
  /** `null` for one that is being added. */
  stored: StoredContact | null;
  onRemove: () => void;
  onChanged: () => Promise<void>;
}

/** One contact: access, invitation, visibility. */
export function ContactRow({ control, index, customer, stored, onRemove, onChanged }: ContactRowProps) {
  const { t } = useLingui();
  const id = useId();
  const hasPlan = useHasPortalPlan();
  const contact = useWatch({ control, name: `contacts.${index}` });
  const { errors } = useFormState({ control, name: `contacts.${index}` });
  const [isOpen, setIsOpen] = useState(stored === null);
  // A field with an error must be there to take the focus.
  const showsDetails = isOpen || errors.contacts?.[index] !== undefined;
  const hasEmail = contact.email.trim() !== '';
  const accessText = (): string => {
    if (!hasPlan) return t`Only in the plan PRO.`;
    return hasEmail ? t`May sign in to the portal.` : t`Needs an e-mail address.`;
  };
  return (
    <li>
      <div className={classes.row} role="group" aria-labelledby={`${id}-name`}>
        <div className={classes.head}>
          <div className={classes.who}>
            <div className={classes.nameLine}>
              <h3 id={`${id}-name`} className={classes.name}>
                {stored?.name ?? t`New contact`}
              </h3>
              {stored && (
                <InvitationStatus
                  invitation={stored.invitation}
                  revoked={stored.accessRevokedAt !== null && !stored.portalAccess}
                />
              )}
            </div>
            {stored && (
              <p className={classes.meta}>
                {[stored.position, stored.email ?? t`No e-mail address`].filter(Boolean).join(' · ')}
              </p>
            )}
          </div>
          <div className={classes.access}>
            <SwitchField
              control={control}
              name={`contacts.${index}.portalAccess`}
              label={t`Portal access`}
              description={accessText()}
              disabled={!hasPlan || (!hasEmail && !contact.portalAccess)}
            />
          </div>
        </div>
        {stored && (
          <InvitationStory
            invitation={stored.invitation}
            lastSignInAt={stored.lastSignInAt}
            revokedAt={stored.portalAccess ? null : stored.accessRevokedAt}
          />
        )}
        <ContactSees control={control} index={index} objectCount={customer.objects.nodes.length} />
        <div className={classes.buttons}>
          {stored ? (
            <>
              <Button
                variant="default"
                aria-expanded={showsDetails}
                aria-controls={`${id}-details`}
                rightSection={<Icon name={showsDetails ? 'up' : 'down'} size={16} />}
                onClick={() => setIsOpen(!showsDetails)}
              >
                <Trans>Visibility and details</Trans>
              </Button>
              <ContactActions customer={customer} contact={stored} onChanged={onChanged} />
            </>
          ) : (
            <Button variant="default" onClick={onRemove}>
              <Trans>Remove</Trans>
            </Button>
          )}
        </div>
        <div id={`${id}-details`} hidden={!showsDetails}>
          {showsDetails && (
            <Suspense>
              <ContactDetails
                control={control}
                index={index}
                objects={customer.objects.nodes}
                takesFocus={stored === null && contact.name === ''}
              />
            </Suspense>
          )}
        </div>
      </div>
    </li>
  );
}
