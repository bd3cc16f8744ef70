import type { Report } from './report.ts';

/** A figure that is to be reached. */
export interface Target {
  name: string;
  /** The worst figure found, for example of all pages; null when it was not measured. */
  found: number | null;
  unit: string;
  atLeast: number;
  aim: number;
  /** Whether more is better. */
  more: boolean;
  reached: 'aim' | 'at least' | 'missed' | 'not measured';
  /** Where the worst figure was found, or what else is to be said. */
  remark: string;
}

/** Requests after which the memory is judged. */
const MANY = 100_000;

/** What the product wants to reach, against what was found. */
export function targetsOf(report: Report): Target[] {
  const { pages, growth, mixed, memory, coldStart, web } = report;
  const ratios = (name: 'vsPostgraphile' | 'vsHandwritten') =>
    worst(
      pages.map((page) => ({ value: page[name], where: page.page })),
      Math.min,
    );
  const byData = worst(
    (growth ?? [])
      .filter(({ what }) => what.endsWith('data'))
      .map(({ times, page }) => ({ value: times, where: page })),
    Math.max,
  );
  const held = memory?.memory.end ?? null;
  const flat = memory?.flat === false ? 'not flat' : 'flat';
  const course = memory && memory.requests < MANY ? `${flat}, only ${memory.requests} requests` : flat;
  return [
    target('every page, vsPostgraphile', ratios('vsPostgraphile'), '×', 1.5, 2.5, true),
    target('every page, vsHandwritten', ratios('vsHandwritten'), '×', 0.35, 0.5, true),
    target('p99 under mixed load, 50 connections', single(mixed?.p99Ms), 'ms', 250, 120, false),
    target("10 × the provider's data, same page", byData, '×', 1.3, 1.1, false),
    withFlatness(
      target('memory after 100,000 requests', single(held, memory ? course : ''), 'MB', 256, 160, false),
      memory?.flat,
    ),
    target('cold start to ready', single(coldStart?.milliseconds), 'ms', 2_000, 1_000, false),
    target('Lighthouse, home on a phone: LCP', single(web?.largestPaint), 'ms', 2_500, 2_000, false),
    target('Lighthouse, home on a phone: CLS', single(web?.layoutShift), '', 0.02, 0.02, false),
    target('Lighthouse, home on a phone: accessibility', single(web?.accessibility), '', 100, 100, true),
  ];
}

interface Found {
  value: number | null;
  where: string;
}

const single = (value: number | null | undefined, where = ''): Found => ({ value: value ?? null, where });

function worst(values: { value: number; where: string }[], choose: typeof Math.min): Found {
  const value = choose(...values.map((one) => one.value));
  return values.find((one) => one.value === value) ?? { value: null, where: '' };
}

function target(
  name: string,
  { value, where }: Found,
  unit: string,
  atLeast: number,
  aim: number,
  more: boolean,
): Target {
  const passes = (limit: number) => value !== null && (more ? value >= limit : value <= limit);
  const missed = passes(atLeast) ? 'at least' : 'missed';
  const reached = passes(aim) ? 'aim' : missed;
  return {
    name,
    found: value,
    unit,
    atLeast,
    aim,
    more,
    reached: value === null ? 'not measured' : reached,
    remark: where,
  };
}

/** Memory that grows is missed however little it is. */
function withFlatness(found: Target, flat: boolean | null | undefined): Target {
  return flat === false ? { ...found, reached: 'missed' } : found;
}
