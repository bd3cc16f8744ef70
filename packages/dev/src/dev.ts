import { join } from 'node:path';
import { freePort } from './lib/ports.ts';
import { apiDir, webDir } from './lib/paths.ts';
import { report } from './lib/problem.ts';
import { announcement } from './start/announce.ts';
import { viteScript } from './start/build-web.ts';
import { runCli, sourceCli } from './start/cli.ts';
import { startMailbox } from './start/mailbox.ts';
import { checkPorts } from './start/preflight.ts';
import { waitUntilReady } from './start/ready.ts';
import { Session } from './start/session.ts';
import { productEnvironment, readSettings, type Settings } from './start/settings.ts';
import { tsxScript } from './start/tsx-script.ts';

/** Vite takes the public port and passes what is the API's on, so that links in mails work as usual. */
async function run(settings: Settings, session: Session): Promise<void> {
  const { family, logs, fail } = session;
  await session.prepare();
  if (settings.smtpUrl === undefined) startMailbox(family, settings, join(logs, 'mailbox.log'), fail);

  const apiPort = await freePort();
  const env = await productEnvironment(settings, await session.database(), process.env);
  await runCli(family, sourceCli, 'migrate', env);
  if (settings.demo) await runCli(family, sourceCli, 'demo', env);

  const apiEnv = { ...env, PORT: String(apiPort) };
  for (const [name, file] of [
    ['The API', 'main'],
    ['The worker', 'worker'],
  ] as const) {
    const args = [tsxScript(), 'watch', '--clear-screen=false', join('src', `${file}.ts`)];
    family.keep({ name, args, cwd: apiDir, env: apiEnv }, fail);
  }
  const vite = [viteScript(), '--port', String(settings.port), '--strictPort', '--clearScreen', 'false'];
  const webEnv = { ...process.env, API_URL: `http://127.0.0.1:${apiPort}` };
  family.keep({ name: 'Vite', args: vite, cwd: webDir, env: webEnv }, fail);
  await waitUntilReady(apiPort);
  console.log(announcement(settings, logs, process.uptime()));
}

try {
  const settings = readSettings(process.env);
  await checkPorts(settings);
  const session = new Session(settings);
  await run(settings, session).catch(session.fail);
} catch (error) {
  report(error);
  process.exitCode = 1;
}
