import { useLingui } from '@lingui/react/macro';
import type { TicketStatus } from '@kundenportal/rules/enums';
import { useTicketWords } from '../../domains/tickets/use-ticket-words.ts';
import classes from './ticket-detail.module.css';

const steps: readonly TicketStatus[] = ['NEW', 'IN_PROGRESS', 'PLANNED', 'DONE'];

/** How far a ticket has come. A step may be left out: it then counts as passed. */
export function TicketProgress({ status }: { status: TicketStatus }) {
  const { t } = useLingui();
  const { status: words } = useTicketWords();
  const current = steps.indexOf(status);
  return (
    <ol className={classes.progress} aria-label={t`Progress`}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={classes.step}
          data-reached={index <= current || undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          {words[step]}
        </li>
      ))}
    </ol>
  );
}
