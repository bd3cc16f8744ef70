import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../../../test/api.ts';
import { entities } from '../../entities.ts';
import { createOrm } from '../../platform/db/orm.ts';
import { ROLES } from '../../platform/db/roles.ts';
import { writeAs } from '../../platform/db/transactions.ts';
import { bytesOf, ciiSample, pdfWith, ublSample } from './einvoice/einvoice.samples.ts';
import { ImportFolderError, importFolder, type ImportTotals } from './invoice-folder.service.ts';
import { importInvoice, type ImportPlace } from './invoice-import.service.ts';
import { InvoiceEntity } from './invoice.entity.ts';

const corpus = resolve(import.meta.dirname, '../../../../../../shared/corpus/einvoices');
const present = existsSync(corpus);

let api: TestApi;
let orm: Awaited<ReturnType<typeof createOrm>>;
beforeAll(async () => {
  api = await startApi();
  orm = await createOrm({ url: api.database.ownerUrl, entities: [...entities], poolSize: 2 });
});
afterAll(async () => {
  await orm.close(true);
  await api.close();
});

async function run(
  organizationId: string,
  folder: string,
): Promise<{ totals: ImportTotals; lines: string[] }> {
  const lines: string[] = [];
  const services = { orm, storage: api.services.storage };
  return { totals: await importFolder(services, organizationId, folder, (line) => lines.push(line)), lines };
}

/** Everything that is stored of the invoices but their keys. */
async function rowsOf(organizationId: string): Promise<{ row: Record<string, unknown> }[]> {
  return api.seed.sql(
    `select to_jsonb(i) - array['id', 'organization_id', 'source_sha256', 'created_at'] as row from invoice i where organization_id = $1 order by number`,
    [organizationId],
  );
}

async function storedFiles(): Promise<number> {
  const entries = await readdir(join(api.config.dataDir, 'files'), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).length;
}

test.skipIf(!present)(
  'every file of the corpus is read, and a second run changes nothing (skipped where ../shared is absent)',
  { timeout: 240_000 },
  async () => {
    const organization = await api.seed.organization();
    const { totals, lines } = await run(organization, corpus);
    const entries = await readdir(corpus, { recursive: true });
    expect(totals.files).toBe(entries.filter((name) => /\.(pdf|xml)$/.test(name)).length);
    expect(totals.read).toBe(totals.files);
    expect(lines).toHaveLength(totals.files + 2);
    expect(totals.unassigned + totals.refused).toBe(totals.files);
    const [row] = await api.seed.sql<{ invoices: number; files: number; audited: number }>(
      `select count(*)::int as invoices, (select count(*)::int from file where organization_id = $1) as files,
       (select count(*)::int from audit_event where organization_id = $1 and channel = 'CLI') as audited
     from invoice where organization_id = $1`,
      [organization],
    );
    expect(row!.invoices).toBe(totals.unassigned);
    expect(row!.audited).toBe(totals.unassigned);
    expect(await storedFiles()).toBe(row!.files);

    const again = await run(organization, corpus);
    expect(again.totals).toEqual({ ...totals, unassigned: 0, unchanged: totals.unassigned });
    expect(await storedFiles()).toBe(row!.files);
  },
);

test
  .skipIf(!present)
  .each([
    'EN16931_1_Teilrechnung',
    'EN16931_Einfach',
    'EN16931_Gutschrift',
    'EN16931_Rabatte',
    'XRECHNUNG_Einfach',
  ])(
  '%s is stored alike from its three dresses (skipped where ../shared is absent)',
  { timeout: 60_000 },
  async (name) => {
    // The PDF of this one was made anew in another year; all its other data is the same.
    const dressed = ({ row }: { row: Record<string, unknown> }) =>
      name === 'XRECHNUNG_Einfach' ? { ...row, issue_date: null, service_from: null, service_to: null } : row;
    const dresses = [`cii/${name}.cii.xml`, `ubl/${name}.ubl.xml`, `factur-x/${name}.pdf`];
    const stored: { row: Record<string, unknown> }[][] = [];
    for (const dress of dresses) {
      const folder = await mkdtemp(join(tmpdir(), 'kundenportal-import-'));
      await writeFile(join(folder, dress.split('/')[1]!), await readFile(join(corpus, dress)));
      const organization = await api.seed.organization();
      expect((await run(organization, folder)).totals.unassigned).toBe(1);
      stored.push(await rowsOf(organization));
      await rm(folder, { recursive: true });
    }
    expect(stored[1]).toEqual(stored[0]);
    expect(stored[2]!.map(dressed)).toEqual(stored[0]!.map(dressed));
  },
);

