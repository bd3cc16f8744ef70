import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSession } from '../domains/viewer/use-session.ts';
import { useViewer } from '../domains/viewer/viewer.context.ts';
import { AccountMenuLink } from '../shared/ui/account-menu-link.tsx';
import { AccountMenu } from '../shared/ui/account-menu.tsx';
import { PortalShell } from '../shared/ui/portal-shell.tsx';
import { PortalFooter } from './portal-footer.tsx';
import { PreviewBanner } from './preview/preview-banner.tsx';
import { SearchButton } from './search/search-button.tsx';
import { usePortalNavigation } from './use-portal-navigation.ts';

/** Menu, banner and account around every page of the customer. */
export function PortalFrame({ children }: { children: ReactNode }) {
  const { organization, contact, customer, account, preview } = useViewer();
  const { signOut, keepLocale } = useSession();
  const navigation = usePortalNavigation();
  const name = contact?.name ?? '';
  return (
    <PortalShell
      brandName={organization?.name ?? ''}
      homePath="/portal"
      navigation={navigation}
      banner={preview && <PreviewBanner contactName={preview.contactName} expiresAt={preview.expiresAt} />}
      footer={<PortalFooter />}
      account={
        <>
          <SearchButton />
          <AccountMenu
            name={name}
            detail={customer?.name}
            {...(account
              ? { onLocale: (locale) => void keepLocale(locale), onSignOut: () => void signOut() }
              : {})}
          >
            <AccountMenuLink to="/portal/account" icon="user">
              <Trans>My account</Trans>
            </AccountMenuLink>
            {(account?.memberships.length ?? 0) > 1 && (
              <AccountMenuLink to="/memberships" icon="switch">
                <Trans>Switch customer</Trans>
              </AccountMenuLink>
            )}
          </AccountMenu>
        </>
      }
    >
      {children}
    </PortalShell>
  );
}
