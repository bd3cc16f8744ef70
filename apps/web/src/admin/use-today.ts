import { useState } from 'react';
import { dayOf } from '../shared/i18n/days.ts';

/** The day on which the page was opened: it stays the same while the page is shown, so that queries do not change. */
export function useToday(): string {
  const [today] = useState(() => dayOf(new Date()));
  return today;
}
