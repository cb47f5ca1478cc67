import {
  BEARER_SELECTIONS,
  MANNERS,
  MONTH_ENDS,
  PROOF_KINDS,
  RECURRING_DUE_KINDS,
  RELATIVE_UNITS,
  SERIES_KINDS,
} from '@danvan/domain';
import { enumOfIds } from '../../platform/enums.js';

export const SelectionEnum = enumOfIds(
  'BearerSelection',
  BEARER_SELECTIONS,
  'How bearers are selected.',
  (by) => (by === 'name' ? 'By their names.' : 'By kind and level below a body.'),
);

export const DueKindEnum = enumOfIds(
  'DueKind',
  RECURRING_DUE_KINDS,
  'How a text sets the last day.',
  (kind) =>
    ({
      before: 'Before a day: the day itself is late.',
      by: 'By a day: the day itself is still on time.',
      'within-month': 'Within a month of the year.',
      'within-period': 'Within the period itself.',
      unstated: 'No day is set.',
    })[kind],
);

export const SeriesEnum = enumOfIds(
  'SeriesKind',
  SERIES_KINDS,
  'Which periods recur.',
  (kind) => `Every ${kind}.`,
);

export const UnitEnum = enumOfIds(
  'TimeUnit',
  RELATIVE_UNITS,
  'What a time limit is counted in.',
  (unit) => `In ${unit}s.`,
);

export const MonthEndEnum = enumOfIds('MonthEnd', MONTH_ENDS, 'Where 31/1 plus a month lands.', (end) =>
  end === 'clamp' ? 'On the last day of the month.' : 'On the first day of the next month.',
);

export const MannerEnum = enumOfIds(
  'Manner',
  MANNERS,
  'What a text without days says of the time.',
  (manner) =>
    ({
      regular: 'Thường xuyên.',
      prompt: 'Kịp thời.',
      periodic: 'Định kỳ, without interval.',
      'as-regulated': 'Theo quy định.',
      unstated: 'Nothing.',
    })[manner],
);

export const ProofKindEnum = enumOfIds(
  'ProofKind',
  PROOF_KINDS,
  'What can show that a duty was done.',
  (kind) => `A ${kind}.`,
);
