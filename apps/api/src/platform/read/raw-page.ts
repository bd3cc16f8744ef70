import { encodeCursor } from './cursor.ts';

/** What a cursor is made of: the value that the row is sorted by, and its id. */
type Place = [value: string, id: string];

/** A page as the statement returns it, with one row more than asked for if there is one. */
export interface RawPage {
  size: number;
  field: string;
  direction: 'ASC' | 'DESC';
  continued: boolean;
  rows: {
    nodes: Record<string, unknown>[];
    /** Of each row, if asked for. */
    places?: Place[];
    /** Of the first and of the last row of the page, if asked for. */
    ends?: [first: Place, last: Place];
  } | null;
  total: number | null;
}

/** The connection that the client gets. What is not asked for is not made. */
export class ShapedPage {
  constructor(private readonly raw: RawPage) {}

  get nodes(): Record<string, unknown>[] {
    const nodes = this.raw.rows?.nodes ?? [];
    return nodes.length > this.raw.size ? nodes.slice(0, this.raw.size) : nodes;
  }

  get edges(): { node: Record<string, unknown>; cursor: string | null }[] {
    const places = this.raw.rows?.places;
    return this.nodes.map((node, index) => ({ node, cursor: this.#cursor(places?.[index]) }));
  }

  get pageInfo(): Record<string, unknown> {
    const { raw, nodes } = this;
    const rows = raw.rows?.nodes.length ?? 0;
    const places = raw.rows?.places;
    const [first, last] = raw.rows?.ends ?? [places?.[0], places?.[nodes.length - 1]];
    return {
      hasNextPage: rows > raw.size,
      hasPreviousPage: raw.continued,
      startCursor: rows > 0 ? this.#cursor(first) : null,
      endCursor: rows > 0 ? this.#cursor(last) : null,
    };
  }

  get totalCount(): number {
    return this.raw.total ?? 0;
  }

  #cursor(place: Place | undefined): string | null {
    if (!place) return null;
    const { field, direction } = this.raw;
    return encodeCursor({ field, direction, value: place[0], id: place[1] });
  }
}
