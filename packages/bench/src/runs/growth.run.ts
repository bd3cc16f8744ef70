import { load } from '../measure/load.ts';
import { membersOf, requestsFor } from '../measure/requests.ts';
import { median, rounded } from '../measure/statistics.ts';
import { withRows } from '../pages/assignments-page.ts';
import { pages, type Page, type PageName } from '../pages/pages.ts';
import type { Person } from '../seed/people.ts';
import { figuresOf, medianFigures, type Figures } from './figures.ts';
import { apiOf, type Place } from './place.ts';

const SMALL = 2;
const LARGE = 1;

/** What ten times as much costs: figures of less and of more, and how many times the time it takes. */
export interface Growth {
  what: string;
  page: PageName;
  less: Figures;
  more: Figures;
  /** p50 of more against p50 of less. */
  times: number;
}

interface Side {
  page: Page;
  people: readonly Person[];
  connections: number;
}

/** Ten times the provider's data (page by page, one connection), ten times the rows, ten times the connections. */
export async function measureGrowth(place: Place, chosen: readonly Page[]): Promise<Growth[]> {
  const small = membersOf(place.people, SMALL);
  const large = membersOf(place.people, LARGE);
  const results: Growth[] = [];
  for (const page of chosen) {
    const less = { page, people: small, connections: 1 };
    results.push(await compare(place, "10 × the provider's data", less, { ...less, people: large }));
  }
  const rows = { people: large, connections: 8 };
  const ten = { ...rows, page: withRows(10) };
  results.push(await compare(place, '10 × the rows', ten, { ...rows, page: withRows(100) }));
  const page = pages.find(({ name }) => name === 'assignments-20') ?? withRows(20);
  const eight = { page, people: large, connections: 8 };
  results.push(await compare(place, '10 × the connections', eight, { ...eight, connections: 80 }));
  return results;
}

async function compare(place: Place, what: string, less: Side, more: Side): Promise<Growth> {
  const api = apiOf(place);
  const { growthRounds: rounds, growthSeconds: seconds } = place.plan;
  const found: { less: Figures[]; more: Figures[] } = { less: [], more: [] };
  const requests = ({ page, people }: Side) => requestsFor(api.contender, page, people);
  for (const side of [less, more])
    await load({
      url: api.server.url,
      requests: requests(side),
      connections: side.connections,
      seconds: 0.5,
    });
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? (['less', 'more'] as const) : (['more', 'less'] as const)) {
      const side = name === 'less' ? less : more;
      const options = {
        connections: side.connections,
        seconds,
        postmaster: place.postmaster,
      };
      found[name].push(await figuresOf(api, requests(side), options));
    }
  }
  const times = rounded(
    median(found.more.map(({ p50Ms }, round) => p50Ms / (found.less[round]?.p50Ms ?? 1))),
  );
  return {
    what,
    page: more.page.name,
    less: medianFigures(found.less),
    more: medianFigures(found.more),
    times,
  };
}
