import { createContext, use } from 'react';
import type { ViewerQuery } from '../__generated__/operations.ts';

/** The viewer with the account; see `viewer.graphql.ts`. */
export type CurrentViewer = ViewerQuery['viewer'] & { account: ViewerQuery['account'] };

export const ViewerContext = createContext<CurrentViewer | null>(null);

/**
 * Who is signed in, inside `/admin` and `/portal`.
 * @throws outside of a `ViewerGate`
 */
export function useViewer(): CurrentViewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer() needs a ViewerGate around it.');
  return viewer;
}
