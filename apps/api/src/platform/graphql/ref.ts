/** Stands for a row in a payload: the schema reads what the client asks of it, as the viewer, after the change. */
export interface Ref {
  id: string;
}
