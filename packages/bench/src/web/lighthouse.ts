import lighthouse, { desktopConfig, type Result } from 'lighthouse';

/** The two devices of the budgets: Lighthouse's own phone on a slow network, and its desktop. */
export type Device = 'phone' | 'desktop';

/** What Lighthouse says of one visit; times in milliseconds. */
export interface Visit {
  firstPaint: number;
  largestPaint: number;
  /** Cumulative layout shift, without a unit. */
  layoutShift: number;
  blockingTime: number;
  /** 0 to 100. */
  accessibility: number;
  /** What axe found, by the names of its rules. */
  faults: string[];
}

const CATEGORIES = ['performance', 'accessibility'];

/**
 * Lighthouse's figures of one visit with an empty cache, simulated as it does by default: what the machine is busy with
 * besides has little say in them.
 *
 * @param port where the browser listens; its cookies stay, so that somebody can be signed in
 * @throws Error when the page cannot be opened
 */
export async function visitWithLighthouse(url: string, port: number, device: Device): Promise<Visit> {
  const flags = { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES } as const;
  const run = await lighthouse(
    url,
    { ...flags, onlyCategories: CATEGORIES },
    device === 'desktop' ? desktopConfig : undefined,
  );
  if (!run || run.lhr.runtimeError)
    throw new Error(`${url}: ${run?.lhr.runtimeError?.message ?? 'no result'}`);
  return visitOf(run.lhr);
}

function visitOf({ audits, categories }: Result): Visit {
  const figure = (name: string): number => audits[name]?.numericValue ?? Number.NaN;
  const rules = categories['accessibility']?.auditRefs ?? [];
  return {
    firstPaint: figure('first-contentful-paint'),
    largestPaint: figure('largest-contentful-paint'),
    layoutShift: figure('cumulative-layout-shift'),
    blockingTime: figure('total-blocking-time'),
    accessibility: Math.round((categories['accessibility']?.score ?? 0) * 100),
    faults: rules.map(({ id }) => id).filter((id) => audits[id]?.score === 0),
  };
}

/** The figures of several visits: the middle ones, since those of one alone jump. Of accessibility the worst counts. */
export function middle(visits: readonly Visit[]): Visit {
  const at = (pick: (visit: Visit) => number): number =>
    visits.map(pick).toSorted((a, b) => a - b)[Math.floor(visits.length / 2)] ?? Number.NaN;
  return {
    firstPaint: at((visit) => visit.firstPaint),
    largestPaint: at((visit) => visit.largestPaint),
    layoutShift: at((visit) => visit.layoutShift),
    blockingTime: at((visit) => visit.blockingTime),
    accessibility: Math.min(...visits.map((visit) => visit.accessibility)),
    faults: [...new Set(visits.flatMap((visit) => visit.faults))],
  };
}
