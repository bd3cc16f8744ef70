import { isDeepStrictEqual } from 'node:util';
import { Problem } from '@kundenportal/dev/problem';
import type { Contender } from '../contenders/contender.ts';
import { opens, type Page } from '../pages/pages.ts';
import type { Server } from '../place/server.ts';
import type { Person } from '../seed/people.ts';
import { comparable } from './rows.ts';

/** A contender that runs. */
export interface Running {
  contender: Contender;
  server: Server;
}

/**
 * Lets all answer every page for everybody: figures of those that answer something else are not comparable.
 *
 * @returns how many answers were compared
 * @throws Problem naming the first page that differs
 */
export async function assertSameRows(
  running: readonly Running[],
  pages: readonly Page[],
  people: readonly Person[],
): Promise<number> {
  let compared = 0;
  for (const page of pages) {
    let rows = 0;
    for (const person of people.filter((one) => opens(page, one))) {
      const answers = await Promise.all(running.map((one) => rowsOf(one, page, person)));
      const [first] = answers;
      const other = answers.findIndex((answer) => !isDeepStrictEqual(answer, first));
      if (other > 0) throw differing(running, page, person, answers, other);
      rows += JSON.stringify(first).split('"id"').length - 1;
      compared += 1;
    }
    if (rows === 0)
      throw new Problem(`Nobody sees a row of the page "${page.name}": there is nothing to measure`);
  }
  return compared;
}

async function rowsOf({ contender, server }: Running, page: Page, person: Person): Promise<unknown> {
  const { method, path, headers, body } = contender.request(page, person);
  const response = await fetch(`${server.url}${path}`, { method, headers, body });
  const text = await response.text();
  if (!response.ok)
    throw new Problem(
      `${contender.name} answers ${page.name} with ${response.status}: ${text.slice(0, 500)}`,
    );
  return comparable(contender.sections(page.name, JSON.parse(text)));
}

function differing(
  running: readonly Running[],
  page: Page,
  person: Person,
  answers: unknown[],
  other: number,
): Problem {
  const [a, b] = [JSON.stringify(answers[0]), JSON.stringify(answers[other])];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const part = (text: string) => text.slice(Math.max(0, at - 150), at + 150);
  const who = person.contactId ?? person.staffMemberId;
  const names = running.map(({ contender }) => contender.name);
  return new Problem(
    `${names[0]} and ${names[other]} do not answer "${page.name}" alike for ${who}:\n${part(a)}\n${part(b)}`,
  );
}
