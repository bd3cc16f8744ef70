import fc from 'fast-check';
import { openMutations, portalMutations } from '../../src/visibility/portal-fields.ts';
import { Choice } from './choice.ts';
import { compareMutation, Difference } from './compare.ts';
import { maskNew } from './mask.ts';
import type { PairViewer } from './pair.ts';
import type { RunOptions, RunResult } from './run.ts';
import { Snapshot } from './snapshot.ts';
import { Walker } from './walker.ts';

/** Mutations of tickets stand there more than once: they are the ones that look at rows. */
const NAMES = [
  ...portalMutations,
  ...openMutations,
  ...Array.from({ length: 6 }, () => portalMutations.filter((name) => name.startsWith('ticket'))).flat(),
];

/** Sends generated mutations to both databases, each from the same state, until they can be told apart. */
export async function runMutations(options: RunOptions): Promise<RunResult> {
  const { pair, runs, seed, shrink } = options;
  const snapshots = await Promise.all(pair.databases.map((database) => Snapshot.take(database.ownerUrl)));
  const known = new Set(
    pair.variants.flatMap((worlds) =>
      worlds.flatMap((rows) => [...rows.all()].map(([, row]) => String(row.id))),
    ),
  );
  const since = Date.now() - 1_000;
  const mask = (text: string) => maskNew(text, known, since);
  let requests = 0;
  let answered = 0;
  const property = fc.asyncProperty(fc.gen(), async (draw) => {
    const choice = new Choice(draw);
    const viewer = choice.of(pair.viewers);
    requests += 1;
    try {
      answered += await ask(options, viewer, choice, mask);
    } finally {
      await Promise.all(snapshots.map((snapshot) => snapshot.restore()));
    }
  });
  try {
    const result = await fc.check(property, { numRuns: runs, seed, endOnFailure: !shrink });
    const error = result.errorInstance;
    const told = error instanceof Error ? error.message : String(error);
    return {
      requests,
      answered,
      difference: result.failed ? `${told}\nseed ${seed}, path ${result.counterexamplePath}` : null,
    };
  } finally {
    await Promise.all(snapshots.map((snapshot) => snapshot.close()));
  }
}

async function ask(
  { apis, schema, coverage }: RunOptions,
  viewer: PairViewer,
  choice: Choice,
  mask: (text: string) => string,
): Promise<number> {
  const document = new Walker(schema, choice, viewer.values).mutation(NAMES);
  const { same, answers } = await compareMutation(apis, viewer, document, mask);
  const failed = answers.some((answer) =>
    answer.errors.some((error) => error.extensions.code === 'INTERNAL_SERVER_ERROR'),
  );
  if (!same || failed) {
    const request = `${failed ? 'FAILED: ' : ''}${document.text}\n${JSON.stringify(document.variables)}`;
    throw new Difference(
      viewer,
      request,
      answers.map((answer) => mask(answer.text)),
    );
  }
  coverage?.note(document, answers[0].data);
  // A payload without errors changed something.
  return answers[0].errors.length === 0 && !answers[0].text.includes('"code"') ? 1 : 0;
}
