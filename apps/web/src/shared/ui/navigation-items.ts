import type { IconName } from './icon-paths.ts';

/** An entry of a menu. */
export interface NavigationItem {
  to: string;
  label: string;
  icon: IconName;
  /** Selected only on this very address, not below it. */
  end?: boolean;
  /** How many things wait there. */
  count?: number | undefined;
  /** Left out where the menu lies at the bottom of a phone, or has no room; another page leads there. */
  wideOnly?: boolean;
}

/** Entries under one heading. */
export interface NavigationGroup {
  /** `null` for entries without a heading. */
  label: string | null;
  items: readonly NavigationItem[];
}
