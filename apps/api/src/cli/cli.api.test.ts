import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startApi, type TestApi } from '../../test/api.ts';
import { linkIn } from '../../test/invitations.ts';
import { eventually, startMail } from '../../test/worker.ts';
import { ublSample } from '../domains/invoices/einvoice/einvoice.samples.ts';
import { createProgram } from './program.ts';

// Each test starts processes; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const CLI = fileURLToPath(new URL('../cli.ts', import.meta.url));

/** Runs the command line in a process of its own. */
function portal(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const { ownerUrl, sessionSecret, dataDir } = api.config;
  const settings = {
    DATABASE_URL: ownerUrl,
    SESSION_SECRET: sessionSecret,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    NO_COLOR: '1',
  };
  return new Promise((resolve) => {
    const options = {
      env: { PATH: process.env.PATH, ...settings, ...env },
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    };
    const child = execFile(
      process.execPath,
      ['--import', TSX, CLI, ...args],
      options,
      (_error, stdout, stderr) => {
        resolve({ code: child.exitCode ?? 1, stdout, stderr });
      },
    );
  });
}

const rows = (sql: string, values: unknown[] = []) => api.seed.sql(sql, values);

describe('organization create', () => {
  test('makes organization and owner, and the owner gets an invitation that opens the office', async () => {
    const mail = await startMail(api);
    const { code, stdout, stderr } = await portal([
      'organization',
      'create',
      '--name',
      'Putzteufel',
      '--plan',
      'PRO',
      '--owner-email',
      ' Chef@Putzteufel.example ',
      '--locale',
      'EN',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('chef@putzteufel.example');
    const received = await eventually(() => mail.received[0]);
    await mail.close();
    expect(received.recipients).toEqual(['chef@putzteufel.example']);
    const token = linkIn(received).split('/').at(-1);
    const accept = `mutation ($input: InvitationAcceptInput!) { invitationAccept(input: $input) { viewer { kind staffMember { owner } } errors { code } } }`;
    const { invitationAccept } = await api
      .as()
      .ok(accept, { input: { token, password: 'rubber-cloud-seven-mountain' } });
    expect(invitationAccept).toEqual({ viewer: { kind: 'STAFF', staffMember: { owner: true } }, errors: [] });
    const [organization] = await rows(`select id, plan from organization where name = 'Putzteufel'`);
    expect(organization!.plan).toBe('PRO');
    const trail = await rows(
      `select action, channel from audit_event where organization_id = $1 and channel = 'CLI' order by action`,
      [organization!.id],
    );
    expect(trail).toEqual([
      { action: 'invitation.send', channel: 'CLI' },
      { action: 'organization.create', channel: 'CLI' },
    ]);
  });

  test.each([
    [['--owner-email', 'nonsense'], 'This is not a valid e-mail address.'],
    [['--owner-email', 'a@x.example, b@x.example'], 'This is not a valid e-mail address.'],
    [
      ['--owner-email', 'a@x.example', '--plan', 'GOLD'],
      "'GOLD' is invalid. Allowed choices are BASIC, PRO.",
    ],
  ])('with %j says what is wrong in one line and makes nothing', async (args, line) => {
    const before = await rows(`select id from organization`);
    const { code, stdout, stderr } = await portal([
      'organization',
      'create',
      '--name',
      'Neu',
      '--plan',
      'PRO',
      ...args,
    ]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(line);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(await rows(`select id from organization`)).toEqual(before);
  });
});

describe('organization plan', () => {
  test('changes the plan, by name or id, and notes it', async () => {
    const id = await api.seed.organization({ name: 'Tarifwechsel', plan: 'BASIC' });
    expect(
      (await portal(['organization', 'plan', '--organization', 'Tarifwechsel', '--plan', 'PRO'])).stdout,
    ).toContain('on PRO now');
    expect((await portal(['organization', 'plan', '--organization', id, '--plan', 'PRO'])).stdout).toContain(
      'already',
    );
    expect(await rows(`select plan from organization where id = $1`, [id])).toEqual([{ plan: 'PRO' }]);
    expect(await rows(`select action, changes from audit_event where organization_id = $1`, [id])).toEqual([
      { action: 'organization.plan', changes: [{ field: 'plan', before: 'BASIC', after: 'PRO' }] },
    ]);
    expect((await portal(['organization', 'list'])).stdout).toContain(`${id}  PRO    Tarifwechsel`);
  });

  test('says so when there is no such organization', async () => {
    const { code, stderr } = await portal([
      'organization',
      'plan',
      '--organization',
      'Nirgendwo',
      '--plan',
      'PRO',
    ]);
    expect(code).toBe(1);
    expect(stderr.trim()).toBe(
      'There is no organization "Nirgendwo". "pnpm portal organization list" shows all.',
    );
  });
});

describe('the other commands', () => {
  test('migrate on a database of this version changes nothing', async () => {
    const { code, stdout } = await portal(['migrate']);
    expect({ code, stdout: stdout.trim() }).toEqual({ code: 0, stdout: 'The database is up to date.' });
  });

  test('demo never loads when an organization exists or DEMO is 0', async () => {
    await api.seed.organization();
    const before = await rows(`select id from organization order by id`);
    expect(await portal(['demo'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await portal(['demo'], { DEMO: '0' })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await rows(`select id from organization order by id`)).toEqual(before);
  });

  test('--help works in a process of its own', async () => {
    const { code, stdout } = await portal(['invoices', 'import', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: portal invoices import /);
  });

  test.each([
    '',
    'organization',
    'organization create',
    'organization plan',
    'organization list',
    'migrate',
    'demo',
    'invoices import',
  ])('portal %s --help says how it is used', (words) => {
    const path = words.split(' ').filter(Boolean);
    const command = path.reduce(
      (now, word) => now.commands.find((inner) => inner.name() === word)!,
      createProgram(),
    );
    expect(command.helpInformation()).toMatch(new RegExp(`^Usage: ${['portal', ...path].join(' ')} `));
    expect(command.description()).not.toBe('');
  });
});

describe('invoices import', () => {
  test('reads a folder into the organization that is named, and not twice', async () => {
    const folder = join(api.config.dataDir, 'incoming invoices');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'one.xml'), ublSample());
    await writeFile(join(folder, 'broken.xml'), '<Invoice');
    const id = await api.seed.organization({ name: 'Mit Rechnungen' });
    const first = await portal(['invoices', 'import', folder, '--organization', 'Mit Rechnungen']);
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' });
    expect(first.stdout).toContain('broken.xml');
    await portal(['invoices', 'import', folder, '--organization', id]);
    expect(await rows(`select number from invoice where organization_id = $1`, [id])).toEqual([
      { number: 'R-1' },
    ]);
  });

  test('a folder that does not exist, and an organization that is not clear: one line, exit 1', async () => {
    const id = await api.seed.organization();
    const missing = await portal(['invoices', 'import', '/nowhere/at/all', '--organization', id]);
    expect({ code: missing.code, lines: missing.stderr.trim().split('\n').length }).toEqual({
      code: 1,
      lines: 1,
    });
    await api.seed.organization();
    const unclear = await portal(['invoices', 'import', '/nowhere/at/all']);
    expect({ code: unclear.code, stderr: unclear.stderr.trim() }).toEqual({
      code: 1,
      stderr: 'Which organization? Name it with --organization.',
    });
  });
});

describe('a wrong environment', () => {
  test.each([
    ['no secret', { SESSION_SECRET: '' }, 'SESSION_SECRET is missing or shorter than 32 characters.'],
    [
      'no database there',
      { DATABASE_URL: 'postgres://postgres@127.0.0.1:9/none' },
      'The database cannot be reached. Is DATABASE_URL right, and does it run?',
    ],
  ])('%s: one clear line, exit 1', async (_what, env, line) => {
    const { code, stdout, stderr } = await portal(['organization', 'list'], env);
    expect({ code, stdout, stderr: stderr.trim() }).toEqual({ code: 1, stdout: '', stderr: line });
  });

  test('a database that was never migrated: says what to do', async () => {
    const url = new URL(api.config.ownerUrl);
    url.pathname = '/postgres';
    const { code, stderr } = await portal(['organization', 'list'], { DATABASE_URL: url.toString() });
    expect({ code, stderr: stderr.trim() }).toEqual({
      code: 1,
      stderr: 'The database is not ready. Run "pnpm portal migrate" first.',
    });
  });
});
