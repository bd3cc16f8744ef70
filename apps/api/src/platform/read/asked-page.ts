import type { GraphQLObjectType, SelectionSetNode } from 'graphql';
import type { Compilation } from './compilation.ts';
import { answeredType, collectSelection, type SelectedField } from './selection.ts';

/** What is asked of a page: it follows from the selection alone. */
export interface AskedPage {
  /** SQL of a row as JSON; null when only the number of rows is asked for. */
  object: string | null;
  /** For which rows a cursor is needed: for none, for the first and the last, or for each. */
  cursors: 'none' | 'ends' | 'each';
  total: boolean;
}

/** Works out what is asked of a connection. The values of `object` are added to the statement. */
export function askedPage(
  c: Compilation,
  connection: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  row: string,
): AskedPage {
  const parts = [...collectSelection(connection, sets, c.info).values()];
  const edges = parts.filter((part) => part.name === 'edges').flatMap((part) => below(c, connection, part));
  const pageInfo = parts
    .filter((part) => part.name === 'pageInfo')
    .flatMap((part) => below(c, connection, part));
  const nodeSets = [...parts.filter((part) => part.name === 'nodes'), ...named(edges, 'node')].flatMap(
    (part) => part.sets,
  );
  const nodeType = answeredType(connection, 'nodes')!;
  const wantsRows = parts.some((part) => part.name !== 'totalCount');
  const wantsEnds = [...named(pageInfo, 'startCursor'), ...named(pageInfo, 'endCursor')].length > 0;
  return {
    object: wantsRows ? c.rowObject(c, nodeType, collectSelection(nodeType, nodeSets, c.info), row) : null,
    cursors: named(edges, 'cursor').length > 0 ? 'each' : wantsEnds ? 'ends' : 'none',
    total: named(parts, 'totalCount').length > 0,
  };
}

const named = (parts: readonly SelectedField[], name: string) => parts.filter((part) => part.name === name);

const below = (c: Compilation, connection: GraphQLObjectType, part: SelectedField): SelectedField[] => [
  ...collectSelection(answeredType(connection, part.name)!, part.sets, c.info).values(),
];
