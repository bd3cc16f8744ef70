import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../src/lib/paths.ts';
import { toolScript } from '../src/lib/tool.ts';

const api = 'apps/api/src';
const web = 'apps/web/src';

/** One breach of every rule: the rule, who imports, what is imported. */
const breaches: [string, string, string][] = [
  ['no-cycles', `${api}/domains/a/a.mapper.ts`, `${api}/domains/a/a.service.ts`],
  ['no-test-code-in-product', `${api}/main.ts`, 'apps/api/test/seed.ts'],
  ['api-platform-is-lowest', `${api}/platform/db.ts`, `${api}/domains/a/a.entity.ts`],
  ['api-visibility-sees-entities-only', `${api}/visibility/policy.ts`, `${api}/domains/a/a.service.ts`],
  ['api-between-domains', `${api}/domains/b/b.service.ts`, `${api}/domains/a/a.resolver.ts`],
  ['api-nothing-imports-the-entry-points', `${api}/domains/a/a.type.ts`, `${api}/main.ts`],
  ['web-portal-never-admin', `${web}/portal/p.tsx`, `${web}/admin/a.tsx`],
  ['web-admin-never-portal', `${web}/admin/b.tsx`, `${web}/portal/q.tsx`],
  ['web-domains-below-the-views', `${web}/domains/d.tsx`, `${web}/portal/p.tsx`],
  ['web-shared-is-lowest', `${web}/shared/s.tsx`, `${web}/domains/e.tsx`],
  ['web-views-not-the-router', `${web}/portal/r.tsx`, `${web}/router.tsx`],
  ['rules-import-nothing', 'packages/rules/src/money.ts', 'node_modules/lodash/index.js'],
  ['apps-are-separate', `${web}/shared/t.tsx`, `${api}/config.ts`],
  ['packages-not-apps', 'packages/client/src/client.ts', `${api}/config.ts`],
  ['product-not-dev', `${api}/worker.ts`, 'packages/dev/src/postgres.ts'],
  ['bench-stands-alone', 'packages/dev/src/start.ts', 'packages/bench/src/bench.ts'],
];

/** The way back of the cycle above, which is named once. */
const back = [`${api}/domains/a/a.service.ts`, `${api}/domains/a/a.mapper.ts`] as const;

/** What the rules must let pass. */
const allowed: [string, string][] = [
  [`${api}/domains/c/c.service.ts`, `${api}/domains/a/a.entity.ts`],
  [`${api}/domains/c/c.resolver.ts`, `${api}/domains/a/a.read.ts`],
  [`${api}/visibility/rows.ts`, `${api}/domains/a/a.entity.ts`],
  [`${api}/platform/mail.ts`, `${api}/config.ts`],
  [`${web}/router.tsx`, `${web}/admin/c.tsx`],
];

interface Violation {
  from: string;
  to: string;
  rule: { name: string };
}

let folder: string;
let violations: Violation[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kp boundaries '));
  const imports = new Map<string, string[]>();
  const edges = [...breaches.map(([, from, to]) => [from, to] as const), back, ...allowed];
  for (const [from, to] of edges) {
    imports.set(from, [...(imports.get(from) ?? []), to]);
    imports.set(to, imports.get(to) ?? []);
  }
  imports.set(`${api}/platform/left-over.ts`, []);
  for (const [file, targets] of imports) {
    const up = file
      .split('/')
      .slice(1)
      .map(() => '..')
      .join('/');
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(
      join(folder, file),
      `${targets.map((to) => `import '${up}/${to}';`).join('\n')}\nexport {};\n`,
    );
  }
  await cp(join(root, '.dependency-cruiser.mjs'), join(folder, '.dependency-cruiser.mjs'));
  const script = toolScript(root, 'dependency-cruiser', 'depcruise');
  const args = [script, 'apps', 'packages', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
  const options = { cwd: folder, maxBuffer: 2 ** 26 };
  // Its exit code is the number of violations.
  const { stdout } = await promisify(execFile)(process.execPath, args, options).catch(
    (error: { stdout: string }) => error,
  );
  violations = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const rulesBroken = (from: string, to: string) =>
  violations.filter((found) => found.from === from && found.to === to).map(({ rule }) => rule.name);

describe('the import rules', () => {
  it.each(breaches)('%s: %s may not import %s', (rule, from, to) => {
    expect(rulesBroken(from, to)).toContain(rule);
  });

  it.each(allowed)('%s may import %s', (from, to) => {
    expect(rulesBroken(from, to)).toEqual([]);
  });

  it('no-orphans: a file that nothing imports is left over', () => {
    const orphans = violations.filter(({ rule }) => rule.name === 'no-orphans').map(({ from }) => from);
    expect(orphans).toEqual([`${api}/platform/left-over.ts`]);
  });
});
