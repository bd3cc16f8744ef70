import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import { SwitchField } from '../../shared/form/switch-field.tsx';
import { useHasPortalPlan } from '../use-plan.ts';
import { ContactDataFields } from './contact-data-fields.tsx';
import classes from './contact-row.module.css';
import { FlagSwitches } from './flag-switches.tsx';
import { ObjectLimits, type LimitObject } from './object-limits.tsx';
import type { PortalValues } from './portal-values.ts';

interface ContactDetailsProps {
  control: Control<PortalValues>;
  index: number;
  objects: readonly LimitObject[];
  /** A new contact begins with its name. */
  takesFocus: boolean;
}

/** Visibility and data of one contact. */
export function ContactDetails({ control, index, objects, takesFocus }: ContactDetailsProps) {
  const { t } = useLingui();
  const hasPlan = useHasPortalPlan();
  const above = useWatch({ control, name: 'visibility' });
  const box = useRef<HTMLDivElement>(null);
  const focuses = useRef(takesFocus);
  useEffect(() => {
    if (focuses.current) box.current?.querySelector('input')?.focus();
  }, []);
  return (
    <div ref={box} className={classes.details}>
      <ContactDataFields control={control} prefix={`contacts.${index}.`} />
      <FlagSwitches
        control={control}
        name={`contacts.${index}.visibility`}
        legend={t`What this contact sees`}
        above={above}
      />
      <ObjectLimits control={control} index={index} objects={objects} />
      <SwitchField
        control={control}
        name={`contacts.${index}.ownTicketsOnly`}
        label={t`Own tickets only`}
        description={hasPlan ? t`Sees only tickets that this contact raised.` : t`Only in the plan PRO.`}
        disabled={!hasPlan}
      />
    </div>
  );
}
