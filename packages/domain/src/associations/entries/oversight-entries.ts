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
  listReader,
  objectReader,
  oneOfReader,
} from '../../kernel/index.js';
import {
  INSPECTION_KINDS,
  INSPECTION_SUBJECTS,
  type InspectionKind,
  type InspectionSubject,
  OVERSIGHT_GROUNDS,
  OVERSIGHT_MEASURES,
  type OversightGround,
  type OversightMeasureKind,
} from '../oversight.js';
import {
  type EntryKinds,
  type EntryOf,
  futureDays,
  hasCome,
  kept,
  outOfOrder,
  unknownBodies,
} from './entry-kind.js';

interface Concluded {
  readonly on: CalendarDate;
  readonly breach: boolean;
  readonly grounds?: readonly OversightGround[];
  readonly basis: LegalBasis;
}
interface Remedy {
  readonly dueOn?: CalendarDate;
  readonly doneOn?: CalendarDate;
}

/** An inspection and what came of it; a measure short of a suspension, which is an event. */
export interface OversightValues {
  readonly inspection: {
    readonly form: InspectionKind;
    readonly by: BodyId;
    readonly on: CalendarDate;
    readonly subjects: readonly InspectionSubject[];
    readonly concluded?: Concluded;
    readonly remedy?: Remedy;
  };
  readonly measure: {
    readonly measure: OversightMeasureKind;
    readonly ground: OversightGround;
    readonly by: BodyId;
    readonly on: CalendarDate;
    readonly endedOn?: CalendarDate;
    readonly basis: LegalBasis;
  };
}

type Inspection = EntryOf<OversightValues, 'inspection'>;
type Measure = EntryOf<OversightValues, 'measure'>;

const concludedReader = objectReader<Concluded>(
  { on: dayReader, breach: flagReader, basis: basisReader },
  { grounds: listReader(oneOfReader(OVERSIGHT_GROUNDS), OVERSIGHT_GROUNDS.length) },
);

/** Oversight of fees, assets, accounts and all else (29-CT/TU, 3; the Vĩnh Linh plan, II.2, paragraph 5). */
export const oversightEntries: EntryKinds<OversightValues> = {
  inspection: {
    read: objectReader<Inspection>(
      {
        kind: exactlyReader('inspection'),
        association: bodyIdReader,
        form: oneOfReader(INSPECTION_KINDS),
        by: bodyIdReader,
        on: dayReader,
        subjects: listReader(oneOfReader(INSPECTION_SUBJECTS), INSPECTION_SUBJECTS.length),
      },
      {
        concluded: concludedReader,
        remedy: objectReader<Remedy>({}, { dueOn: dayReader, doneOn: dayReader }),
      },
    ),
    on: ({ on }) => on,
    check: ({ by, on, concluded, remedy }, world) => [
      ...unknownBodies(world, [['by'], by]),
      ...futureDays(
        world,
        [['on'], on],
        [['concluded', 'on'], concluded?.on],
        [['remedy', 'doneOn'], remedy?.doneOn],
      ),
      ...outOfOrder(on, ['concluded', 'on'], concluded?.on),
      ...outOfOrder(concluded?.on, ['remedy', 'doneOn'], remedy?.doneOn),
      ...outOfOrder(concluded?.on, ['remedy', 'dueOn'], remedy?.dueOn),
      ...(remedy !== undefined && concluded?.breach !== true
        ? [issue('ASSOCIATION_REMEDY_WITHOUT_BREACH', ['remedy'])]
        : []),
      ...(concluded?.breach === false && concluded.grounds?.length
        ? [issue('ASSOCIATION_REMEDY_WITHOUT_BREACH', ['concluded', 'grounds'])]
        : []),
    ],
    at: ({ concluded, remedy, ...entry }, on) => {
      if (concluded === undefined || !hasCome(concluded.on, on)) return entry;
      const { dueOn, doneOn } = remedy ?? {};
      const come = kept({ dueOn, doneOn: hasCome(doneOn, on) ? doneOn : undefined });
      return { ...entry, concluded, ...(remedy === undefined ? {} : { remedy: come }) };
    },
  },
  measure: {
    read: objectReader<Measure>(
      {
        kind: exactlyReader('measure'),
        association: bodyIdReader,
        measure: oneOfReader(OVERSIGHT_MEASURES),
        ground: oneOfReader(OVERSIGHT_GROUNDS),
        by: bodyIdReader,
        on: dayReader,
        basis: basisReader,
      },
      { endedOn: dayReader },
    ),
    on: ({ on }) => on,
    check: ({ by, on, endedOn }, world) => [
      ...unknownBodies(world, [['by'], by]),
      ...futureDays(world, [['on'], on], [['endedOn'], endedOn]),
      ...outOfOrder(on, ['endedOn'], endedOn),
    ],
    at: ({ endedOn, ...entry }, on) => ({
      ...entry,
      ...(endedOn !== undefined && hasCome(endedOn, on) ? { endedOn } : {}),
    }),
  },
};
