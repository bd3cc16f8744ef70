import { MAX_TEXT_LENGTH } from './einvoice.limits.ts';
import { EInvoiceError } from './einvoice.error.ts';

/** One element of a document; names are local, the parser has left foreign namespaces out. */
export class XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly nodes: XmlNode[] = [];
  #text = '';
  #textLength = 0;

  constructor(name: string, attributes: ReadonlyMap<string, string>) {
    this.name = name;
    this.attributes = attributes;
  }

  /** Takes text in; more than anyone may ask for is counted, not kept. */
  append(text: string): void {
    this.#textLength += text.length;
    if (this.#textLength <= 2 * MAX_TEXT_LENGTH) this.#text += text;
  }

  /** Every child that has one of the names. */
  all(...names: string[]): XmlNode[] {
    return this.nodes.filter((node) => names.includes(node.name));
  }

  /** Follows a path of child names to the first hit; a step may offer several names: `['A', 'B|C']`. */
  find(...path: string[]): XmlNode | undefined {
    return path.reduce<XmlNode | undefined>((node, step) => node?.all(...step.split('|'))[0], this);
  }

  /** The element's own text on one line, `null` when empty. Throws EInvoiceError `TEXT_TOO_LONG`. */
  get text(): string | null {
    const line = this.#text.replace(/\s+/gu, ' ').trim();
    if (line.length > MAX_TEXT_LENGTH || this.#textLength > 2 * MAX_TEXT_LENGTH)
      throw new EInvoiceError('TEXT_TOO_LONG');
    return line || null;
  }

  /** The text at the end of a path, `null` when the path or the text is missing. */
  textOf(...path: string[]): string | null {
    return this.find(...path)?.text ?? null;
  }

  /** An attribute's trimmed value, `null` when missing or empty. */
  attribute(name: string): string | null {
    return this.attributes.get(name)?.trim() || null;
  }
}
