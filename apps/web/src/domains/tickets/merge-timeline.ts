/** Anything with a place in time. */
interface Dated {
  id: string;
  createdAt: string;
}

/** An entry of a timeline: something that happened, or something that was said. */
export type TimelineEntry<Event extends Dated, Comment extends Dated> =
  | { type: 'event'; id: string; at: string; event: Event }
  | { type: 'comment'; id: string; at: string; comment: Comment };

/**
 * One timeline of events and comments, the oldest first. At the same moment the comment comes first:
 * it is the reason of the change that was sent with it.
 */
export function mergeTimeline<Event extends Dated, Comment extends Dated>(
  events: readonly Event[],
  comments: readonly Comment[],
): TimelineEntry<Event, Comment>[] {
  const entries: TimelineEntry<Event, Comment>[] = [
    ...comments.map((comment) => ({
      type: 'comment' as const,
      id: comment.id,
      at: comment.createdAt,
      comment,
    })),
    ...events.map((event) => ({ type: 'event' as const, id: event.id, at: event.createdAt, event })),
  ];
  return entries.toSorted((one, two) => Date.parse(one.at) - Date.parse(two.at));
}
