import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';
import { invitable, invite } from '../../test/invitations.ts';
import { smtpAnswer, startTestMailServer } from '../../test/mail-server.ts';
import { eventually, startTestWorker, untilIdle } from '../../test/worker.ts';

// Mails take a second or two each; on a busy machine more.
vi.setConfig({ testTimeout: 120_000 });

let api: TestApi;
const closers: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  api = await startApi();
});
afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});
afterAll(() => api.close());

const STATUS = `query ($id: ID!) { contact(id: $id) { invitation { status failureReason sentAt } } }`;
type Shown = { status: string; failureReason: string | null; sentAt: string | null };

async function shownToOffice(who: { office: string; contact: string }): Promise<Shown> {
  return (await api.as(who.office).ok(STATUS, { id: who.contact })).contact.invitation as Shown;
}

/** What stands for the passing of time: the next try is due at once. */
const hurry = () => api.seed.sql(`update pgboss.job set start_after = now() where state = 'retry'`);
const lastTry = () =>
  api.seed.sql(`update pgboss.job set retry_count = retry_limit, start_after = now() where state = 'retry'`);

async function mailServer(options: Parameters<typeof startTestMailServer>[0] = {}) {
  const server = await startTestMailServer(options);
  closers.push(server.close);
  return server;
}

async function worker(smtpUrl: string, limits = {}) {
  const running = await startTestWorker(api, smtpUrl, limits);
  closers.push(running.stop);
}

describe('SMTP down, slow, 4xx; 5xx', () => {
  test('down: the save works, the office sees the reason, and the mail goes out when the server is back', async () => {
    const gone = await startTestMailServer();
    await gone.close();
    await worker(gone.smtpUrl);
    const who = await invitable(api);
    await invite(api, who);
    const waiting = await eventually(async () => {
      const shown = await shownToOffice(who);
      return shown.failureReason !== null && shown;
    });
    expect(waiting).toEqual({ status: 'QUEUED', failureReason: 'connection refused', sentAt: null });
    await closers.pop()!();
    const server = await mailServer();
    await worker(server.smtpUrl);
    await hurry();
    await eventually(() => server.received.length === 1);
    await eventually(async () => (await shownToOffice(who)).status === 'SENT');
    expect((await shownToOffice(who)).failureReason).toBeNull();
  });

  test('slow: the try ends at the time limit and is made again', async () => {
    let slow = true;
    const server = await mailServer({
      onMailFrom: (_address, _session, callback) => {
        setTimeout(callback, slow ? 60_000 : 0).unref();
      },
    });
    await worker(server.smtpUrl, { totalMs: 700 });
    const who = await invitable(api);
    await invite(api, who);
    await eventually(
      async () => (await shownToOffice(who)).failureReason === 'no answer within the time limit',
    );
    slow = false;
    await hurry();
    await eventually(async () => (await shownToOffice(who)).status === 'SENT');
    expect(server.received).toHaveLength(1);
  });

  test('4xx: retried, and failed with the last words of the server when it never takes it', async () => {
    let tries = 0;
    const server = await mailServer({
      onRcptTo: (_address, _session, callback) => {
        tries += 1;
        callback(smtpAnswer(451, 'greylisted, try again later'));
      },
    });
    await worker(server.smtpUrl);
    const who = await invitable(api);
    await invite(api, who);
    const waiting = await eventually(async () => {
      const shown = await shownToOffice(who);
      return shown.failureReason !== null && shown;
    });
    expect(waiting).toMatchObject({ status: 'QUEUED', failureReason: expect.stringContaining('greylisted') });
    await eventually(async () => {
      await lastTry();
      return (await shownToOffice(who)).status === 'FAILED';
    });
    expect(tries).toBe(2);
    expect((await shownToOffice(who)).failureReason).toContain('greylisted');
  });

  test('5xx: failed at once with the server’s own words, and not tried again', async () => {
    let tries = 0;
    const server = await mailServer({
      onRcptTo: (_address, _session, callback) => {
        tries += 1;
        callback(smtpAnswer(550, 'no such mailbox here'));
      },
    });
    await worker(server.smtpUrl);
    const who = await invitable(api);
    const { id } = await invite(api, who);
    await eventually(async () => (await shownToOffice(who)).status === 'FAILED');
    expect((await shownToOffice(who)).failureReason).toContain('no such mailbox here');
    await eventually(async () => {
      const [job] = await api.seed.sql<{ state: string }>(
        `select state from pgboss.job where data->>'invitationId' = $1`,
        [id],
      );
      return job!.state === 'completed';
    });
    expect(tries).toBe(1);
  });
});

