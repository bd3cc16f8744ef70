import { daysIn } from '@kundenportal/rules/days';
import type { FirstVariable } from '@kundenportal/rules/first-pages';

/** What a rule can draw on. */
export interface Known {
  params: Readonly<Record<string, string>>;
  /** The data of the answers until now, one over the other. */
  answers: Readonly<Record<string, unknown>>;
}

/** The variables of an operation, with a value in the place of each rule. */
export function resolveVariables(value: unknown, known: Known): unknown {
  if (Array.isArray(value)) return value.map((entry) => resolveVariables(entry, known));
  if (value === null || typeof value !== 'object') return value;
  if (isRule(value)) return valueOf(value, known);
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, resolveVariables(entry, known)]),
  );
}

/** A value inside of answers; null where there is none. */
export function valueAt(answers: Readonly<Record<string, unknown>>, path: readonly string[]): unknown {
  let at: unknown = answers;
  for (const name of path) at = isObject(at) && Object.hasOwn(at, name) ? at[name] : null;
  return at;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object';
}

function isRule(value: object): value is FirstVariable {
  return '$path' in value || '$answer' in value || '$startOfToday' in value;
}

function valueOf(rule: FirstVariable, { params, answers }: Known): unknown {
  if ('$path' in rule) return params[rule.$path] ?? null;
  if ('$answer' in rule) return valueAt(answers, rule.$answer);
  const { dayOf, startOfDay } = daysIn(rule.$startOfToday);
  return startOfDay(dayOf(new Date()));
}
