import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheDir } from '@kundenportal/dev/paths';
import { Problem } from '@kundenportal/dev/problem';

/** What a run was asked for. */
export interface Options {
  /** Seed, start the product and stay, instead of measuring. */
  serve: boolean;
  /** Shorter and fewer measurements. */
  quick: boolean;
  /** Folder that keeps the seeded database for the next run; none: it is thrown away. */
  data: string | undefined;
  /** Customers of the main provider; everything else follows from it. */
  customers: number;
  /** Names of pages; none: all of them, and the measurements beyond them. */
  pages: string[] | undefined;
  /** Rounds and seconds of a measurement, instead of the plan's. */
  rounds: number | undefined;
  seconds: number | undefined;
  /** Where the figures go. */
  json: string;
  /** Whether a target that is missed fails the run. */
  assert: boolean;
}

/** Where a run writes its logs and, unless told otherwise, its figures. */
export const benchDir = join(cacheDir, 'bench');

/** What can be said on the command line. */
const USAGE = `pnpm bench [--quick] [--pages home,ticket] [--rounds N] [--seconds N] [--json FILE] [--assert]
pnpm bench --serve     seeds, starts the product and stays
Both: [--data FOLDER] keeps the seeded database for the next run; [--customers N] of the main provider (1000)`;

/**
 * Reads the command line.
 *
 * @throws Problem with one line about what cannot be used
 */
export function readOptions(args: string[]): Options {
  const { values } = parsed(args);
  const number = (name: 'customers' | 'rounds' | 'seconds', whole: boolean): number | undefined => {
    const text = values[name];
    if (text === undefined) return undefined;
    const value = Number(text);
    if (value > 0 && (Number.isInteger(value) || !whole)) return value;
    throw new Problem(`--${name} must be a ${whole ? 'whole ' : ''}number above 0, not "${text}"`);
  };
  // The package manager runs us in the root; paths mean what they mean where the user stands.
  const path = (text: string) => resolve(process.env['INIT_CWD'] ?? process.cwd(), text);
  return {
    serve: values.serve ?? false,
    quick: values.quick ?? false,
    data: values.data === undefined ? undefined : path(values.data),
    customers: number('customers', true) ?? 1_000,
    pages: values.pages?.split(',').map((name) => name.trim()),
    rounds: number('rounds', true),
    seconds: number('seconds', false),
    json: values.json === undefined ? join(benchDir, 'latest.json') : path(values.json),
    assert: values.assert ?? false,
  };
}

function parsed(args: string[]) {
  const flag = { type: 'boolean' } as const;
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: args.filter((arg) => arg !== '--'),
      options: {
        serve: flag,
        quick: flag,
        assert: flag,
        data: text,
        customers: text,
        pages: text,
        rounds: text,
        seconds: text,
        json: text,
      },
    });
  } catch (error) {
    throw new Problem(`${(error as Error).message}\n${USAGE}`, { cause: error });
  }
}
