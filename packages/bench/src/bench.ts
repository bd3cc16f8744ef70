import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { report as printProblem } from '@kundenportal/dev/problem';
import { measureAll } from './measure-all.ts';
import { readOptions, type Options } from './options.ts';
import { targetsOf } from './report/targets.ts';
import { reportText } from './report/text.ts';
import { measureHomePage } from './runs/web.run.ts';
import { serve } from './serve.ts';

/** Measures, prints the table, writes the figures; the exit code says whether it worked, not whether it was fast. */
async function bench(options: Options): Promise<number> {
  const report = await measureAll(options, (line) => console.error(line));
  if (!options.quick && !options.pages) {
    console.error('Visiting the home page with Lighthouse…');
    report.web = await measureHomePage();
  }
  const targets = targetsOf(report);
  console.log(`\n${reportText(report, targets)}`);
  await mkdir(dirname(options.json), { recursive: true });
  await writeFile(options.json, `${JSON.stringify({ ...report, targets }, null, 2)}\n`);
  console.error(`\nThe figures are in ${options.json}`);
  return options.assert && targets.some(({ reached }) => reached === 'missed') ? 1 : 0;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.serve) await serve(options);
  else process.exit(await bench(options));
} catch (error) {
  printProblem(error);
  process.exit(1);
}
