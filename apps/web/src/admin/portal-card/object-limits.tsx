import '@mantine/core/styles/Checkbox.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { useController, useWatch, type Control } from 'react-hook-form';
import { SwitchField } from '../../shared/form/switch-field.tsx';
import { Notice } from '../../shared/ui/notice.tsx';
import { useHasPortalPlan } from '../use-plan.ts';
import classes from './object-limits.module.css';
import type { PortalValues } from './portal-values.ts';

/** An object that a contact can be limited to. */
export interface LimitObject {
  id: string;
  number: string;
  name: string;
}

interface ObjectLimitsProps {
  control: Control<PortalValues>;
  index: number;
  objects: readonly LimitObject[];
}

/** Limits a contact to some objects. None chosen means none, and says so. */
export function ObjectLimits({ control, index, objects }: ObjectLimitsProps) {
  const { t } = useLingui();
  const hasPlan = useHasPortalPlan();
  const limited = useWatch({ control, name: `contacts.${index}.limitedToObjects` });
  return (
    <div className={classes.limits}>
      <SwitchField
        control={control}
        name={`contacts.${index}.limitedToObjects`}
        label={t`Only certain objects`}
        description={hasPlan ? t`The other objects do not exist for this contact.` : t`Only in the plan PRO.`}
        disabled={!hasPlan}
      />
      {limited && <ObjectChoice control={control} index={index} objects={objects} disabled={!hasPlan} />}
    </div>
  );
}

function ObjectChoice({ control, index, objects, disabled }: ObjectLimitsProps & { disabled: boolean }) {
  const { field, fieldState } = useController({ control, name: `contacts.${index}.objectIds` });
  const toggle = (id: string, chosen: boolean): void => {
    const others = field.value.filter((other) => other !== id);
    field.onChange(chosen ? [...others, id].toSorted() : others);
  };
  return (
    <fieldset className={classes.choice}>
      <legend className={classes.legend}>
        <Trans>Objects of this contact</Trans>
      </legend>
      {objects.map(({ id, number, name }, place) => (
        <Checkbox
          key={id}
          ref={place === 0 ? field.ref : undefined}
          label={`${name} (${number})`}
          checked={field.value.includes(id)}
          disabled={disabled}
          onChange={(event) => toggle(id, event.currentTarget.checked)}
        />
      ))}
      {field.value.length === 0 && (
        <div className={classes.wide}>
          <Notice tone="warning">
            <Trans>No object is chosen: this contact sees no object, and nothing that hangs on one.</Trans>
          </Notice>
        </div>
      )}
      {fieldState.error && (
        <p className={classes.error} role="alert">
          {fieldState.error.message}
        </p>
      )}
    </fieldset>
  );
}
