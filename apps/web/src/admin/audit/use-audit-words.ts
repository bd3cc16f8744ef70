import { useLingui } from '@lingui/react/macro';
import type { AuditChannel } from '../__generated__/operations.ts';
import { actionWords, refusedPrefix } from './action-words.ts';

/** Kinds of records that the audit trail tells about, in the order of the filter. */
export const subjectKinds = [
  'Customer',
  'Contact',
  'ServiceObject',
  'Room',
  'Executor',
  'Assignment',
  'Ticket',
  'Invoice',
  'StaffMember',
  'Organization',
] as const;

type SubjectKind = (typeof subjectKinds)[number];

/** Words of the audit trail. */
export interface AuditWords {
  kinds: Record<SubjectKind, string>;
  actions: Record<string, string>;
  channels: Record<AuditChannel, string>;
  /** The word for a kind; a kind that is not known stays as it is. */
  kind: (kind: string) => string;
  action: (action: string) => string;
}

/** What was done to what, in words. */
export function useAuditWords(): AuditWords {
  const { t, i18n } = useLingui();
  const actions = Object.fromEntries(
    Object.entries(actionWords).map(([action, words]) => [action, i18n._(words)]),
  );
  const kinds: Record<SubjectKind, string> = {
    Customer: t`Customer`,
    Contact: t`Contact`,
    ServiceObject: t`Object`,
    Room: t`Room`,
    Executor: t`Executor`,
    Assignment: t`Assignment`,
    Ticket: t`Ticket`,
    Invoice: t`Invoice`,
    StaffMember: t`Staff member`,
    Organization: t`Organization`,
  };
  return {
    kinds,
    actions,
    channels: {
      OFFICE: t`Office`,
      PORTAL: t`Portal`,
      PREVIEW: t`Portal preview`,
      WORKER: t`System`,
      CLI: t`Command line`,
    },
    // Rows about one-time codes were written under this kind once, and rows of the trail are never changed.
    kind: (kind) =>
      kind === 'staffMember' ? kinds.StaffMember : ((kinds as Record<string, string>)[kind] ?? kind),
    action: (action) =>
      actions[action] ??
      (action.startsWith(refusedPrefix) ? t`Change refused in the portal preview` : action),
  };
}
