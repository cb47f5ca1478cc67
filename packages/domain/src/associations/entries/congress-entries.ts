import {
  basisReader,
  bodyIdReader,
  type CalendarDate,
  dayReader,
  earlier,
  exactlyReader,
  flagReader,
  issue,
  type LegalBasis,
  listReader,
  objectReader,
  oneOfReader,
  textReader,
} from '../../kernel/index.js';
import {
  CONGRESS_KINDS,
  type CongressKind,
  type Consultation,
  type PaperReceived,
} from '../congress-file.js';
import {
  type EntryKinds,
  type EntryOf,
  futureDays,
  hasCome,
  kept,
  outOfOrder,
  unknownBodies,
} from './entry-kind.js';
import { opinionsAt } from './opinions-at.js';

interface Consent {
  readonly on: CalendarDate;
  readonly given: boolean;
  readonly basis: LegalBasis;
}

/** The file of a congress as it is entered, and the written demand to hold one that is overdue. */
export interface CongressValues {
  readonly 'congress-file': {
    readonly congress: CongressKind;
    readonly plannedOn?: CalendarDate;
    readonly papers: readonly PaperReceived[];
    /** Conditional papers that are asked for in this case, and those that are not. */
    readonly askedFor?: readonly string[];
    readonly notAskedFor?: readonly string[];
    readonly consultations: readonly Consultation[];
    readonly consent?: Consent;
    readonly heldOn?: CalendarDate;
    readonly resultReportedOn?: CalendarDate;
  };
  readonly 'congress-demand': {
    readonly on: CalendarDate;
    readonly basis: LegalBasis;
  };
}

type File = EntryOf<CongressValues, 'congress-file'>;
type Demand = EntryOf<CongressValues, 'congress-demand'>;

const paperReader = objectReader<PaperReceived>(
  { paper: textReader(100), receivedOn: dayReader },
  { returnedOn: dayReader, reason: textReader(1000) },
);
const consultationReader = objectReader<Consultation>(
  { body: bodyIdReader, askedOn: dayReader },
  { answeredOn: dayReader, agrees: flagReader },
);

/** The first day on which anything of the file came about; null where it is only planned, for it stands since then. */
const openedOn = ({ papers, consultations, consent, heldOn }: File): CalendarDate | null => {
  const days = [
    ...papers.map(({ receivedOn }) => receivedOn),
    ...consultations.map(({ askedOn }) => askedOn),
    ...[consent?.on, heldOn].flatMap((day) => day ?? []),
  ];
  return days.length > 0 ? days.reduce(earlier) : null;
};

export const congressEntries: EntryKinds<CongressValues> = {
  'congress-file': {
    read: objectReader<File>(
      {
        kind: exactlyReader('congress-file'),
        association: bodyIdReader,
        congress: oneOfReader(CONGRESS_KINDS),
        papers: listReader(paperReader, 200),
        consultations: listReader(consultationReader, 50),
      },
      {
        plannedOn: dayReader,
        askedFor: listReader(textReader(100), 50),
        notAskedFor: listReader(textReader(100), 50),
        consent: objectReader<Consent>({ on: dayReader, given: flagReader, basis: basisReader }, {}),
        heldOn: dayReader,
        resultReportedOn: dayReader,
      },
    ),
    on: openedOn,
    check: (file, world) => {
      const { papers, askedFor = [], notAskedFor = [], consultations, consent, heldOn } = file;
      const isPaper = (path: readonly (string | number)[], paper: string) =>
        world.papers === undefined || world.papers.includes(paper)
          ? []
          : [issue('ASSOCIATION_PAPER_UNKNOWN', path, { paper })];
      return [
        ...papers.flatMap(({ paper, receivedOn, returnedOn }, index) => [
          ...isPaper(['papers', index, 'paper'], paper),
          ...futureDays(
            world,
            [['papers', index, 'receivedOn'], receivedOn],
            [['papers', index, 'returnedOn'], returnedOn],
          ),
          ...outOfOrder(receivedOn, ['papers', index, 'returnedOn'], returnedOn),
        ]),
        ...askedFor.flatMap((paper, index) => isPaper(['askedFor', index], paper)),
        ...notAskedFor.flatMap((paper, index) => [
          ...isPaper(['notAskedFor', index], paper),
          ...(askedFor.includes(paper)
            ? [issue('ASSOCIATION_PAPER_BOTH', ['notAskedFor', index], { paper })]
            : []),
        ]),
        ...consultations.flatMap(({ body, askedOn, answeredOn }, index) => [
          ...unknownBodies(world, [['consultations', index, 'body'], body]),
          ...futureDays(
            world,
            [['consultations', index, 'askedOn'], askedOn],
            [['consultations', index, 'answeredOn'], answeredOn],
          ),
          ...outOfOrder(askedOn, ['consultations', index, 'answeredOn'], answeredOn),
        ]),
        ...futureDays(
          world,
          [['consent', 'on'], consent?.on],
          [['heldOn'], heldOn],
          [['resultReportedOn'], file.resultReportedOn],
        ),
        ...outOfOrder(heldOn, ['resultReportedOn'], file.resultReportedOn),
      ];
    },
    at: ({ papers, consultations, consent, heldOn, resultReportedOn, ...entry }, on) => ({
      ...entry,
      papers: papers
        .filter(({ receivedOn }) => receivedOn <= on)
        .map(({ returnedOn, reason, ...paper }) =>
          hasCome(returnedOn, on) ? { ...paper, ...kept({ returnedOn, reason }) } : paper,
        ),
      consultations: opinionsAt(consultations, on, 'answeredOn'),
      ...kept({
        consent: hasCome(consent?.on, on) ? consent : undefined,
        heldOn: hasCome(heldOn, on) ? heldOn : undefined,
        resultReportedOn: hasCome(resultReportedOn, on) ? resultReportedOn : undefined,
      }),
    }),
  },
  'congress-demand': {
    read: objectReader<Demand>(
      {
        kind: exactlyReader('congress-demand'),
        association: bodyIdReader,
        on: dayReader,
        basis: basisReader,
      },
      {},
    ),
    on: ({ on }) => on,
    check: ({ on }, world) => futureDays(world, [['on'], on]),
  },
};
