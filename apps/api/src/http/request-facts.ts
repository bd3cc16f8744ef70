import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from '@kundenportal/rules/enums';
import type { RequestFacts } from '../context.ts';

/** Seconds that a session lasts: as long as its row, see `domains/auth/`. */
const SESSION_SECONDS = 30 * 24 * 60 * 60;

/** What a request brings along. Only these places are looked at; a token in the address is never taken. */
export function factsOf(request: FastifyRequest, reply: FastifyReply, publicUrl: string): RequestFacts {
  const secure = publicUrl.startsWith('https:');
  // The prefix makes browsers refuse the cookie from a neighbouring domain.
  const name = secure ? '__Host-session' : 'session';
  const preview = request.headers['x-portal-preview'];
  return {
    requestId: request.id,
    client: { address: request.ip, userAgent: (request.headers['user-agent'] ?? '').slice(0, 200) },
    sessionToken: tokenIn(request.cookies[name]),
    previewToken: typeof preview === 'string' ? preview.slice(0, 100) : null,
    browserLocale: browserLocale(request),
    setCookie(token) {
      const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
      if (token === null) reply.clearCookie(name, options);
      else reply.setCookie(name, token, { ...options, maxAge: SESSION_SECONDS });
    },
  };
}

function tokenIn(cookie: string | undefined): string | null {
  return cookie && /^[\w-]{20,100}$/.test(cookie) ? cookie : null;
}

function browserLocale(request: FastifyRequest): Locale {
  const chosen = request.cookies.language?.toUpperCase();
  if (chosen === 'DE' || chosen === 'EN') return chosen;
  return /^\s*de\b/i.test(request.headers['accept-language'] ?? 'de') ? 'DE' : 'EN';
}
