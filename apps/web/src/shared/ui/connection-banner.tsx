import { Trans } from '@lingui/react/macro';
import { Loader } from '@mantine/core';
import { useIsDown } from '../apollo/connection.ts';
import classes from './connection-banner.module.css';

/** Says that the API does not answer, and goes away by itself when it does. */
export function ConnectionBanner() {
  const isDown = useIsDown();
  return (
    <div role="status" className={classes.region}>
      {isDown && (
        <div className={classes.banner}>
          <Loader size={14} color="currentColor" />
          <Trans>No connection… we keep trying.</Trans>
        </div>
      )}
    </div>
  );
}
