import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useViewer } from '../../domains/viewer/viewer.context.ts';
import { startOfDay } from '../../shared/i18n/days.ts';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { AssignmentRow } from '../assignments/assignment-row.tsx';
import { InvoiceRow } from '../invoices/invoice-row.tsx';
import { TicketRow } from '../tickets/ticket-row.tsx';
import { useToday } from '../use-today.ts';
import { HomeSection } from './home-section.tsx';
import { portalHomeQuery } from './portal-home.graphql.ts';
import classes from './portal-home.module.css';

/** The first page of the customer: what comes next and what is open. */
export function PortalHomePage() {
  const { t } = useLingui();
  const { contact, customer, menu } = useViewer();
  const today = startOfDay(useToday());
  const { data, error, firstLoad, refetch } = useStableQuery(portalHomeQuery, {
    today,
    withAssignments: menu?.assignments ?? false,
    withInvoices: menu?.invoices ?? false,
  });
  const name = contact?.name ?? '';
  const header = (
    <PageHeader
      title={t`Hello ${name}`}
      description={customer?.name}
      actions={
        <Button
          component={Link}
          to="/portal/tickets/new"
          size="md"
          className={classes.create}
          leftSection={<Icon name="plus" />}
        >
          <Trans>Create ticket</Trans>
        </Button>
      }
    />
  );
  if (error && !data)
    return (
      <>
        {header}
        <QueryError error={error} onRetry={refetch} />
      </>
    );
  if (firstLoad || !data) {
    return (
      <>
        {header}
        <PageSkeleton />
      </>
    );
  }
  const { assignments, tickets, invoices } = data;
  return (
    <>
      {header}
      <div className={classes.sections}>
        {assignments && (
          <HomeSection
            title={t`Next assignments`}
            to="/portal/assignments"
            count={assignments.nodes.length}
            empty={t`No assignment is planned at the moment.`}
          >
            {assignments.nodes.map((node) => (
              <AssignmentRow key={node.id} assignment={node} withDay />
            ))}
          </HomeSection>
        )}
        <HomeSection
          title={t`Open tickets`}
          to="/portal/tickets"
          count={tickets?.totalCount ?? 0}
          showCount
          empty={t`No open tickets. If something is not right, simply create a ticket.`}
        >
          {tickets?.nodes.map((node) => (
            <TicketRow key={node.id} ticket={node} />
          ))}
        </HomeSection>
        {invoices && (
          <HomeSection
            title={t`Open invoices`}
            to="/portal/invoices"
            count={invoices.totalCount}
            showCount
            empty={t`Everything is paid. Thank you!`}
          >
            {invoices.nodes.map((node) => (
              <InvoiceRow key={node.id} invoice={node} />
            ))}
          </HomeSection>
        )}
      </div>
    </>
  );
}
