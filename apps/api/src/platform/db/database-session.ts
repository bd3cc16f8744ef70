/** Under which role and with which settings a transaction runs. */
export interface DatabaseSession {
  role: string;
  /** By name with its prefix, for example `app.contact_id`; see `setting.ts`. */
  variables: Readonly<Record<string, string>>;
  /** Statements without values that are run first, as this role: they work out more settings. */
  prepare?: readonly string[];
  /** Makes the database itself refuse every write. */
  readOnly: boolean;
}
