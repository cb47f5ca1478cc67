import {
  type Body,
  day,
  entry,
  FIRST_DAY,
  knownDay,
  type LawFile,
  legalBasis,
  period,
  toBodyId,
  toClauseId,
  toDocumentId,
  toPlaceId,
  toProvision,
  words,
} from '@danvan/domain';

const BASIS = legalBasis('dong-dan/ke-hoach', '1');
const LIFE = { from: knownDay(day('2020-01-01')), until: null };

export const CROWD_TOP = 'dong-dan/party-committee';
export const CROWD_PAPER = 'dong-dan/ke-hoach';
export const crowdCell = (index: number): string => `dong-dan/cell-${index}`;

const bodyOf = (id: string, kind: string, level: Body['level'], parent?: string): Body => ({
  id: toBodyId(id),
  kind,
  level,
  place: toPlaceId('dong-dan'),
  life: LIFE,
  names: { id: `${id}#name`, entries: [entry(words(id, id), period(FIRST_DAY), BASIS, 'verified')] },
  parents:
    parent === undefined
      ? {}
      : {
          'party-leadership': {
            id: `${id}#parent`,
            entries: [entry(toBodyId(parent), period(FIRST_DAY), BASIS, 'verified')],
          },
        },
});

/** An invented province of many cells that all bear many duties: nothing else about it matters. */
export const crowdOf = (cells: number, duties: number): LawFile => ({
  document: {
    id: toDocumentId(CROWD_PAPER),
    symbol: null,
    type: 'plan',
    title: { vi: 'Kế hoạch bịa đặt cho nhiều chi bộ', en: 'Invented plan for many cells' },
    issuer: { name: 'Tỉnh ủy bịa đặt', body: toBodyId(CROWD_TOP) },
    level: 'province',
    issuedOn: knownDay(day('2024-01-02')),
    held: true,
    secrecy: 'none',
    dissemination: { scope: 'public' },
    access: 'public',
  },
  clauses: Array.from({ length: duties }, (_, index) => ({
    id: toClauseId(`CROWD-${index}`),
    provision: toProvision(`${index + 1}`),
    kind: 'deadline',
    context: 'reporting',
    actor: 'các chi bộ',
    says: { vi: 'Các chi bộ họp.', en: 'Cells meet.' },
    terms: 'chi bộ',
    checkable: 'trackable',
    duty: {
      kind: index % 2 === 0 ? 'task' : 'report',
      action: words(`Họp lần ${index + 1}`, `Meet for the ${index + 1}. time`),
      bearers: {
        by: 'kind',
        kinds: ['party-cell'],
        levels: ['grassroots'],
        within: toBodyId(CROWD_TOP),
        hierarchy: 'party-leadership',
      },
      schedule:
        index % 3 === 2
          ? { kind: 'unscheduled', manner: 'regular' }
          : { kind: 'recurring', every: ['year'], due: { kind: 'within-month', month: 1 + (index % 12) } },
      proof: ['meeting'],
    },
  })),
  places: [
    {
      id: toPlaceId('dong-dan'),
      level: 'province',
      life: LIFE,
      names: { id: 'dong-dan#name', entries: [] },
      parents: { id: 'dong-dan#parent', entries: [] },
    },
  ],
  bodies: [
    bodyOf(CROWD_TOP, 'party-committee', 'province'),
    ...Array.from({ length: cells }, (_, index) =>
      bodyOf(crowdCell(index), 'party-cell', 'grassroots', CROWD_TOP),
    ),
  ],
});
