import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { useAssignmentStatusWords } from '../../domains/assignments/assignment-status-badge.tsx';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { SearchSelect } from '../../shared/ui/search-select.tsx';
import classes from './ticket-assignments-card.module.css';
import { assignmentChoicesQuery } from './ticket-pages.graphql.ts';

interface LinkAssignmentFormProps {
  customerId: string;
  /** Ids of the assignments that are linked already. */
  linked: readonly string[];
  onLink: (assignmentId: string) => Promise<boolean>;
}

/** Links an assignment of the same customer, found by its title. */
export function LinkAssignmentForm({ customerId, linked, onLink }: LinkAssignmentFormProps) {
  const { t } = useLingui();
  const words = useAssignmentStatusWords();
  const { formatDate } = useFormatters();
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const search = typed === chosen?.label ? '' : typed.trim().slice(0, 100);
  const { data } = useStableQuery(assignmentChoicesQuery, {
    filter: { customerId, search: search || null, status: ['DRAFT', 'PLANNED', 'DONE'] },
  });
  const found = (data?.assignments?.nodes ?? [])
    .filter(({ id }) => !linked.includes(id))
    .map(({ id, title, status, startsAt, object }) => ({
      value: id,
      label: `${title} · ${formatDate(startsAt)} · ${object.name} · ${words[status]}`,
    }));
  const options = chosen && !found.some(({ value }) => value === chosen.value) ? [chosen, ...found] : found;
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!chosen) {
      setProblem(t`Please choose an assignment.`);
      field.current?.focus();
      return;
    }
    setBusy(true);
    if (await onLink(chosen.value)) setChosen(null);
    setBusy(false);
  };
  return (
    <form className={classes.form} noValidate onSubmit={(event) => void send(event)}>
      <SearchSelect
        ref={field}
        label={t`Link an assignment`}
        placeholder={t`Search by title`}
        value={chosen?.value ?? null}
        options={options}
        error={problem}
        onSearch={setTyped}
        onChange={(id) => {
          setProblem(null);
          setChosen(options.find(({ value }) => value === id) ?? null);
        }}
      />
      <Button type="submit" variant="default" loading={busy}>
        <Trans>Link assignment</Trans>
      </Button>
    </form>
  );
}
