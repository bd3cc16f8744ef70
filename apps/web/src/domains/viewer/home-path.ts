import type { ViewerKind } from '../__generated__/operations.ts';

const paths: Record<ViewerKind, string> = {
  NOBODY: '/sign-in',
  ACCOUNT: '/memberships',
  STAFF: '/admin',
  CONTACT: '/portal',
  PREVIEW: '/portal',
};

/** Where a viewer belongs. */
export function homePath(kind: ViewerKind): string {
  return paths[kind];
}
