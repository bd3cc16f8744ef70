/** Rows and columns of one command. `rows` is a SQL predicate over the table's own columns. */
export interface CommandPolicy {
  rows: string;
  /** Columns that are granted; all of them when left out. */
  columns?: readonly string[];
}

/** What one role may do with one table. A command that is left out is neither granted nor given a policy. */
export interface TablePolicy {
  select?: CommandPolicy;
  insert?: CommandPolicy;
  /** `rows` says which rows can be changed, and what they must still be afterwards unless `after` says otherwise. */
  update?: CommandPolicy & { after?: string };
  delete?: { rows: string };
}

/** What one role may do, by table. A table that is left out does not exist for the role. */
export type RolePolicy = Readonly<Record<string, TablePolicy>>;
