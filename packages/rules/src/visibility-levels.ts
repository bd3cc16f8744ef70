import type { VisibilityFlag, VisibilityLevel } from './enums.ts';

/** The three switches of one level. */
export type Switches = Readonly<Record<VisibilityFlag, boolean>>;

/** The state of every level for one contact and, when one is looked at, one object. */
export interface LevelStates {
  plan: boolean;
  portal: boolean;
  access: boolean;
  customer: Switches;
  contact: Switches;
  /** Null when no object is looked at. */
  object: { withinLimit: boolean; switches: Switches } | null;
}

/** Why a flag is on or off. */
export interface FlagExplanation {
  flag: VisibilityFlag;
  visible: boolean;
  /** From the top down; the two levels of an object are there only when one is looked at. */
  levels: { level: VisibilityLevel; on: boolean }[];
}
