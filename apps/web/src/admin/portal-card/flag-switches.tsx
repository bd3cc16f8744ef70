import { Trans, useLingui } from '@lingui/react/macro';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { SwitchField } from '../../shared/form/switch-field.tsx';
import { useHasPortalPlan } from '../use-plan.ts';
import classes from './portal-form.module.css';
import type { FlagValues } from './portal-values.ts';
import { useFlagWords } from './use-flag-words.ts';

interface FlagSwitchesProps<Values extends FieldValues> {
  control: Control<Values>;
  /** Where the form keeps the three flags. */
  name: string;
  legend: string;
  hideLegend?: boolean;
  /** The flags of the levels above: what is off there cannot be lifted here. */
  above?: FlagValues;
}

/** The three switches of one level, each with what it means and whether it can have an effect. */
export function FlagSwitches<Values extends FieldValues>(props: FlagSwitchesProps<Values>) {
  const { control, name, legend, hideLegend = false, above } = props;
  const { t } = useLingui();
  const hasPlan = useHasPortalPlan();
  const words = useFlagWords();
  const describe = (flag: keyof FlagValues): string => {
    if (!hasPlan) return t`Only in the plan PRO.`;
    if (above && !above[flag]) return t`Off above, so without effect here.`;
    return words[flag].meaning;
  };
  return (
    <fieldset className={classes.flags}>
      <legend className={hideLegend ? 'visually-hidden' : classes.legend}>{legend}</legend>
      {(['assignments', 'invoices', 'executors'] as const).map((flag) => (
        <SwitchField
          key={flag}
          control={control}
          name={`${name}.${flag}` as FieldPath<Values>}
          label={words[flag].label}
          description={describe(flag)}
          disabled={!hasPlan}
        />
      ))}
    </fieldset>
  );
}

/** The rule, in one sentence. */
export function CeilingRule() {
  return (
    <Trans>
      A switch counts only when it is on at every level. Off here is a ceiling: no object and no contact can
      lift it.
    </Trans>
  );
}
