/** Each may take some hundred kilobytes of the server's memory, on every connection. */
const MOST = 100;

/** Which prepared statements one connection holds. */
export class KeptStatements {
  readonly #names = new Set<string>();
  #closing: string[] = [];

  /** Whether the statement is there; if not it is from now on, and the caller sends it. */
  has(name: string): boolean {
    const known = this.#names.delete(name);
    this.#names.add(name);
    if (this.#names.size > MOST) {
      const [oldest] = this.#names;
      this.forget(oldest!);
    }
    return known;
  }

  /** No longer counts on a statement: it is to be closed, whether the connection has it or not. */
  forget(name: string): void {
    this.#names.delete(name);
    this.#closing.push(name);
  }

  /** The statements that are to be closed now. */
  takeClosing(): readonly string[] {
    const names = this.#closing;
    if (names.length > 0) this.#closing = [];
    return names;
  }
}
