import { VisibilityFlag, type VisibilityLevel } from '@kundenportal/rules/enums';

type Switches = Readonly<Record<VisibilityFlag, boolean>>;

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

/**
 * The rule of the product in words: a flag is on only if it is on at every level. What really decides is row security
 * (`portal-rows.ts`); a test holds the two together for every combination.
 */
export function explain(states: LevelStates): FlagExplanation[] {
  return Object.values(VisibilityFlag).map((flag) => {
    const levels = levelsOf(states, flag);
    return { flag, visible: levels.every((level) => level.on), levels };
  });
}

function levelsOf({ plan, portal, access, customer, object, contact }: LevelStates, flag: VisibilityFlag) {
  return [
    { level: 'PLAN', on: plan },
    { level: 'PORTAL', on: portal },
    { level: 'ACCESS', on: access },
    ...(object ? [{ level: 'OBJECT_LIMIT', on: object.withinLimit } as const] : []),
    { level: 'CUSTOMER', on: customer[flag] },
    ...(object ? [{ level: 'OBJECT', on: object.switches[flag] } as const] : []),
    { level: 'CONTACT', on: contact[flag] },
  ] satisfies FlagExplanation['levels'];
}
