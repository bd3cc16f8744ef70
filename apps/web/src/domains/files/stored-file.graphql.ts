import { gql, type TypedDocumentNode } from '@apollo/client';
import type { StoredFileFragment } from '../__generated__/operations.ts';

/** What a list of stored files shows. */
export const storedFileFragment: TypedDocumentNode<StoredFileFragment> = gql`
  fragment StoredFile on File {
    id
    name
    contentType
    size
    url
  }
`;
