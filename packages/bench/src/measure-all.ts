import { Problem } from '@kundenportal/dev/problem';
import { contenders } from './contenders/all.ts';
import { assertSameRows, type Running } from './equality/check.ts';
import { databasePid } from './measure/processor.ts';
import type { Options } from './options.ts';
import { pages, type Page } from './pages/pages.ts';
import { DATABASE_SETTINGS, startDatabase } from './place/database.ts';
import { describeMachine } from './report/machine.ts';
import type { Report } from './report/report.ts';
import { measureColdStart } from './runs/cold-start.run.ts';
import { measureCompression } from './runs/compression.run.ts';
import { measureGrowth } from './runs/growth.run.ts';
import { measureMemory } from './runs/memory.run.ts';
import { measureMixed } from './runs/mixed.run.ts';
import { measurePage } from './runs/pages.run.ts';
import { FULL, QUICK, type Place, type Plan } from './runs/place.ts';
import { findPeople, type Person } from './seed/people.ts';

/**
 * Makes the place, lets the contenders prove that they answer alike, and measures.
 *
 * @param say gets a line about what is going on
 * @throws Problem when they do not answer alike, or an answer is not good
 */
export async function measureAll(options: Options, say: (line: string) => void): Promise<Report> {
  const chosen = choose(options.pages);
  say('Making the database…');
  const database = await startDatabase(options.data, options.customers);
  const running: Running[] = [];
  let failed: Place['failed'] = () => {};
  const accident = new Promise<never>((_resolve, reject) => {
    failed = (reason) => reject(new Problem(reason));
  });
  void database.failed.then((reason) => failed(reason));
  const work = async () => {
    const { ownerUrl } = database;
    for (const contender of contenders)
      running.push({ contender, server: await contender.start(ownerUrl, failed) });
    const people = await findPeople(ownerUrl);
    const postmaster = await databasePid(ownerUrl);
    return run(
      { ownerUrl, running, people, plan: planOf(options), postmaster, failed },
      options,
      chosen,
      say,
    );
  };
  try {
    return await Promise.race([accident, work()]);
  } finally {
    await Promise.all(running.map(({ server }) => server.stop()));
    await database.stop();
  }
}

async function run(
  place: Place,
  options: Options,
  chosen: readonly Page[],
  say: (line: string) => void,
): Promise<Report> {
  say('Comparing the answers…');
  const report: Report = {
    date: new Date().toISOString().slice(0, 16),
    machine: await describeMachine(place.ownerUrl),
    plan: place.plan,
    customers: options.customers,
    databaseSettings: DATABASE_SETTINGS,
    comparedAnswers: await assertSameRows(place.running, chosen, several(place.people)),
    pages: [],
  };
  for (const page of chosen) {
    say(`Measuring "${page.name}"…`);
    report.pages.push(await measurePage(page, place));
  }
  if (options.pages) return report;
  say('Measuring what compression costs…');
  report.compression = await measureCompression(place);
  say('Measuring ten times as much…');
  report.growth = await measureGrowth(place, chosen);
  say('Measuring the start…');
  report.coldStart = await measureColdStart(place);
  say('Watching the memory…');
  report.memory = await measureMemory(place);
  say('Measuring reads and writes at once…');
  report.mixed = await measureMixed(place);
  return report;
}

/** The offices, and every seventh of the contacts: of both providers, with and without limits. */
function several(people: readonly Person[]): Person[] {
  return people.filter(({ staffMemberId }, index) => staffMemberId !== null || index % 7 === 0);
}

function choose(names: string[] | undefined): readonly Page[] {
  const unknown = names?.find((name) => !pages.some((page) => page.name === name));
  if (unknown !== undefined)
    throw new Problem(`There is no page "${unknown}": ${pages.map(({ name }) => name).join(', ')}`);
  return names ? pages.filter(({ name }) => names.includes(name)) : pages;
}

function planOf({ quick, rounds, seconds }: Options): Plan {
  const plan = quick ? QUICK : FULL;
  return { ...plan, rounds: rounds ?? plan.rounds, seconds: seconds ?? plan.seconds };
}
