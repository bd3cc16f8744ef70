import { Plural, Trans } from '@lingui/react/macro';
import { useWatch, type Control } from 'react-hook-form';
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
  const words = useFlagWords();
  const enabled = useWatch({ control, name: 'portalEnabled' });
  const ceiling = useWatch({ control, name: 'visibility' });
  const contact = useWatch({ control, name: `contacts.${index}` });
  if (!enabled || !contact.portalAccess)
    return (
      <p className={classes.sees}>
        {enabled ? (
          <Trans>Sees nothing: without portal access.</Trans>
        ) : (
          <Trans>Sees nothing: the portal is off.</Trans>
        )}
      </p>
    );
  const flags = (Object.keys(words) as (keyof FlagValues)[])
    .filter((flag) => ceiling[flag] && contact.visibility[flag])
    .filter((flag) => flag !== 'executors' || (ceiling.assignments && contact.visibility.assignments))
    .map((flag) => words[flag].label)
    .join(', ');
  const chosen = contact.objectIds.length;
  return (
    <p className={classes.sees}>
      {flags ? <Trans>Sees tickets, {flags}</Trans> : <Trans>Sees tickets</Trans>}
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
