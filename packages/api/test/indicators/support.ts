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
  toIndicatorId,
  toMeasureId,
  toPlaceId,
  toProvision,
  words,
} from '@danvan/domain';

const DOCUMENT = 'van-lam/nghi-quyet';
const BASIS = legalBasis(DOCUMENT, '1');
const LIFE = { from: knownDay(day('2020-01-01')), until: null };

export const TOP = 'van-lam/womens-union';
export const commune = (index: number): string => `van-lam/xa-${index}/womens-union`;

const unionOf = (id: string, level: Body['level'], parent?: string): Body => ({
  id: toBodyId(id),
  kind: 'womens-union',
  level,
  place: toPlaceId('van-lam'),
  life: LIFE,
  names: { id: `${id}#name`, entries: [entry(words(`Hội ${id}`, id), period(FIRST_DAY), BASIS, 'verified')] },
  parents:
    parent === undefined
      ? {}
      : {
          sector: {
            id: `${id}#parent`,
            entries: [entry(toBodyId(parent), period(FIRST_DAY), BASIS, 'verified')],
          },
        },
});

const measure = (id: string) => ({
  id: toMeasureId(id),
  words: words(`số ${id}`, `number of ${id}`),
  unit: 'person' as const,
  decimals: 0,
  overTime: 'last' as const,
  overTree: 'sum' as const,
  aboutPeople: true,
});

const side = (id: string) => ({
  id: `${id}#side`,
  entries: [entry(toMeasureId(id), period(FIRST_DAY), BASIS, 'verified')],
});

export const CONDITION = 'van-lam/has-source';

/** The same with a second clause: each year one member is introduced, of a commune that still has a source. */
export const withCondition = (file: LawFile): LawFile => ({
  ...file,
  measures: [...(file.measures ?? []), { ...measure('van-lam/introduced'), overTime: 'sum' }],
  indicators: [
    ...(file.indicators ?? []),
    {
      id: toIndicatorId('van-lam/introduced'),
      words: words('số hội viên được giới thiệu', 'members introduced'),
      kind: 'count',
      numerator: side('van-lam/introduced'),
      decimals: 0,
      moreIsBetter: true,
      basis: BASIS,
      grade: 'verified',
    },
  ],
  clauses: [
    ...file.clauses,
    {
      id: toClauseId('VL-2'),
      provision: toProvision('2'),
      kind: 'target',
      context: 'organisations',
      actor: 'các cấp hội',
      says: {
        vi: 'Hằng năm hội cơ sở còn nguồn giới thiệu ít nhất một hội viên.',
        en: 'Each year a unit with a source introduces one member or more.',
      },
      terms: 'ít nhất 01 hội viên',
      checkable: 'computable',
      targets: [
        {
          indicator: toIndicatorId('van-lam/introduced'),
          bearers: {
            ...{ by: 'kind', kinds: ['womens-union'], levels: ['commune'] },
            ...{ within: toBodyId(TOP), hierarchy: 'sector' },
          },
          operator: '>=',
          value: 1,
          time: { kind: 'each', every: 'year' },
          condition: { fact: CONDITION, words: words('còn nguồn giới thiệu', 'still has a source') },
        },
      ],
    },
  ],
});

export const REGIME = 'VL-R';

/** The same with a yearly report of the communes, which has a figure of its own and an outline. */
export const withRegime = (file: LawFile): LawFile => ({
  ...file,
  measures: [
    ...(file.measures ?? []),
    { ...measure('van-lam/groups'), unit: 'organisation', aboutPeople: false },
  ],
  clauses: [
    ...file.clauses,
    {
      id: toClauseId(REGIME),
      provision: toProvision('3'),
      kind: 'report',
      context: 'reporting',
      actor: 'hội cơ sở',
      says: {
        vi: 'Hội cơ sở báo cáo năm trước ngày 10/12.',
        en: 'Communes report each year before 10 December.',
      },
      terms: 'trước ngày 10/12',
      checkable: 'computable',
      duty: {
        kind: 'report',
        action: words('Báo cáo năm', 'Report the year'),
        bearers: {
          ...{ by: 'kind', kinds: ['womens-union'], levels: ['commune'] },
          ...{ within: toBodyId(TOP), hierarchy: 'sector' },
        },
        addressees: [{ body: toBodyId(TOP) }],
        schedule: { kind: 'recurring', every: ['year'], due: { kind: 'before', month: 12, day: 10 } },
        proof: ['report'],
      },
      regime: {
        name: words('Báo cáo năm của hội cơ sở', 'Yearly report of the communes'),
        about: 'occurrence',
        outline: [{ id: 'results', words: words('Kết quả', 'Results') }],
        figures: [{ measure: 'van-lam/groups', adds: true }],
      },
    },
  ],
});

/** An invented province of one organisation with some communes, one share and one target of 90 % a year. */
export const figuresLaw = (communes: number): LawFile => ({
  document: {
    id: toDocumentId(DOCUMENT),
    symbol: null,
    type: 'resolution',
    title: { vi: 'Nghị quyết bịa đặt về tỷ lệ tập hợp', en: 'Invented resolution on a rate' },
    issuer: { name: 'Tỉnh ủy bịa đặt', body: toBodyId(TOP) },
    level: 'province',
    issuedOn: knownDay(day('2024-01-02')),
    held: true,
    secrecy: 'none',
    dissemination: { scope: 'public' },
    access: 'public',
  },
  measures: [measure('van-lam/members'), measure('van-lam/eligible')],
  indicators: [
    {
      id: toIndicatorId('van-lam/rate'),
      words: words('tỷ lệ tập hợp Văn Lâm', 'gathering rate of Van Lam'),
      kind: 'share',
      numerator: side('van-lam/members'),
      denominator: side('van-lam/eligible'),
      decimals: 1,
      moreIsBetter: true,
      basis: BASIS,
      grade: 'verified',
    },
  ],
  clauses: [
    {
      id: toClauseId('VL-1'),
      provision: toProvision('1'),
      kind: 'target',
      context: 'organisations',
      actor: 'các cấp hội',
      says: { vi: 'Hằng năm tập hợp từ 90% trở lên.', en: 'Gather 90% or more each year.' },
      terms: '90% trở lên',
      checkable: 'computable',
      targets: [
        {
          indicator: toIndicatorId('van-lam/rate'),
          bearers: {
            by: 'kind',
            kinds: ['womens-union'],
            levels: ['province', 'commune'],
            within: toBodyId(TOP),
            hierarchy: 'sector',
          },
          operator: '>=',
          value: 90,
          time: { kind: 'each', every: 'year' },
        },
      ],
    },
  ],
  places: [
    {
      id: toPlaceId('van-lam'),
      level: 'province',
      life: LIFE,
      names: {
        id: 'van-lam#name',
        entries: [entry(words('Vân Lâm', 'Van Lam'), period(FIRST_DAY), BASIS, 'verified')],
      },
      parents: { id: 'van-lam#parent', entries: [] },
    },
  ],
  bodies: [
    unionOf(TOP, 'province'),
    ...Array.from({ length: communes }, (_, at) => unionOf(commune(at), 'commune', TOP)),
  ],
});
