import type { Result } from '@danvan/domain';
import type { BulkTable, Json } from '../../platform/index.js';
import type { Column, Grid } from '../../platform/sheets/index.js';

export type Values = Readonly<Record<string, Json>>;

/** A record that stands, by the columns of its row. */
export interface StandingRecord {
  readonly id: string;
  readonly version: number;
  readonly record: Values;
}

/** What every row of a sheet of records says: under which code, and of which body. */
export interface CodedRow {
  readonly code: string;
  readonly body: string;
}

/** A row as it stands in the file: its number there, counted from 1 with the headers. */
export interface Numbered<R> {
  readonly number: number;
  readonly row: R;
}

/** What one kind of record needs to come in as a sheet. */
export interface CodedSheet<R extends CodedRow> {
  /** The name of the mutation. */
  readonly action: string;
  /** Of global ids, such as `act`. */
  readonly prefix: string;
  /** Names events and audit entries, such as `activity`. */
  readonly kind: string;
  readonly rows: BulkTable;
  readonly columns: readonly Column<string>[];
  readonly read: (grid: Grid) => Result<readonly Numbered<R>[]>;
  /** The columns that a row speaks of, as they would stand: where all of them do, nothing is to be written. */
  readonly said: (row: R) => Values;
  /** Loads what rows are held against, and gives what reads them by the domain; issues name fields. */
  readonly judge: (bodies: readonly string[]) => Promise<JudgeRow<R>>;
}

export type JudgeRow<R extends CodedRow> = (
  row: R,
  body: string,
  current: StandingRecord | null,
) => Result<Values>;
