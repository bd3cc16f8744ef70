import type { Viewer } from './viewer.ts';

const PHOTOS_AND_DOCUMENTS = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
/** E-invoices come as plain XML too; only the office has a use for them. */
const OFFICE = [...PHOTOS_AND_DOCUMENTS, 'application/xml'] as const;

/** Media types that a viewer may upload; none for who may not upload at all. */
export function uploadTypes(viewer: Viewer): readonly (typeof OFFICE)[number][] {
  switch (viewer.kind) {
    case 'STAFF':
      return OFFICE;
    case 'CONTACT':
      return PHOTOS_AND_DOCUMENTS;
    default:
      return [];
  }
}
