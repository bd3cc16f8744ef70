import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { dropDraft } from '../drafts/draft-store.ts';
import { useObjectOptions } from '../objects/use-object-options.ts';
import { WriteArea } from '../preview/write-area.tsx';
import { DraftNote } from './draft-note.tsx';
import { TicketForm } from './ticket-form.tsx';
import { emptyTicket, useTicketStart } from './use-ticket-draft.ts';

/** `/portal/tickets/new`: a new ticket; what was typed before comes back. */
export function TicketCreatePage() {
  const { t } = useLingui();
  const start = useTicketStart();
  const objects = useObjectOptions();
  const [ticket, setTicket] = useState({ values: start.initial, restored: start.restored });
  const discard = (): void => {
    if (start.key) dropDraft(start.key);
    setTicket({ values: emptyTicket(), restored: false });
  };
  return (
    <>
      <PageHeader
        back={{ to: '/portal/tickets', label: t`Tickets` }}
        title={t`Create ticket`}
        description={<Trans>Tell us what is wrong or what you need. We take care of it.</Trans>}
      />
      {ticket.restored && <DraftNote onDiscard={discard} />}
      {objects ? (
        <WriteArea>
          <TicketForm
            key={ticket.values.idempotencyKey}
            draftKey={start.key}
            initial={ticket.values}
            objects={objects}
          />
        </WriteArea>
      ) : (
        <PageSkeleton />
      )}
    </>
  );
}
