import type { Answer } from '../client.ts';
import type { GeneratedDocument } from './document.ts';
import type { PairApi, PairViewer } from './pair.ts';

/** The answers to one request from both databases. */
export interface Compared {
  same: boolean;
  answers: [Answer, Answer];
}

/** Thrown when the two databases can be told apart. */
export class Difference extends Error {
  constructor(viewer: PairViewer, request: string, answers: readonly string[]) {
    super(`${viewer.name} can tell the databases apart:\n${request}\n${around(answers)}`);
  }
}

/** Sends a document to both and compares what comes back to the letter. */
export async function compare(
  apis: PairApi,
  viewer: PairViewer,
  document: GeneratedDocument,
): Promise<Compared> {
  const answers = await Promise.all(
    apis.apis.map((api) => api.as(viewer.token, viewer.headers).send(document.text, document.variables)),
  );
  const [first, second] = answers as [Answer, Answer];
  return { same: first.status === second.status && first.text === second.text, answers: [first, second] };
}

/** Sends a mutation to one after the other and compares what comes back, `mask` being what is new in both. */
export async function compareMutation(
  apis: PairApi,
  viewer: PairViewer,
  document: GeneratedDocument,
  mask: (text: string) => string,
): Promise<Compared> {
  const answers: Answer[] = [];
  for (const api of apis.apis)
    answers.push(await api.as(viewer.token, viewer.headers).send(document.text, document.variables));
  const [first, second] = answers as [Answer, Answer];
  return {
    same: first.status === second.status && mask(first.text) === mask(second.text),
    answers: [first, second],
  };
}

/** Fetches a file from both and compares status, type, name and content. */
export async function compareFile(
  apis: PairApi,
  viewer: PairViewer,
  id: string,
): Promise<{ same: boolean; told: string[] }> {
  const told = await Promise.all(
    apis.apis.map(async (api) => {
      const headers = { cookie: `session=${viewer.token}`, ...viewer.headers };
      const answer = await api.app.inject({
        method: 'GET',
        url: `/files/${encodeURIComponent(id)}`,
        headers,
      });
      const { 'content-type': type, 'content-disposition': name, 'content-length': size } = answer.headers;
      return JSON.stringify({ status: answer.statusCode, type, name, size, body: answer.body });
    }),
  );
  return { same: told[0] === told[1], told };
}

/** Both texts from a little before the first character that differs. */
function around(answers: readonly string[]): string {
  const [first = '', second = ''] = answers;
  let at = 0;
  while (at < first.length && first[at] === second[at]) at += 1;
  return answers.map((text) => `…${text.slice(Math.max(0, at - 200), at + 200)}…`).join('\n');
}