test('the table says of every file what became of it', async () => {
  const organization = await api.seed.organization();
  await api.seed.customer(organization, { name: 'Müller & Söhne' });
  const folder = await mkdtemp(join(tmpdir(), 'kundenportal-import-'));
  await mkdir(join(folder, 'unter'));
  await writeFile(join(folder, 'a.xml'), bytesOf(ublSample({ number: 'T-1' })));
  await writeFile(join(folder, 'b.pdf'), 'kein PDF');
  await writeFile(join(folder, 'groß.pdf'), '');
  await truncate(join(folder, 'groß.pdf'), 20 * 1024 * 1024 + 1);
  await writeFile(join(folder, 'notiz.txt'), 'nichts');
  await writeFile(join(folder, 'unter', 'c.XML'), bytesOf(ublSample({ number: 'T-1', gross: '5.00' })));
  const { lines } = await run(organization, folder);
  expect(lines.map((line) => line.replaceAll(/ {2,}/g, ' | '))).toEqual([
    'File | Result | Number | Date | Amount | Customer or reason',
    'a.xml | matched | T-1 | 2026-02-03 | EUR 119.00 | Müller & Söhne',
    'b.pdf | refused | The PDF is encrypted or damaged and cannot be read.',
    'groß.pdf | refused | The file is too large: at most 20 MB and 10,000 invoice lines.',
    'unter/c.XML | refused | T-1 | 2026-02-03 | EUR 5.00 | The invoice number T-1 is taken, and the data differs. The existing invoice stays as it is.',
    '4 files: 2 read, of which 1 matched, 0 left for the office, 0 unchanged. 3 refused.',
  ]);
  await rm(folder, { recursive: true });
});

test('a fault at the last moment leaves neither rows nor files, and the file can be imported afterwards', async () => {
  const organizationId = await api.seed.organization();
  const nobody = { accountId: null, sessionId: null, staffMemberId: null, contactId: null, customerId: null };
  const actor = { ...nobody, organizationId, name: 'Test', channel: 'CLI', owner: false } as const;
  const session = { role: ROLES.operator, variables: {}, readOnly: false };
  const write: ImportPlace['write'] = (work) => writeAs(orm, session, work);
  const failing: ImportPlace['write'] = (work) =>
    write(async (em) => {
      const result = await work(em);
      await em.flush();
      if ((await em.count(InvoiceEntity, { organizationId })) > 0) throw new Error('The database has gone');
      return result;
    });
  const file = { fileName: 'x.pdf', bytes: await pdfWith({ 'factur-x.xml': ciiSample({ number: 'X-1' }) }) };
  const before = await storedFiles();
  await expect(importInvoice({ storage: api.services.storage, actor, write: failing }, file)).rejects.toThrow(
    'The database has gone',
  );
  expect(await rowsOf(organizationId)).toEqual([]);
  expect(await storedFiles()).toBe(before);
  expect((await importInvoice({ storage: api.services.storage, actor, write }, file)).outcome).toBe(
    'UNASSIGNED',
  );
  expect(await storedFiles()).toBe(before + 2);
});

test('a folder that does not exist is said so', async () => {
  await expect(run(await api.seed.organization(), '/gibt/es/nicht')).rejects.toThrow(ImportFolderError);
});
