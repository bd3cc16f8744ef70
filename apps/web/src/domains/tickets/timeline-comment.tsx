import { Trans } from '@lingui/react/macro';
import { useFormatters } from '../../shared/i18n/use-formatters.ts';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { TimelineCommentFragment } from '../__generated__/operations.ts';
import { FileThumbnails } from '../files/file-thumbnails.tsx';
import classes from './ticket-timeline.module.css';

/** Something that was said. What only the office sees looks different and says so. */
export function TimelineComment({ comment }: { comment: TimelineCommentFragment }) {
  const { formatDateTime } = useFormatters();
  const { authorName, fromOffice, internal, body, createdAt, files } = comment;
  return (
    <li
      className={classes.comment}
      data-office={fromOffice || undefined}
      data-internal={internal || undefined}
    >
      <div className={classes.head}>
        <strong>{authorName}</strong>
        {internal && (
          <StatusBadge tone="warning">
            <Trans>Internal</Trans>
          </StatusBadge>
        )}
        <time className={classes.time} dateTime={createdAt}>
          {formatDateTime(createdAt)}
        </time>
      </div>
      <p className={classes.body}>{body}</p>
      <FileThumbnails files={files} />
    </li>
  );
}
