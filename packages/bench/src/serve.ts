import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { benchDir, type Options } from './options.ts';
import { opens, pages, requestBody } from './pages/pages.ts';
import { startApi } from './place/api.ts';
import { startDatabase } from './place/database.ts';
import type { Server } from './place/server.ts';
import { findPeople, type Person } from './seed/people.ts';

/** Seeds, starts the product, prints how to reach it, and stays until it is ended. */
export async function serve(options: Options): Promise<void> {
  const database = await startDatabase(options.data, options.customers);
  let api: Server | undefined;
  const end = async (code: number) => {
    await api?.stop();
    await database.stop();
    process.exit(code);
  };
  api = await startApi(database.ownerUrl, (reason) => {
    console.error(reason);
    void end(1);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));
  console.log(`API       ${api.url}/graphql (process ${api.pid}, log in ${benchDir})`);
  console.log(`Database  ${database.ownerUrl}`);
  const people = await findPeople(database.ownerUrl);
  for (const organization of [1, 2]) {
    const members = people.filter((person) => person.organization === organization);
    console.log(`Provider ${organization}${organization === 2 ? ', a tenth of the customers' : ''}`);
    for (const line of await curlLines(api.url, members)) console.log(`  ${line}`);
  }
}

/** One line per page; the bodies lie in files, so that the lines stay short. */
async function curlLines(url: string, people: Person[]): Promise<string[]> {
  const folder = join(benchDir, 'requests');
  await mkdir(folder, { recursive: true });
  const lines: string[] = [];
  for (const page of pages) {
    const person = people.find((one) => opens(page, one));
    if (!person) continue;
    const file = join(folder, `${page.name}-${person.organization}.json`);
    await writeFile(file, requestBody(page, person));
    lines.push(
      `curl -s ${url}/graphql -H 'content-type: application/json' -H 'cookie: ${person.cookie}' -d @${file}  # ${page.title}`,
    );
  }
  return lines;
}
