import { DomainError } from '@danvan/domain';
import type { ReadConnection, StatementMeter } from './database.js';

/** Whether the work that a connection was lent to is still running, and where its statements are counted. */
export interface Lease {
  active: boolean;
  readonly meter: StatementMeter | undefined;
}

/** Called before each statement: a statement after the end of its work would land in another's transaction. */
export const useLease = (lease: Lease): void => {
  if (!lease.active)
    throw new DomainError('DATABASE_CONNECTION_ENDED', 'the work of this connection is over');
  if (lease.meter) lease.meter.count += 1;
};

export const leasedConnection = (lease: Lease, rows: ReadConnection['rows']): ReadConnection => ({
  rows: async (sql, values) => {
    useLease(lease);
    return rows(sql, values);
  },
});
