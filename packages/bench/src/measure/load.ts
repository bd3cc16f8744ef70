import { Problem } from '@kundenportal/dev/problem';
import autocannon from 'autocannon';
import type { WireRequest } from '../contenders/contender.ts';

/** A request of a load, and under which name its times are kept. */
export interface LoadRequest extends WireRequest {
  kind: string;
  /** Looks at the body of an answer with status 200. */
  isGood?: (body: string) => boolean;
}

export interface LoadOptions {
  url: string;
  requests: readonly LoadRequest[];
  connections: number;
  /** Ends after so long, or after so many answers if that comes first. */
  seconds: number;
  amount?: number;
}

/** What came of a load. */
export interface LoadResult {
  answers: number;
  perSecond: number;
  /** Bytes of an answer, headers included. */
  bytesPerAnswer: number;
  /** Milliseconds of every answer, by the kind of its request. */
  times: Record<string, number[]>;
}

/**
 * Sends requests over some connections, one after the other on each; every connection begins at another one, so that
 * they do not ask for the same thing at the same moment.
 *
 * @throws Problem when a single answer is not good, or there is none
 */
export async function load(options: LoadOptions): Promise<LoadResult> {
  const { url, requests, connections, seconds, amount } = options;
  const times: Record<string, number[]> = {};
  const sent = new WeakMap<object, { list: LoadRequest[]; answered: number }>();
  let bad = '';
  let bytes = 0;
  let answers = 0;
  let clients = 0;
  const begun = performance.now();
  const settings: autocannon.Options = {
    url,
    connections,
    timeout: 30,
    // It looks at the clock this often; a second is too coarse for short measurements.
    sampleInt: 50,
    ...(amount === undefined ? { duration: seconds } : { amount }),
    setupClient(client) {
      const from = Math.floor((clients * requests.length) / connections);
      clients += 1;
      const list = [...requests.slice(from), ...requests.slice(0, from)];
      sent.set(client, { list, answered: 0 });
      client.setRequests(list.map((request) => wire(request, (body) => (bad ||= body))));
    },
  };
  const { errors, timeouts } = await run(settings, seconds, (client, status, size, milliseconds) => {
    const state = sent.get(client);
    const request = state?.list[state.answered % state.list.length];
    if (!state || !request) return;
    state.answered += 1;
    (times[request.kind] ??= []).push(milliseconds);
    if (status !== 200) bad ||= `${request.kind} was answered with ${status}`;
    bytes += size;
    answers += 1;
  });
  const elapsed = (performance.now() - begun) / 1000;
  if (answers === 0) bad ||= `no answer within ${seconds} s`;
  if (bad || errors + timeouts > 0)
    throw new Problem(`The load failed: ${bad || `${errors} errors, ${timeouts} without an answer`}`);
  await settle(url, requests);
  return { answers, perSecond: answers / elapsed, bytesPerAnswer: bytes / Math.max(1, answers), times };
}

type OnResponse = (client: autocannon.Client, status: number, size: number, milliseconds: number) => void;

function run(
  settings: autocannon.Options,
  seconds: number,
  onResponse: OnResponse,
): Promise<autocannon.Result> {
  return new Promise((resolve, reject) => {
    const instance = autocannon(settings, (error: Error | null, result) => {
      clearTimeout(timer);
      if (error) reject(error);
      else resolve(result);
    });
    const timer = setTimeout(() => instance.stop(), seconds * 1000);
    instance.on('response', onResponse);
  });
}

function wire({ method, path, headers, body, isGood }: LoadRequest, complain: (body: string) => void) {
  const check = (_status: number, text: string) => {
    if (!isGood?.(text)) complain(text.slice(0, 500));
  };
  return { method, path, headers, body, ...(isGood && { onResponse: check }) };
}

/**
 * The sender hangs up in the middle of what it has asked for, and the server works on for a while: that must not be
 * counted against whoever comes next. What is asked now is answered after all of that.
 */
async function settle(url: string, [request]: readonly LoadRequest[]): Promise<void> {
  if (!request) return;
  const { path, method, headers, body } = request;
  for (let turn = 0; turn < 2; turn += 1) {
    const response = await fetch(`${url}${path}`, { method, headers, body });
    await response.arrayBuffer();
  }
}
