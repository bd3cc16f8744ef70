import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { apiDir } from './lib/paths.ts';
import { report } from './lib/problem.ts';
import { findRunning } from './postgres/connection.ts';
import { sourceCli } from './start/cli.ts';
import { Session } from './start/session.ts';
import { productEnvironment, readSettings } from './start/settings.ts';

/**
 * The product's command line with the same defaults as `start`: on the database that `start` runs, or
 * on one that is started for as long as the command takes. Paths in the arguments mean what they mean
 * where the user stands, so the command runs there.
 */
async function portal(args: string[]): Promise<void> {
  const settings = readSettings(process.env);
  const session = new Session(settings);
  // Help and version need no database.
  const passive =
    args.length === 0 || args.some((arg) => ['--help', '-h', '--version', 'help'].includes(arg));
  const running = settings.databaseUrl ?? (await findRunning(join(settings.dataDir, 'postgres')));
  const databaseUrl = running ?? (passive ? 'postgres://127.0.0.1/unused' : await session.database());
  const env = {
    ...(await productEnvironment(settings, databaseUrl, process.env)),
    // tsx looks for the compiler options in the working directory, which is the user's.
    TSX_TSCONFIG_PATH: join(apiDir, 'tsconfig.json'),
  };
  const child = spawn(process.execPath, [...sourceCli, ...args], {
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    env,
    stdio: 'inherit',
  });
  child.once('error', session.fail);
  child.once('exit', (code) => void session.end(code ?? 1));
}

await portal(process.argv.slice(2)).catch((error: unknown) => {
  report(error);
  process.exit(1);
});
