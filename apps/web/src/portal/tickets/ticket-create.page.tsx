import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { SelectOption } from '../../shared/form/select-field.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { dropDraft } from '../drafts/draft-store.ts';
import { useObjectOptions } from '../objects/use-object-options.ts';
import { WriteArea } from '../preview/write-area.tsx';
import { DraftNote } from './draft-note.tsx';
import type { TicketDraft } from './ticket-draft.ts';
import { TicketForm } from './ticket-form.tsx';
import classes from './ticket-form.module.css';
import { emptyTicket, useTicketStart } from './use-ticket-draft.ts';

/** Who has one object need not choose it. */
function withOnlyObject(ticket: TicketDraft, objects: readonly SelectOption[]): TicketDraft {
  const [first, ...others] = objects;
  return { ...ticket, objectId: ticket.objectId || (others.length === 0 ? (first?.value ?? '') : '') };
}

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
      <div className={classes.page}>
        {ticket.restored && <DraftNote onDiscard={discard} />}
        {objects ? (
          <WriteArea>
            <TicketForm
              key={ticket.values.idempotencyKey}
              draftKey={start.key}
              initial={withOnlyObject(ticket.values, objects)}
              objects={objects}
            />
          </WriteArea>
        ) : (
          <PageSkeleton />
        )}
      </div>
    </>
  );
}
