import { useLingui } from '@lingui/react/macro';
import { useAssignmentStatusWords } from '../../domains/assignments/assignment-status-badge.tsx';
import { useExecutorKindWords } from '../../domains/executors/use-executor-kind-words.ts';
import { useInvoiceStatusWords } from '../../domains/invoices/invoice-status-badge.tsx';
import { useTicketWords } from '../../domains/tickets/use-ticket-words.ts';
import type { CustomerKind, InvoiceType, Locale } from '@kundenportal/rules/enums';
import { languageNames } from '../../shared/i18n/language-names.ts';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { listOf } from './list-of.ts';

/** Writes a stored value of a field of a kind of record for people; one that is not known stays as it is. */
export type ValueWords = (subjectKind: string, field: string, text: string) => string;

/** What is on or off; other truths are yes or no. */
const switches = new Set(['assignments', 'executors', 'invoices', 'portalEnabled']);

/** Words for the values of changes. */
export function useValueWords(): ValueWords {
  const { t } = useLingui();
  const { formatDate, formatDateTime, formatNumber } = useFormatters();
  const tickets = useTicketWords();
  const customerKinds: Record<CustomerKind, string> = { COMPANY: t`Company`, PERSON: t`Private person` };
  const invoiceTypes: Record<InvoiceType, string> = { INVOICE: t`Invoice`, CREDIT_NOTE: t`Credit note` };
  const languages: Record<Locale, string> = { DE: languageNames.de, EN: languageNames.en };
  const sets: Record<string, Record<string, string>> = {
    'Assignment.status': useAssignmentStatusWords(),
    'Customer.kind': customerKinds,
    'Executor.kind': useExecutorKindWords(),
    'Invoice.status': useInvoiceStatusWords(),
    'Invoice.type': invoiceTypes,
    'Ticket.category': tickets.category,
    'Ticket.status': tickets.status,
  };
  const truth = (field: string, isTrue: boolean): string => {
    if (switches.has(field))
      return isTrue ? t({ message: 'on', context: 'switch' }) : t({ message: 'off', context: 'switch' });
    return isTrue ? t`yes` : t`no`;
  };
  return (subjectKind, field, text) => {
    if (text === 'true' || text === 'false') return truth(field, text === 'true');
    if (field === 'locale') return (languages as Record<string, string>)[text] ?? text;
    if (field.endsWith('MinorUnits')) return formatNumber(Number(text) / 100);
    if (field.endsWith('Ids')) return formatNumber(listOf(text)?.length ?? 0);
    // An id says nothing to people; its end tells two of them apart.
    if (field.endsWith('Id') && field !== 'vatId') return `…${text.slice(-6)}`;
    if (/(At|Date|From|To)$/.test(field)) {
      return (/^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : formatDateTime(text)) || text;
    }
    return sets[`${subjectKind}.${field}`]?.[text] ?? listOf(text)?.join(', ') ?? text;
  };
}
