import { toPlainText } from 'react-email';

// The converter under `toPlainText` (html-to-text) has no types of its own; this is the part used here.
interface HtmlElement {
  attribs: Record<string, string>;
  children: unknown[];
}
interface TextBuilder {
  openBlock(options: { leadingLineBreaks: number }): void;
  closeBlock(options: { trailingLineBreaks: number }): void;
  addLineBreak(): void;
  addLiteral(text: string): void;
}
type Walk = (elements: unknown[], builder: TextBuilder) => void;

/** The button as text: what it does, and on a line of its own where it leads, so that nothing breaks the link. */
function action(element: HtmlElement, walk: Walk, builder: TextBuilder): void {
  builder.openBlock({ leadingLineBreaks: 2 });
  walk(element.children, builder);
  builder.addLiteral(':');
  builder.addLineBreak();
  builder.addLiteral(element.attribs.href ?? '');
  builder.closeBlock({ trailingLineBreaks: 2 });
}

/** The text part of a mail, made from its HTML: both say the same. */
export function plainText(html: string): string {
  const options = {
    wordwrap: 76,
    formatters: { action },
    selectors: [{ selector: 'a.action', format: 'action' }],
  };
  return `${toPlainText(html, options).trim()}\n`;
}
