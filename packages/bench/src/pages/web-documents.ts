import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { webDir } from '@kundenportal/dev/paths';
import { parse, print } from 'graphql';
import { withTypeNames } from './type-names.ts';

/** The templates of one `*.graphql.ts` file of the web app, and from where it takes those of others. */
interface Source {
  templates: Map<string, string>;
  imports: Map<string, string>;
}

/**
 * The document that the web app sends for a page. It is read from the app's own source, so that the two cannot differ:
 * the template with those that it uses, `__typename` in every selection but the topmost, no `@unmask`.
 *
 * @param file below `apps/web/src`
 * @param name of the exported template
 */
export function webDocument(file: string, name: string): string {
  const texts = new Set<string>();
  collect(join(webDir, 'src', file), name, texts);
  return print(withTypeNames(parse([...texts].join('\n'))));
}

function collect(file: string, name: string, into: Set<string>): void {
  const source = read(file);
  const template = source.templates.get(name);
  if (template === undefined) {
    const other = source.imports.get(name);
    if (other === undefined) throw new Error(`${file} has no template "${name}"`);
    return collect(resolve(dirname(file), other), name, into);
  }
  into.add(template.replaceAll(/\$\{\w+\}/g, ''));
  for (const [, used = ''] of template.matchAll(/\$\{(\w+)\}/g)) collect(file, used, into);
}

function read(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const templates = [...text.matchAll(/export const (\w+)[^=]*=\s*gql`([^`]*)`/g)];
  const imports = [...text.matchAll(/import \{([^}]*)\} from '(\.[^']*)'/g)];
  return {
    templates: new Map(templates.map(([, name = '', body = '']) => [name, body])),
    imports: new Map(
      imports.flatMap(([, names = '', path = '']) =>
        names.split(',').map((name) => [name.trim(), path] as const),
      ),
    ),
  };
}
