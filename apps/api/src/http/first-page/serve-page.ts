import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { factsOf } from '../request-facts.ts';
import { firstAnswers } from './answers.ts';
import { PageDescription } from './description.ts';
import { PageHtml } from './html.ts';
import { sendInTwo } from './send-page.ts';

/** Answers a visit with the page. */
export type PageServer = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/**
 * Makes ready to answer visits: with the files that the page at this address loads, and with the data that it asks for
 * first, of whoever the session cookie names. Reading is all it does: links in mails are opened by scanners too.
 */
export async function createPageServer(
  app: FastifyInstance,
  webDir: string,
  publicUrl: string,
): Promise<PageServer> {
  const html = new PageHtml(await readFile(join(webDir, 'index.html'), 'utf8'));
  const description = await PageDescription.read(webDir);
  return (request, reply) => {
    const { path, hasQuery } = partsOf(request.url);
    const { sessionToken, browserLocale } = factsOf(request, reply, publicUrl);
    const matched = description.match(path);
    const isStranger = sessionToken === null && matched?.page.signedOut !== undefined;
    const shown = isStranger ? description.match(matched.page.signedOut ?? '') : matched;
    const beginning = html.beginning(shown?.page.files[browserLocale.toLowerCase()] ?? []);
    void reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
    const all = shown?.page.operations ?? [];
    const operations = hasQuery ? all.filter(({ whateverQuery }) => whateverQuery) : all;
    if (!shown || sessionToken === null || operations.length === 0 || !isVisit(request)) {
      return reply.send(beginning + html.rest([]));
    }
    // What a person sees is kept nowhere: the next visit, and the next person, ask anew.
    void reply.header('cache-control', 'no-store');
    const asked = { ...shown, page: { ...shown.page, operations } };
    const rest = firstAnswers(app, request, asked).then((answers) => html.rest(answers));
    return sendInTwo(request, reply, beginning, rest);
  };
}

/** With filters in the address a list asks another thing than without. */
function partsOf(url: string): { path: string; hasQuery: boolean } {
  const [path = '/', query] = url.split('?', 2);
  return { path, hasQuery: Boolean(query) };
}

/**
 * Whether a person opens the page. Not for a look at its headers, for a page that is fetched in advance and may be shown
 * much later, or for one that another page fetches as something else.
 */
function isVisit({ method, headers }: FastifyRequest): boolean {
  const use = headers['sec-fetch-dest'];
  return (
    method === 'GET' && (use === undefined || use === 'document') && headers['sec-purpose'] === undefined
  );
}
