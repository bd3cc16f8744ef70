import { v7 } from 'uuid';

/** Ids begin here, so that the same database is made on every day. */
const ID_EPOCH = Date.UTC(2026, 0, 1);

/** Chance that falls the same way every time: the demo is the same on every machine. */
export class Chance {
  #state: number;
  #ids = 0;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** From 0 up to, but not including, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  /** True in this share of cases. */
  share(part: number): boolean {
    return this.next() < part;
  }

  /** One of the list. */
  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)]!;
  }

  /** Some of the list, in its order, none twice. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = list.map((_item, index) => index);
    const taken = Array.from(
      { length: Math.min(count, list.length) },
      () => left.splice(this.int(0, left.length - 1), 1)[0]!,
    );
    return taken.toSorted((a, b) => a - b).map((index) => list[index]!);
  }

  /** A UUID like the ones of the product, in ascending order. */
  id(): string {
    this.#ids += 1;
    const random = Uint8Array.from({ length: 16 }, () => this.int(0, 255));
    return v7({ msecs: ID_EPOCH + this.#ids, random });
  }
}
