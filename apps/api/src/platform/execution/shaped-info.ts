import type { GraphQLResolveInfo } from 'graphql';

/** What a resolver is told of its field. */
export interface ShapedInfo extends GraphQLResolveInfo {
  /**
   * Stands for everything that is selected below the field, with all arguments: the same object means the same
   * selection. What follows from the selection alone can be kept with it. Missing outside the compiled execution.
   */
  shape?: object;
}