describe('worker killed in mid-job', () => {
  test('the job runs again within 60 s; a second copy of the mail carries the same Message-ID', async () => {
    const copies: string[] = [];
    let swallowing = true;
    const server = await mailServer({
      onData(stream, _session, callback) {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => {
          copies.push(/^Message-ID:\s+(\S+)/im.exec(text)![1]!);
          // The first copy arrived, but its sender never learns of it.
          if (!swallowing) callback();
        });
      },
    });
    const who = await invitable(api);
    await invite(api, who);
    const child = startWorkerProcess(server.smtpUrl);
    await eventually(() => copies.length === 1, 30);
    child.kill('SIGKILL');
    await once(child, 'exit');
    swallowing = false;
    const killedAt = Date.now();
    expect((await shownToOffice(who)).status).toBe('QUEUED');
    await worker(server.smtpUrl);
    await eventually(async () => (await shownToOffice(who)).status === 'SENT', 60);
    expect(Date.now() - killedAt).toBeLessThan(60_000);
    expect(copies).toEqual([copies[0], copies[0]]);
  });

  test('SIGTERM ends the process in order, takes its sign of life back, and the log has no secrets', async () => {
    const server = await mailServer();
    const who = await invitable(api);
    const { token } = await invite(api, who);
    const child = startWorkerProcess(server.smtpUrl, 'debug');
    const exited = once(child, 'exit');
    let log = '';
    child.stdout?.on('data', (chunk: Buffer) => (log += chunk.toString()));
    const alive = () =>
      api.seed.sql(`select id from worker_heartbeat where seen_at > now() - interval '15 seconds'`);
    const before = (await alive()).length;
    await eventually(async () => (await alive()).length > before);
    await eventually(async () => (await shownToOffice(who)).status === 'SENT');
    await eventually(() => log.includes('job done'));
    child.kill('SIGTERM');
    expect((await exited)[0]).toBe(0);
    expect((await alive()).length).toBe(before);
    expect(log).not.toContain(token);
    expect(log).not.toContain(who.email);
    expect(log).not.toContain(api.config.sessionSecret);
  });
});

test('database restarts under load: the worker goes on without a restart', async () => {
  const server = await mailServer();
  await worker(server.smtpUrl);
  await api.seed.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'kundenportal%' and datname = current_database()`,
  );
  const who = await invitable(api);
  await eventually(async () => invite(api, who).catch(() => null));
  await eventually(async () => (await shownToOffice(who)).status === 'SENT');
  expect(server.received).toHaveLength(1);
});

test('two workers do each job once', async () => {
  const server = await mailServer();
  await worker(server.smtpUrl);
  await worker(server.smtpUrl);
  const invited = [];
  for (let n = 0; n < 8; n += 1) invited.push(await invitable(api));
  await Promise.all(invited.map((who) => invite(api, who)));
  await untilIdle(api);
  expect(server.received).toHaveLength(invited.length);
  expect(new Set(server.received.map(({ recipients }) => recipients[0]))).toEqual(
    new Set(invited.map(({ email }) => email)),
  );
});

function startWorkerProcess(smtpUrl: string, logLevel = 'silent') {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const script = fileURLToPath(new URL('../worker.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', tsx, script], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: api.config.ownerUrl,
      SESSION_SECRET: api.config.sessionSecret,
      PUBLIC_URL: api.config.publicUrl,
      DATA_DIR: api.config.dataDir,
      SMTP_URL: smtpUrl,
      LOG_LEVEL: logLevel,
    },
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  closers.push(async () => {
    if (child.exitCode === null) child.kill('SIGKILL');
  });
  return child;
}
