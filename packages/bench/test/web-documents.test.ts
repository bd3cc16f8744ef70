import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '@kundenportal/dev/paths';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { pages } from '../src/pages/pages.ts';
import { webDocument } from '../src/pages/web-documents.ts';

describe('the documents of the web app', () => {
  const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));

  it.each(pages)('$name is whole and fits the contract', ({ document }) => {
    expect(validate(schema, parse(document))).toEqual([]);
  });

  it('ask for the names of types as Apollo Client does, and have nothing that only it understands', () => {
    const document = webDocument('portal/tickets/ticket-detail.graphql.ts', 'ticketDetailQuery');
    expect(document).toMatch(/^query PortalTicketDetail\(\$id: ID!\) \{\n {2}ticket\(id: \$id\) \{/);
    expect(document).toContain('fragment StoredFile on File {');
    const selections = document.split('{').length - 1;
    expect(document.match(/__typename/g)).toHaveLength(selections - 1);
    expect(document).not.toContain('@unmask');
  });

  it('are refused when the template is not there', () => {
    expect(() => webDocument('portal/tickets/ticket-detail.graphql.ts', 'nothing')).toThrow('no template');
  });
});
