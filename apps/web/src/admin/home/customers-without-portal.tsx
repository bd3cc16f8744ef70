import { Trans, useLingui } from '@lingui/react/macro';
import { LinkRow } from '../../shared/ui/link-list.tsx';
import type { AdminHomeQuery } from '../__generated__/operations.ts';
import { HomeCard } from './home-card.tsx';

/** Customers whose portal is not active yet, and what is in the way. */
export function CustomersWithoutPortal({ customers }: { customers: AdminHomeQuery['customers'] }) {
  const { t } = useLingui();
  return (
    <HomeCard
      title={t`Customers without portal`}
      count={customers?.totalCount ?? 0}
      to="/admin/customers?portal=off"
      done={<Trans>Every customer has the portal.</Trans>}
    >
      {customers?.nodes.map(({ id, name, number, portalBlockers }) => (
        <LinkRow
          key={id}
          to={`/admin/customers/${id}/portal`}
          title={name}
          meta={
            portalBlockers?.includes('CONTACT_REQUIRED')
              ? t`${number} · a contact with an e-mail address is missing`
              : number
          }
        />
      ))}
    </HomeCard>
  );
}
