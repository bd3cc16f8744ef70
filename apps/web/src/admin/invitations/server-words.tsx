import { Trans } from '@lingui/react/macro';
import classes from './server-words.module.css';

/** Why a mail was refused, in the words of the mail server: for whoever wants to know. */
export function ServerWords({ words }: { words: string }) {
  return (
    <details className={classes.details}>
      <summary>
        <Trans>What the mail server says</Trans>
      </summary>
      <q>{words}</q>
    </details>
  );
}
