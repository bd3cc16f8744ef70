import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { TimelineCommentFragment, TimelineEventFragment } from '../__generated__/operations.ts';
import { mergeTimeline } from './merge-timeline.ts';
import { TimelineComment } from './timeline-comment.tsx';
import { TimelineEvent } from './timeline-event.tsx';
import classes from './ticket-timeline.module.css';

interface TicketTimelineProps {
  events: readonly TimelineEventFragment[];
  comments: readonly TimelineCommentFragment[];
}

/** What happened and what was said, the oldest first. */
export function TicketTimeline({ events, comments }: TicketTimelineProps) {
  const { t } = useLingui();
  const entries = useMemo(() => mergeTimeline(events, comments), [events, comments]);
  return (
    <ol className={classes.timeline} aria-label={t`What happened so far`}>
      {entries.map((entry) =>
        entry.type === 'event' ? (
          <TimelineEvent key={entry.id} event={entry.event} />
        ) : (
          <TimelineComment key={entry.id} comment={entry.comment} />
        ),
      )}
    </ol>
  );
}
