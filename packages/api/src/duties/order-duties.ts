import { type DutyItem, STATUSES } from '@danvan/domain';
import type { Direction, DutyStatusOrder, DutyStatusOrderField } from './duties-arguments.js';
import type { KnownDuties } from './duty-law.js';
import { keyOfItem } from './duty-status-of.js';
import { refuse } from './refuse.js';

/** What an item is ordered by: one text for each key, the last of them the item's own, so that no two are equal. */
export type OrderValues = readonly (string | null)[];

const KEYS_MAX = 4;
const padded = (index: number): string => String(index).padStart(6, '0');

type ValueOf = (item: DutyItem) => string | null;

const keyBy = (field: DutyStatusOrderField, law: KnownDuties): ValueOf => {
  switch (field) {
    case 'DUE_ON':
      return ({ occurrence }) => occurrence.dueOn;
    case 'CLAUSE':
      return ({ duty }) => `${duty.document} ${padded(law.ordinalOf(duty))}`;
    case 'STATUS':
      return ({ status }) => padded(STATUSES.indexOf(status));
    case 'BODY':
      return ({ bearer }) => bearer.body.id;
  }
};

/** The order asked for, else by the last day on time. Throws BAD_INPUT for more keys than there are. */
export const orderOf = (asked: readonly DutyStatusOrder[] | null | undefined): readonly DutyStatusOrder[] => {
  if (asked && asked.length > KEYS_MAX) throw refuse('ORDER_TOO_LONG', { max: KEYS_MAX });
  return asked && asked.length > 0 ? asked : [{ field: 'DUE_ON', direction: 'ASC' }];
};

export const orderValues = (
  order: readonly DutyStatusOrder[],
  law: KnownDuties,
): ((item: DutyItem) => OrderValues) => {
  const values = order.map(({ field }) => keyBy(field, law));
  return (item) => [...values.map((value) => value(item)), keyOfItem(item)];
};

const compareOne = (a: string | null, b: string | null, direction: Direction): number => {
  if (a === b) return 0;
  // what has no day comes last from either end
  if (a === null || b === null) return a === null ? 1 : -1;
  const ascending = a < b ? -1 : 1;
  return direction === 'ASC' ? ascending : -ascending;
};

export const compareValues =
  (order: readonly DutyStatusOrder[]) =>
  (a: OrderValues, b: OrderValues): number => {
    for (const [index, value] of a.entries()) {
      const found = compareOne(value, b[index] ?? null, order[index]?.direction ?? 'ASC');
      if (found !== 0) return found;
    }
    return 0;
  };
