import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Icon } from './icon.tsx';
import { useErrorText } from './use-error-text.ts';
import classes from './query-error.module.css';

/** In the place of data that could not be loaded. */
export function QueryError({ error, onRetry }: { error: unknown; onRetry: () => unknown }) {
  const text = useErrorText();
  return (
    <div className={classes.box} role="alert">
      <Icon name="warning" />
      <p>{text(error)}</p>
      <Button variant="default" onClick={() => onRetry()}>
        <Trans>Try again</Trans>
      </Button>
    </div>
  );
}
