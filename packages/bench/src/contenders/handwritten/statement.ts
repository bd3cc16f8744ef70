/** A page as one statement whose only column is the JSON of the answer, as text. */
export interface Statement {
  /** Under this name it is prepared once per connection. */
  name: string;
  text: string;
  /** Its parameters, from who asks and from the address. */
  values: (
    ids: { organizationId: string; contactId: string | null },
    query: Record<string, string>,
  ) => unknown[];
}
