import { mkdir, writeFile } from 'node:fs/promises';
import { startApi, type TestApi } from '../api.ts';
import { createTestDatabase, type TestDatabase } from '../database.ts';
import { load } from './load.ts';
import { randomOf } from './random.ts';
import type { Rows } from './rows.ts';
import { ValueSource } from './values.ts';
import { vary } from './vary.ts';
import { viewerCases } from './viewers.ts';
import { worldOf, type World } from './world.ts';

/** A viewer of a world, as a request names it. */
export interface PairViewer {
  name: string;
  token: string;
  headers: Record<string, string>;
  values: ValueSource;
}

/** Two databases that differ in nothing that any of the viewers may see. */
export interface Pair {
  databases: readonly [TestDatabase, TestDatabase];
  worlds: readonly World[];
  /** What stands in each of the databases. */
  variants: readonly (readonly Rows[])[];
  viewers: readonly PairViewer[];
  drop(): Promise<void>;
}

/** Makes the two databases; the same seeds make the same rows. */
export async function makePair(seeds: readonly [number, number] = [1, 2]): Promise<Pair> {
  const worlds = viewerCases.map(worldOf);
  const variants = seeds.map((seed) => {
    const random = randomOf(seed);
    return worlds.map((world) => vary(world, random));
  });
  const databases = [await createTestDatabase(), await createTestDatabase()] as const;
  await Promise.all(databases.map((database, n) => load(database.ownerUrl, variants[n]!)));
  const viewers = worlds.flatMap((world, n) => {
    const others = worlds[(n + 1) % worlds.length]!.rows;
    return viewersOf(
      world,
      new ValueSource(
        world,
        variants.map((rows) => rows[n]!),
        others,
      ),
    );
  });
  return {
    databases,
    worlds,
    variants,
    viewers,
    async drop() {
      await Promise.all(databases.map((database) => database.drop()));
    },
  };
}

function viewersOf(world: World, values: ValueSource): PairViewer[] {
  const { contact, preview } = world.sessions;
  return [
    {
      name: `${world.name} in the preview`,
      token: preview.token,
      headers: { 'x-portal-preview': preview.preview },
      values,
    },
    { name: world.name, token: contact.token, headers: {}, values },
  ];
}

/** The API twice, once on each database of a pair. */
export interface PairApi {
  apis: readonly [TestApi, TestApi];
  close(): Promise<void>;
}

/** Starts both. */
export async function startPair(pair: Pair): Promise<PairApi> {
  const apis = [await startApi({}, pair.databases[0]), await startApi({}, pair.databases[1])] as const;
  await Promise.all(apis.map((api, n) => storeFiles(`${api.config.dataDir}/files`, pair.variants[n]!)));
  return {
    apis,
    async close() {
      await Promise.all(apis.map((api) => api.close()));
    },
  };
}

async function storeFiles(folder: string, worlds: readonly Rows[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const rows of worlds) {
    await Promise.all(
      rows
        .of('file')
        .map((row) =>
          writeFile(`${folder}/${String(row.storage_key)}`, Buffer.alloc(Number(row.size), String(row.name))),
        ),
    );
  }
}
