import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSession } from '../domains/viewer/use-session.ts';
import { useViewer } from '../domains/viewer/viewer.context.ts';
import { AccountMenuLink } from '../shared/ui/account-menu-link.tsx';
import { AccountMenu } from '../shared/ui/account-menu.tsx';
import { OfficeShell } from '../shared/ui/office-shell.tsx';
import { GlobalSearch } from './search/global-search.tsx';
import { useAdminNavigation } from './use-admin-navigation.ts';

/** Menu, search and account around every page of the office. */
export function AdminFrame({ children }: { children: ReactNode }) {
  const { organization, staffMember, account } = useViewer();
  const { signOut, keepLocale } = useSession();
  const navigation = useAdminNavigation();
  return (
    <OfficeShell
      brandName={organization?.name ?? ''}
      homePath="/admin"
      navigation={navigation}
      search={<GlobalSearch />}
      account={
        <AccountMenu
          name={staffMember?.name ?? ''}
          detail={account?.email}
          onLocale={(locale) => void keepLocale(locale)}
          onSignOut={() => void signOut()}
        >
          <AccountMenuLink to="/admin/account" icon="user">
            <Trans>My account</Trans>
          </AccountMenuLink>
          {(account?.memberships.length ?? 0) > 1 && (
            <AccountMenuLink to="/memberships" icon="switch">
              <Trans>Switch</Trans>
            </AccountMenuLink>
          )}
        </AccountMenu>
      }
    >
      {children}
    </OfficeShell>
  );
}
