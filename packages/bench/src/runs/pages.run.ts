import type { ContenderName } from '../contenders/contender.ts';
import type { Running } from '../equality/check.ts';
import { load } from '../measure/load.ts';
import { membersOf, requestsFor } from '../measure/requests.ts';
import { median, rounded } from '../measure/statistics.ts';
import type { Page, PageName } from '../pages/pages.ts';
import { figuresOf, medianFigures, type Figures } from './figures.ts';
import type { Place } from './place.ts';

const CONNECTIONS = 8;

/** A page through every contender. */
export interface PageResult {
  page: PageName;
  title: string;
  figures: Record<ContenderName, Figures>;
  /** Requests per second of the API against those of the others: the median of the rounds' own ratios. */
  vsPostgraphile: number;
  vsHandwritten: number;
}

/** Measures one page: warm-up first, then round by round all contenders, each time another one first. */
export async function measurePage(page: Page, place: Place): Promise<PageResult> {
  const { running, people, plan, postmaster } = place;
  const requests = (one: Running) => requestsFor(one.contender, page, membersOf(people));
  for (const one of running) {
    const { url } = one.server;
    await load({ url, requests: requests(one), connections: CONNECTIONS, seconds: plan.warmUpSeconds });
  }
  const rounds: Record<ContenderName, Figures[]> = { api: [], postgraphile: [], handwritten: [] };
  for (let round = 0; round < plan.rounds; round += 1) {
    for (let turn = 0; turn < running.length; turn += 1) {
      const one = running[(round + turn) % running.length];
      if (!one) continue;
      const options = { connections: CONNECTIONS, seconds: plan.seconds, postmaster };
      rounds[one.contender.name].push(await figuresOf(one, requests(one), options));
    }
  }
  return {
    page: page.name,
    title: page.title,
    figures: {
      api: medianFigures(rounds.api),
      postgraphile: medianFigures(rounds.postgraphile),
      handwritten: medianFigures(rounds.handwritten),
    },
    vsPostgraphile: ratio(rounds.api, rounds.postgraphile),
    vsHandwritten: ratio(rounds.api, rounds.handwritten),
  };
}

/** How often as many requests one answers as the other: of each round, since the machine changes between them. */
export function ratio(ours: readonly Figures[], theirs: readonly Figures[]): number {
  return rounded(
    median(
      ours.map((one, round) => one.requestsPerSecond / (theirs[round]?.requestsPerSecond ?? Number.NaN)),
    ),
    3,
  );
}
