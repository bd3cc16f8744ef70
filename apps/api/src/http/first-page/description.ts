import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FirstPage, FirstPages } from '@kundenportal/rules/first-pages';

/** A page that fits an address, with the parts of the address that it names. */
export interface MatchedPage {
  page: FirstPage;
  params: Readonly<Record<string, string>>;
}

interface Pattern {
  page: FirstPage;
  expression: RegExp;
}

/** What the build of the web app says about its pages. */
export class PageDescription {
  readonly #patterns: readonly Pattern[];

  constructor({ pages }: FirstPages) {
    this.#patterns = pages.map((page) => ({ page, expression: expressionFor(page.path) }));
  }

  /** Reads what lies beside the built page; a build without it has pages that bring nothing along. */
  static async read(webDir: string): Promise<PageDescription> {
    const text = await readFile(join(webDir, 'first-pages.json'), 'utf8').catch(() => '{"pages":[]}');
    return new PageDescription(JSON.parse(text) as FirstPages);
  }

  /** The first page that fits the path of an address. */
  match(path: string): MatchedPage | null {
    for (const { page, expression } of this.#patterns) {
      const found = expression.exec(path);
      if (found) return { page, params: found.groups ?? {} };
    }
    return null;
  }
}

/** Parts of an address are ids and the like: whatever else stands there is no page that brings data along. */
function expressionFor(path: string): RegExp {
  const parts = path
    .split('/')
    .filter(Boolean)
    .map((part) => {
      if (part === '*') return '.*';
      return part.startsWith(':')
        ? String.raw`(?<${part.slice(1)}>[\w-]{1,100})`
        : part.replaceAll(/\W/g, String.raw`\$&`);
    });
  return new RegExp(`^/${parts.join('/')}/?$`);
}
