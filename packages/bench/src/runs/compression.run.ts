import type { ContenderName } from '../contenders/contender.ts';
import { load } from '../measure/load.ts';
import { membersOf, requestsFor } from '../measure/requests.ts';
import { withRows } from '../pages/assignments-page.ts';
import { figuresOf, medianFigures, type Figures } from './figures.ts';
import type { Place } from './place.ts';

const CONNECTIONS = 8;
const HEADERS = { 'accept-encoding': 'br, gzip' };

export interface CompressionResult {
  contender: ContenderName;
  figures: Figures;
}

/** The long page for clients that take compressed answers; PostGraphile does not compress. */
export async function measureCompression(place: Place): Promise<CompressionResult[]> {
  const { running, plan, postmaster, people } = place;
  const results: CompressionResult[] = [];
  for (const one of running.filter(({ contender }) => contender.name !== 'postgraphile')) {
    const requests = requestsFor(one.contender, withRows(100), membersOf(people), HEADERS);
    const { url } = one.server;
    await load({ url, requests, connections: CONNECTIONS, seconds: 1 });
    const rounds: Figures[] = [];
    for (let round = 0; round < plan.rounds; round += 1)
      rounds.push(
        await figuresOf(one, requests, { connections: CONNECTIONS, seconds: plan.seconds, postmaster }),
      );
    results.push({ contender: one.contender.name, figures: medianFigures(rounds) });
  }
  return results;
}
