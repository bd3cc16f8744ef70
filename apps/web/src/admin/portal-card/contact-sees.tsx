import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useWatch, type Control } from 'react-hook-form';
import { useHasPortalPlan } from '../use-plan.ts';
import classes from './contact-row.module.css';
import type { FlagValues, PortalValues } from './portal-values.ts';
import { useFlagWords } from './use-flag-words.ts';

interface ContactSeesProps {
  control: Control<PortalValues>;
  index: number;
  objectCount: number;
}

/** What the switches as they stand now, saved or not, let this contact see. */
export function ContactSees({ control, index, objectCount }: ContactSeesProps) {
  const { t } = useLingui();
  const words = useFlagWords();
  const hasPlan = useHasPortalPlan();
  const enabled = useWatch({ control, name: 'portalEnabled' });
  const ceiling = useWatch({ control, name: 'visibility' });
  const contact = useWatch({ control, name: `contacts.${index}` });
  if (!hasPlan || !enabled || !contact.portalAccess)
    return (
      <p className={classes.sees}>
        {!hasPlan ? (
          <Trans>Sees nothing: the plan is without portal.</Trans>
        ) : enabled ? (
          <Trans>Sees nothing: without portal access.</Trans>
        ) : (
          <Trans>Sees nothing: the portal is off.</Trans>
        )}
      </p>
    );
  const flags = (Object.keys(words) as (keyof FlagValues)[])
    .filter((flag) => ceiling[flag] && contact.visibility[flag])
    .filter((flag) => flag !== 'executors' || (ceiling.assignments && contact.visibility.assignments))
    .map((flag) => words[flag].label);
  const seen = [t`Tickets`, ...flags].join(', ');
  const chosen = contact.objectIds.length;
  return (
    <p className={classes.sees}>
      <Trans>Sees: {seen}</Trans>
      {' · '}
      {contact.limitedToObjects ? (
        <Trans>
          {chosen} of <Plural value={objectCount} one="# object" other="# objects" />
        </Trans>
      ) : (
        <Trans>all objects</Trans>
      )}
      {contact.ownTicketsOnly && (
        <>
          {' · '}
          <Trans>own tickets only</Trans>
        </>
      )}
    </p>
  );
}
