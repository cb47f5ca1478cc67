import type { ColumnType } from './columns.js';
import type { Facet } from './plan.js';

/** Where a column's text stands in a row and what it is turned into. */
export interface ColumnLayout {
  readonly property: string;
  readonly place: number;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** For ids: `doc_`, put before the value. */
  readonly prefix: string;
}

/** How an object is put together from one positional row. To-one objects lie in the same row. */
export interface ObjectLayout {
  readonly typename: string;
  readonly columns: readonly ColumnLayout[];
  /** `presence` is null in the row exactly where the relation leads nowhere. */
  readonly ones: readonly {
    readonly property: string;
    readonly presence: number;
    readonly object: ObjectLayout;
  }[];
  readonly manies: readonly { readonly property: string; readonly list: ListLayout }[];
}

/** How a connection is put together: its rows are those of the statement, or JSON in one place of the row. */
export interface ListLayout {
  readonly site: number;
  readonly backward: boolean;
  /** Where the rows stand as JSON; null when the statement's own rows are meant, or none are asked for. */
  readonly rows: number | null;
  /** Whether rows are asked for at all. */
  readonly hasRows: boolean;
  /** For the statement's own rows with other columns beside them: null in the row that stands for no rows. */
  readonly presence: number | null;
  readonly objects: readonly ObjectLayout[];
  readonly nodes: readonly Facet[];
  readonly edges: readonly { readonly property: string; readonly nodes: readonly Facet[] }[];
  /** Places of the order's keys; empty when no cursor is asked for. */
  readonly keys: readonly number[];
  readonly pageInfo: boolean;
  readonly total: number | null;
  /** Whether there are rows on the side the page was reached from. */
  readonly otherSide: number | null;
}
