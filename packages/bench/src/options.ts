import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheDir } from '@kundenportal/dev/paths';
import { Problem } from '@kundenportal/dev/problem';

/** What a run was asked for. */
export interface Options {
  /** Seed, start the product and stay, instead of measuring. */
  serve: boolean;
  /** Folder that keeps the seeded database for the next run; none: it is thrown away. */
  data: string | undefined;
  /** Customers of the main provider; everything else follows from it. */
  customers: number;
}

/**
 * Reads the command line.
 *
 * @throws Problem with one line about what cannot be used
 */
export function readOptions(args: string[]): Options {
  const { values } = parsed(args);
  const whole = (name: string, text: string | undefined, usual: number): number => {
    const value = Number(text ?? usual);
    if (Number.isInteger(value) && value > 0) return value;
    throw new Problem(`--${name} must be a whole number above 0, not "${text}"`);
  };
  return {
    serve: values.serve ?? false,
    data: values.data === undefined ? undefined : resolve(values.data),
    customers: whole('customers', values.customers, 1_000),
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args: args.filter((arg) => arg !== '--'),
      options: { serve: { type: 'boolean' }, data: { type: 'string' }, customers: { type: 'string' } },
    });
  } catch (error) {
    throw new Problem((error as Error).message, { cause: error });
  }
}

/** Where a run writes its logs and, unless told otherwise, its figures. */
export const benchDir = join(cacheDir, 'bench');
