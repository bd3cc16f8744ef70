import { Trans } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import type { CurrentViewer } from '../domains/viewer/viewer.context.ts';
import { Icon } from '../shared/ui/icon.tsx';
import classes from './membership-button.module.css';

type Membership = NonNullable<CurrentViewer['account']>['memberships'][number];

/** One membership; disabled with the reason when it cannot be opened now. */
export function MembershipButton({ membership, onOpen }: { membership: Membership; onOpen: () => unknown }) {
  const { kind, organizationName, customerName, usable, current } = membership;
  return (
    <UnstyledButton className={classes.button} disabled={!usable} onClick={() => onOpen()}>
      <Icon name={kind === 'STAFF' ? 'building' : 'user'} size={22} />
      <span className={classes.text}>
        <span className={classes.name}>{customerName ?? organizationName}</span>
        <span className={classes.detail}>
          {kind === 'STAFF' ? <Trans>Office</Trans> : <Trans>Customer portal of {organizationName}</Trans>}
          {current && usable && (
            <>
              {' · '}
              <Trans>open now</Trans>
            </>
          )}
          {!usable && (
            <>
              {' · '}
              <Trans>switched off</Trans>
            </>
          )}
        </span>
      </span>
      {usable && <Icon name="right" />}
    </UnstyledButton>
  );
}
