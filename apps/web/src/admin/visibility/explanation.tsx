import { Trans, useLingui } from '@lingui/react/macro';
import { useStableQuery } from '../../shared/apollo/use-stable-query.ts';
import { Card } from '../../shared/ui/card.tsx';
import { NotFoundPage } from '../../shared/ui/not-found.page.tsx';
import { PageSkeleton } from '../../shared/ui/page-skeleton.tsx';
import { QueryError } from '../../shared/ui/query-error.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { VisibilityExplanationQuery, VisibilityFlag } from '../__generated__/operations.ts';
import { LevelList } from './level-list.tsx';
import { visibilityExplanationQuery } from './visibility.graphql.ts';
import classes from './visibility.module.css';

type Flag = NonNullable<VisibilityExplanationQuery['visibilityExplanation']>['flags'][number];

interface ExplanationProps {
  contactId: string;
  objectId: string | null;
  customerId: string;
}

/** The three flags side by side, each level by level. */
export function Explanation({ contactId, objectId, customerId }: ExplanationProps) {
  const { data, error, firstLoad, refetch } = useStableQuery(visibilityExplanationQuery, {
    contactId,
    objectId,
  });
  if (error && !data) return <QueryError error={error} onRetry={refetch} />;
  if (firstLoad) return <PageSkeleton />;
  const explanation = data?.visibilityExplanation;
  if (!explanation) return <NotFoundPage homePath="/admin/visibility" />;
  const links = { customerId, objectId: explanation.object?.id ?? null };
  const seesAssignments = explanation.flags.some(({ flag, visible }) => flag === 'ASSIGNMENTS' && visible);
  return (
    <div className={classes.flags}>
      {explanation.flags.map((flag) => (
        <FlagCard
          key={flag.flag}
          flag={flag}
          needsAssignments={flag.flag === 'EXECUTORS' && !seesAssignments}
          links={links}
          contact={explanation.contact.name}
          object={explanation.object?.name ?? null}
        />
      ))}
    </div>
  );
}

interface FlagCardProps {
  flag: Flag;
  /** Executors are part of assignments: hidden with them, whatever their own switches say. */
  needsAssignments: boolean;
  links: { customerId: string; objectId: string | null };
  contact: string;
  object: string | null;
}

function FlagCard({ flag, needsAssignments, links, contact, object }: FlagCardProps) {
  const { t } = useLingui();
  const isVisible = flag.visible && !needsAssignments;
  const words: Record<VisibilityFlag, string> = {
    ASSIGNMENTS: t`Assignments`,
    INVOICES: t`Invoices`,
    EXECUTORS: t`Executors`,
  };
  return (
    <Card
      title={words[flag.flag]}
      actions={
        isVisible ? (
          <StatusBadge tone="success">
            <Trans>Visible</Trans>
          </StatusBadge>
        ) : (
          <StatusBadge tone="danger">
            <Trans>Hidden</Trans>
          </StatusBadge>
        )
      }
    >
      <p className={classes.summary}>
        <FlagSummary
          {...{ isVisible, contact, object }}
          isHiddenWithAssignments={flag.visible && !isVisible}
        />
      </p>
      <LevelList levels={flag.levels} links={links} />
    </Card>
  );
}

interface FlagSummaryProps {
  isVisible: boolean;
  isHiddenWithAssignments: boolean;
  contact: string;
  object: string | null;
}

function FlagSummary({ isVisible, isHiddenWithAssignments, contact, object }: FlagSummaryProps) {
  if (isHiddenWithAssignments)
    return (
      <Trans>
        {contact} does not see this: executors are part of assignments, and those are hidden. The switches
        below are all on.
      </Trans>
    );
  if (!isVisible)
    return <Trans>{contact} does not see this. The first “off” from the top is the reason.</Trans>;
  if (object)
    return (
      <Trans>
        {contact} sees this at {object}.
      </Trans>
    );
  return <Trans>{contact} sees this where no object is involved.</Trans>;
}
