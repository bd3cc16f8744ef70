import { join } from 'node:path';
import { apiDir } from './lib/paths.ts';
import { report } from './lib/problem.ts';
import { announcement } from './start/announce.ts';
import { buildApi } from './start/build-api.ts';
import { buildWeb } from './start/build-web.ts';
import { bundledCli, runCli } from './start/cli.ts';
import { startMailbox } from './start/mailbox.ts';
import { apiNodeEnvironment, apiNodeFlags } from './start/node-flags.ts';
import { checkPorts } from './start/preflight.ts';
import { waitUntilReady } from './start/ready.ts';
import { Session } from './start/session.ts';
import { productEnvironment, readSettings, type Settings } from './start/settings.ts';

async function run(settings: Settings, session: Session): Promise<void> {
  const { family, logs, fail } = session;
  await session.prepare();
  if (settings.smtpUrl === undefined) startMailbox(family, settings, join(logs, 'mailbox.log'), fail);

  const data = async () => {
    const [databaseUrl] = await Promise.all([session.database(), buildApi()]);
    const env = { NODE_ENV: 'production', ...(await productEnvironment(settings, databaseUrl, process.env)) };
    await runCli(family, bundledCli, 'migrate', env);
    if (settings.demo) await runCli(family, bundledCli, 'demo', env);
    return env;
  };
  const [env] = await Promise.all([data(), buildWeb(family)]);

  for (const [name, file] of [
    ['The API', 'main'],
    ['The worker', 'worker'],
  ] as const) {
    const args = [...apiNodeFlags, join(apiDir, 'dist', `${file}.js`)];
    family.keep(
      { name, args, cwd: apiDir, env: { ...apiNodeEnvironment, ...env }, logFile: join(logs, `${file}.log`) },
      fail,
    );
  }
  await waitUntilReady(settings.port);
  console.log(announcement(settings, logs, process.uptime()));
}

try {
  const settings = readSettings(process.env);
  await checkPorts(settings);
  const session = new Session(settings);
  console.log('Starting the portal…');
  await run(settings, session).catch(session.fail);
} catch (error) {
  report(error);
  process.exitCode = 1;
}
