import { VisibilityFlag } from '@kundenportal/rules/enums';
import type { FlagExplanation, LevelStates } from '@kundenportal/rules/visibility-levels';

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
