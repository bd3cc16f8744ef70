import { createHash, createHmac, randomBytes } from 'node:crypto';

/** A token for a cookie or link: 32 random bytes as text that is safe in URLs. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token: its SHA-256 in hexadecimal. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * The token of a link that goes out by mail, made from the secret and the row's random id (see ADR 0013): it can be made
 * again when the mail is sent or sent twice, and lies nowhere.
 *
 * @param purpose keeps the links of different tables apart
 */
export function linkToken(secret: string, purpose: 'invitation' | 'password-reset', id: string): string {
  return createHmac('sha256', secret).update(`${purpose}:${id}`).digest('base64url');
}
