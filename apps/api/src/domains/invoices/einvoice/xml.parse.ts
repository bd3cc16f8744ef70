import { setImmediate } from 'node:timers/promises';
import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import { dialectOfRoot } from './dialect.ts';
import type { Dialect } from './dialect.ts';
import { EInvoiceError } from './einvoice.error.ts';
import { MAX_XML_DEPTH, MAX_XML_NODES } from './einvoice.limits.ts';
import { XmlNode } from './xml.node.ts';

const CHUNK = 256 * 1024;

export interface EInvoiceDocument {
  dialect: Dialect;
  root: XmlNode;
}

function attributesOf(tag: SaxesTagNS): Map<string, string> {
  const plain = Object.values(tag.attributes).filter((attribute) => attribute.uri === '');
  return new Map(plain.map((attribute) => [attribute.local, attribute.value]));
}

class TreeBuilder {
  document: EInvoiceDocument | undefined;
  #namespaces: ReadonlySet<string> = new Set();
  #open: XmlNode[] = [];
  #depth = 0;
  #count = 0;
  #foreignSince = Infinity;

  enter(tag: SaxesTagNS): void {
    this.#depth += 1;
    if (this.#depth > MAX_XML_DEPTH) throw new EInvoiceError('TOO_DEEP');
    this.count();
    if (this.#depth > this.#foreignSince) return;
    const node = new XmlNode(tag.local, attributesOf(tag));
    if (this.#depth === 1) this.#start(tag, node);
    else if (this.#namespaces.has(tag.uri)) this.#open.at(-1)?.nodes.push(node);
    else this.#foreignSince = this.#depth;
    if (this.#foreignSince === Infinity) this.#open.push(node);
  }

  count(): void {
    this.#count += 1;
    if (this.#count > MAX_XML_NODES) throw new EInvoiceError('TOO_LARGE');
  }

  leave(): void {
    if (this.#foreignSince === Infinity) this.#open.pop();
    if (this.#foreignSince === this.#depth) this.#foreignSince = Infinity;
    this.#depth -= 1;
  }

  text(text: string): void {
    if (this.#foreignSince === Infinity) this.#open.at(-1)?.append(text);
  }

  #start(tag: SaxesTagNS, root: XmlNode): void {
    const known = dialectOfRoot(tag.uri, tag.local);
    if (!known) throw new EInvoiceError('NOT_AN_EINVOICE');
    this.#namespaces = known.namespaces;
    this.document = { dialect: known.dialect, root };
  }
}

/**
 * Parses an e-invoice into a tree. No entity is ever declared or fetched: a DOCTYPE ends the reading. The text goes in
 * by pieces, between which other work of the process gets its turn.
 *
 * @throws EInvoiceError `XML_MALFORMED`, `XML_DOCTYPE_FORBIDDEN`, `TOO_DEEP`, `TOO_LARGE`, `NOT_AN_EINVOICE`
 */
export async function parseXml(text: string): Promise<EInvoiceDocument> {
  const parser = new SaxesParser({
    xmlns: true,
    position: false,
    forceXMLVersion: true,
    defaultXMLVersion: '1.0',
  });
  const builder = new TreeBuilder();
  parser.on('doctype', () => {
    throw new EInvoiceError('XML_DOCTYPE_FORBIDDEN');
  });
  parser.on('error', () => {
    throw new EInvoiceError('XML_MALFORMED');
  });
  parser.on('attribute', () => builder.count());
  parser.on('opentag', (tag) => builder.enter(tag));
  parser.on('closetag', () => builder.leave());
  parser.on('text', (chunk) => builder.text(chunk));
  parser.on('cdata', (chunk) => builder.text(chunk));
  for (let start = 0; start < text.length; start += CHUNK) {
    parser.write(text.slice(start, start + CHUNK));
    await setImmediate();
  }
  parser.close();
  if (!builder.document) throw new EInvoiceError('XML_MALFORMED');
  return builder.document;
}
