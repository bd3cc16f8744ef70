import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useViewer } from '../../domains/viewer/viewer.context.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import classes from './write-area.module.css';

/**
 * Around everything that changes something. In a preview all of it is switched off, with the reason; the
 * database refuses it as well.
 */
export function WriteArea({ children, quiet = false }: { children: ReactNode; quiet?: boolean }) {
  const { kind } = useViewer();
  if (kind !== 'PREVIEW') return children;
  return (
    <>
      {!quiet && (
        <p className={classes.note}>
          <Icon name="lock" size={16} />
          <Trans>In the preview nothing can be changed. The contact can do it here.</Trans>
        </p>
      )}
      <fieldset className={classes.area} disabled>
        {children}
      </fieldset>
    </>
  );
}
