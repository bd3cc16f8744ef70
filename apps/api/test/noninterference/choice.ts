import fc, { type GeneratorValue } from 'fast-check';

// Every option as often as any other: small and large numbers mean nothing special here.
const uniform = (max: number) => fc.noBias(fc.nat(max));

/** Decisions of a generator, made and shrunk by fast-check: smaller numbers are simpler, so simple options stand first. */
export class Choice {
  constructor(private readonly draw: GeneratorValue) {}

  /** A whole number from 0 up to, but without, `count`. */
  below(count: number): number {
    return this.draw(uniform, count - 1);
  }

  /** True so many times in a hundred. */
  percent(share: number): boolean {
    return this.below(100) >= 100 - share;
  }

  /** One of the options. */
  of<T>(options: readonly T[]): T {
    return options[this.below(options.length)]!;
  }
}
