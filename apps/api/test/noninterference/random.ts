import { createHash } from 'node:crypto';

/** A source of numbers from 0 up to 1, always the same for the same seed. */
export type Random = () => number;

/** Makes a source of numbers (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the options. */
export function pick<T>(random: Random, options: readonly T[]): T {
  return options[Math.floor(random() * options.length)]!;
}

/** The UUID that belongs to a name: rows of both databases share their ids without sharing a sequence. */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The session token that belongs to a name. */
export function tokenOf(name: string): string {
  return createHash('sha256').update(`token ${name}`).digest('base64url');
}
