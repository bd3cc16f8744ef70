import { registerEnumType } from 'type-graphql';

/** Direction of a sort. */
export const SortDirection = {
  ASC: 'ASC',
  DESC: 'DESC',
} as const;
export type SortDirection = keyof typeof SortDirection;

registerEnumType(SortDirection, { name: 'SortDirection' });
