import {
  type BodyId,
  type CalendarDate,
  type LegalBasis,
  type LevelId,
  legalBasis,
  period,
  type Words,
} from '../../kernel/index.js';
import type { AssociationEntry } from '../association-entry.js';
import type { AssociationScope } from '../fact-ids.js';
import type { StatusKind } from '../status.js';
import type { NamedList } from './list-documents.js';
import type { ListingValue, ListPaper } from './list-row.js';

/** One thing that a line says, under a name that is the same whenever this list is read. */
export interface ListedEntry {
  readonly key: string;
  readonly entry: AssociationEntry;
}

/** All that a line says of an association, read. */
export interface ReadLine {
  readonly association: BodyId;
  readonly level: LevelId;
  readonly listing: Omit<ListingValue, 'basis' | 'grade' | 'on'>;
  readonly field: Words | null;
  readonly answers: Readonly<Record<StatusKind, boolean | null>>;
  readonly lists: readonly NamedList[];
}

const SCOPES: Partial<Record<LevelId, AssociationScope>> = {
  centre: 'national',
  province: 'province',
  district: 'district',
  commune: 'commune',
};

const LIST = 'Danh sách';

/**
 * The entries that follow from a line. A list of the assigned holds until the next one that the file names: what is not
 * seen in the newer is not known there, and the older says nothing of it any more.
 */
export const entriesOfLine = (
  { association, level, listing, field, answers, lists }: ReadLine,
  paper: ListPaper,
  listDays: readonly CalendarDate[],
): readonly ListedEntry[] => {
  const scope = SCOPES[level];
  const status = (
    key: string,
    kind: StatusKind,
    value: boolean,
    {
      basis,
      from,
      until,
    }: { readonly basis: LegalBasis; readonly from: CalendarDate; readonly until?: CalendarDate },
  ): ListedEntry => ({
    key,
    entry: {
      ...{ kind: 'status', association, status: kind, value, level, basis, grade: paper.grade },
      period: until === undefined ? period(from) : period(from, until),
    },
  });
  return [
    {
      key: 'listing',
      entry: {
        kind: 'listing',
        association,
        ...listing,
        basis: paper.basis,
        grade: paper.grade,
        on: paper.on,
      },
    },
    ...(scope === undefined && field === null
      ? []
      : [
          {
            key: 'profile',
            entry: {
              ...{ kind: 'profile' as const, association },
              ...(scope === undefined ? {} : { scope }),
              ...(field === null ? {} : { field }),
            },
          },
        ]),
    ...(Object.entries(answers) as [StatusKind, boolean | null][]).flatMap(([kind, value]) =>
      value === null ? [] : [status(kind, kind, value, { basis: paper.basis, from: paper.on })],
    ),
    ...lists.map(({ document, on }) => {
      const until = listDays.find((day) => day > on);
      return status(`list ${document}`, 'party-assigned', true, {
        basis: document === paper.document ? paper.basis : legalBasis(document, LIST),
        from: on,
        ...(until === undefined ? {} : { until }),
      });
    }),
  ];
};
