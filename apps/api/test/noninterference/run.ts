import fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { Choice } from './choice.ts';
import { compare, compareFile, Difference } from './compare.ts';
import type { Coverage } from './coverage.ts';
import type { Pair, PairApi, PairViewer } from './pair.ts';
import { Walker } from './walker.ts';

/** What a run is made of. */
export interface RunOptions {
  pair: Pair;
  apis: PairApi;
  /** The contract. */
  schema: GraphQLSchema;
  runs: number;
  seed: number;
  coverage?: Coverage;
  /** Whether a found difference is made smaller before it is shown. */
  shrink: boolean;
}

/** How a run ended. */
export interface RunResult {
  /** Requests until the end. */
  requests: number;
  /** Requests that were answered with data. */
  answered: number;
  /** The difference that was found, for people; null when there is none. */
  difference: string | null;
}

/** Files that are fetched at once: there are many more of them than of anything else. */
const FILES = 12;

/** Sends generated requests to both databases until they can be told apart or enough were sent. */
export async function runQueries(options: RunOptions): Promise<RunResult> {
  const { pair, runs, seed, shrink } = options;
  let requests = 0;
  let answered = 0;
  const property = fc.asyncProperty(fc.gen(), async (draw) => {
    const choice = new Choice(draw);
    const viewer = choice.of(pair.viewers);
    requests += 1;
    answered += await (choice.percent(8)
      ? askFiles(options, viewer, choice)
      : askQuery(options, viewer, choice));
  });
  const result = await fc.check(property, {
    numRuns: runs,
    seed,
    endOnFailure: !shrink,
    interruptAfterTimeLimit: undefined,
  });
  const error = result.errorInstance;
  const difference = result.failed
    ? `${error instanceof Error ? error.message : String(error)}\nseed ${seed}, path ${result.counterexamplePath}`
    : null;
  return { requests, answered, difference };
}

async function askQuery(
  { apis, schema, coverage }: RunOptions,
  viewer: PairViewer,
  choice: Choice,
): Promise<number> {
  const document = new Walker(schema, choice, viewer.values).query();
  const { same, answers } = await compare(apis, viewer, document);
  const request = `${document.text}\n${JSON.stringify(document.variables)}`;
  if (!same)
    throw new Difference(
      viewer,
      request,
      answers.map((answer) => answer.text),
    );
  if (answers[0].errors.some((error) => error.extensions.code === 'INTERNAL_SERVER_ERROR'))
    throw new Difference(
      viewer,
      `FAILED: ${request}`,
      answers.map((answer) => answer.text),
    );
  coverage?.note(document, answers[0].data);
  return answers[0].status === 200 ? 1 : 0;
}

async function askFiles({ apis }: RunOptions, viewer: PairViewer, choice: Choice): Promise<number> {
  for (let n = 0; n < FILES; n += 1) {
    const id = viewer.values.id(choice, 'file');
    const { same, told } = await compareFile(apis, viewer, id);
    if (!same) throw new Difference(viewer, `GET /files/${id}`, told);
  }
  return 1;
}
