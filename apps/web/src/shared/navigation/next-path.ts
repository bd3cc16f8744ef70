const anywhere = 'https://same.invalid';

/**
 * The place to go to after signing in, from `?next=`. Only a path of this site passes; another
 * host, a scheme or the sign-in page itself would let a link of a stranger lead the person away.
 * @returns the path with query and fragment, or `null`
 */
export function safeNextPath(next: string | null | undefined): string | null {
  if (!next || !next.startsWith('/') || /[\\\p{Cc}]/u.test(next)) return null;
  let url: URL;
  try {
    url = new URL(next, anywhere);
  } catch {
    return null;
  }
  const path = `${url.pathname}${url.search}${url.hash}`;
  if (url.origin !== anywhere || path.startsWith('//') || url.pathname.startsWith('/sign-in')) return null;
  return path;
}

/** The address of the sign-in page that leads back to `path`. */
export function signInPath(path: string): string {
  const next = safeNextPath(path);
  return next && next !== '/' ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in';
}
