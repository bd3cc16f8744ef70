/** Payload of a mail job: what to look up when it runs. Never a token, never an address. */
export interface InvitationJob {
  organizationId: string;
  invitationId: string;
}

/** Payload of a password mail. `resetId` for a link, none for the notice that it was changed. */
export interface PasswordJob {
  accountId: string;
  resetId: string | null;
}

/** Payload of a ticket mail: what happened to which ticket. */
export interface TicketJob {
  organizationId: string;
  ticketId: string;
  commentId: string | null;
  eventId: string | null;
  /** Contact who made the change and need not be told of it; comments name their author themselves. */
  actorContactId?: string | null;
  /** Set by the worker, which makes one job of each mail: one bad mailbox must not send the others theirs twice. */
  recipientContactId?: string;
}

/** Payload by kind of job. */
export interface JobPayloads {
  invitation: InvitationJob;
  password: PasswordJob;
  ticket: TicketJob;
}

/** A kind of job. */
export type JobKind = keyof JobPayloads;

// A worker that is killed stops its heartbeat; the job then runs again, so the first delay is short. Later ones grow to
// two hours: mail servers get half a day of retries.
const mail = {
  retryLimit: 16,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 7_200,
  heartbeatSeconds: 10,
};

/** The queues by kind of job. */
export const JOB_QUEUES: Readonly<Record<JobKind, { name: string; options: typeof mail }>> = {
  invitation: { name: 'invitation-mail', options: mail },
  password: { name: 'password-mail', options: mail },
  ticket: { name: 'ticket-mail', options: mail },
};
