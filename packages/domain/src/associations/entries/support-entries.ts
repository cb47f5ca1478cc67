import {
  type BodyId,
  basisReader,
  bodyIdReader,
  type CalendarDate,
  dayReader,
  exactlyReader,
  flagReader,
  issue,
  type LegalBasis,
  objectReader,
  oneOfReader,
  type Period,
  periodReader,
  textReader,
  wholeReader,
} from '../../kernel/index.js';
import { SUPPORT_OUTCOMES, type SupportOutcome } from '../support.js';
import {
  type EntryKinds,
  type EntryOf,
  emptyPeriod,
  futureDays,
  hasCome,
  outOfOrder,
  unknownBodies,
} from './entry-kind.js';

interface SupportResult {
  readonly on: CalendarDate;
  readonly outcome: SupportOutcome;
  readonly document?: string;
}

/** Money of the State as it is entered: what is left out is not known. */
export interface SupportValues {
  readonly support: {
    /** The task that was assigned, in short words. */
    readonly task?: string;
    /** False where the grant is surely tied to none. */
    readonly tiedToTask?: boolean;
    /** In đồng. */
    readonly amount?: number;
    readonly period: Period;
    readonly lumpSum: boolean;
    readonly assignedBy: BodyId;
    readonly basis: LegalBasis;
    readonly result?: SupportResult;
  };
}

type Support = EntryOf<SupportValues, 'support'>;

/** Grants of the State (29-CT/TU, 3; the Vĩnh Linh plan, II.2): tied to a task, or given in a lump. */
export const supportEntries: EntryKinds<SupportValues> = {
  support: {
    read: objectReader<Support>(
      {
        kind: exactlyReader('support'),
        association: bodyIdReader,
        period: periodReader,
        lumpSum: flagReader,
        assignedBy: bodyIdReader,
        basis: basisReader,
      },
      {
        task: textReader(400),
        tiedToTask: flagReader,
        amount: wholeReader(0, Number.MAX_SAFE_INTEGER),
        result: objectReader<SupportResult>(
          { on: dayReader, outcome: oneOfReader(SUPPORT_OUTCOMES) },
          { document: textReader(400) },
        ),
      },
    ),
    on: ({ period }) => period.from,
    check: ({ period, assignedBy, task, tiedToTask, result }, world) => [
      ...unknownBodies(world, [['assignedBy'], assignedBy]),
      ...emptyPeriod(period),
      ...(task !== undefined && tiedToTask === false ? [issue('ASSOCIATION_SUPPORT_TASK', ['task'])] : []),
      ...futureDays(world, [['result', 'on'], result?.on]),
      ...outOfOrder(period.from, ['result', 'on'], result?.on),
    ],
    at: ({ result, ...entry }, on) => ({
      ...entry,
      ...(result !== undefined && hasCome(result.on, on) ? { result } : {}),
    }),
  },
};
