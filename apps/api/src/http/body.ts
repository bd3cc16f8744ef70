import type { FastifyInstance } from 'fastify';

const MAX_DEPTH = 40;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The body is not what a client of ours sends. */
class BadBody extends Error {
  readonly statusCode = 400;
}

/**
 * Reads JSON bodies strictly: valid UTF-8, no NUL, no half surrogate, no `__proto__`, no endless nesting. Every other
 * media type is answered with 415, so that no form of a foreign page reaches a resolver.
 */
export function acceptStrictJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string;
    try {
      text = utf8.decode(body as Buffer);
    } catch {
      return done(new BadBody('The body is not valid UTF-8.'), undefined);
    }
    void parse(request, text, (error, value: unknown) => {
      if (error) return done(Object.assign(error, { statusCode: 400 }), undefined);
      const problem = problemIn(value);
      return problem ? done(new BadBody(problem), undefined) : done(null, value);
    });
  });
}

/** What is wrong with a value from outside: its nesting, or texts that no database takes; null when it is fit. */
export function problemIn(root: unknown): string | null {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) return 'The body is nested too deeply.';
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string' && !isCleanText(value)) return 'The body has text that is not valid.';
      if (value === null || typeof value !== 'object') continue;
      for (const [key, entry] of Object.entries(value)) {
        if (!isCleanText(key)) return 'The body has text that is not valid.';
        next.push(entry);
      }
    }
    level = next;
  }
  return null;
}

/** Whether a text has neither NUL nor half a surrogate. */
export const isCleanText = (text: string): boolean => text.isWellFormed() && !text.includes('\0');
