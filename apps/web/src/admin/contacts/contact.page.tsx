import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { Card } from '../../shared/ui/card.tsx';
import { NotFoundPage } from '../../shared/ui/not-found.page.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { ArchiveButton } from '../archive-button.tsx';
import { ArchivedNotice } from '../archived-notice.tsx';
import { ContactForm } from './contact-form.tsx';
import { contactFormQuery } from './contact.graphql.ts';
import { useContactArchive } from './use-contact-archive.ts';

/** Data of one contact, below the tabs of its customer. */
export function ContactPage() {
  const { t } = useLingui();
  const { customerId = '', contactId: id = '' } = useParams();
  const { data, error, firstLoad, refetch } = useStableQuery(contactFormQuery, { id });
  const contact = data?.contact;
  const { archive, restore } = useContactArchive({ id, name: contact?.name ?? '' });
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  if (firstLoad) return <PageSkeleton />;
  if (!contact) return <NotFoundPage homePath={`/admin/customers/${customerId}/contacts`} />;
  const base = `/admin/customers/${customerId}`;
  return (
    <>
      <ArchivedNotice archivedAt={contact.archivedAt} />
      <Card
        title={contact.name}
        description={t`Access and visibility are on the tab Customer portal.`}
        actions={
          <>
            <Button component={Link} variant="default" to={`${base}/portal`}>
              <Trans>Visibility in the portal</Trans>
            </Button>
            <Button
              component={Link}
              variant="default"
              to={`/admin/visibility?customer=${customerId}&contact=${id}`}
            >
              <Trans>Who sees what, and why</Trans>
            </Button>
            <ArchiveButton archived={contact.archivedAt !== null} onArchive={archive} onRestore={restore} />
          </>
        }
      >
        <ContactForm key={id} customerId={customerId} contact={contact} />
      </Card>
    </>
  );
}
