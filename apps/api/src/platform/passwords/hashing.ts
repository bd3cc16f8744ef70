import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { slots } from '../limits/slots.ts';
import { makeRoom } from '../limits/turnstile.ts';

// OWASP's first choice for argon2id with one lane: 19 MiB, two passes. 7.5 ms on the machine where it was measured.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// Each run holds 19 MiB and a thread: bounded, a flood of sign-ins neither eats the memory nor starves file access.
const withThread = slots(Math.min(4, availableParallelism()));

/** Whoever waits for a thread keeps nobody from a page that needs none. */
function whenFree<T>(task: () => Promise<T>): Promise<T> {
  makeRoom();
  return withThread(task);
}

/** A hash that no password has, of the same cost as the others. */
const nobodys = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$${base64(16)}$${base64(32)}`;

/** The argon2id hash of a password, with its parameters and salt, as it is stored. */
export function hashPassword(password: string): Promise<string> {
  return whenFree(() => hash(oneForm(password), COST));
}

/**
 * Whether a password belongs to a hash.
 *
 * @param stored null when there is no such account: it then takes as long and is false
 */
export function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const usable = stored?.startsWith('$argon2id$') ? stored : nobodys;
  return whenFree(() => verify(usable, oneForm(password)));
}

/** The same characters typed on another device can arrive composed or not. */
function oneForm(password: string): string {
  return password.normalize('NFKC');
}

function base64(bytes: number): string {
  return randomBytes(bytes).toString('base64').replaceAll('=', '');
}
