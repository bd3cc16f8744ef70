import fc, { type GeneratorValue } from 'fast-check';

/** Decisions of a generator, made and shrunk by fast-check: smaller numbers are simpler, so simple options stand first. */
export class Choice {
  constructor(private readonly draw: GeneratorValue) {}

  /** A whole number from 0 up to, but without, `count`. */
  below(count: number): number {
    return this.draw(fc.nat, { max: count - 1 });
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
