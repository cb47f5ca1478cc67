import {
  addDays,
  type Bearers,
  type CalendarDate,
  type ClauseDuty,
  knownDay,
  type LawClause,
  type LawFile,
  type Schedule,
  toBodyId,
  toClauseId,
  toDocumentId,
  toProvision,
  words,
} from '@danvan/domain';
import { SAMPLE_DOCUMENT } from './bodies.js';

export const CENTRAL_GUIDANCE = 'mau-huong-dan-trung-uong';
export const DIFFICULTY = 'mau-vuong-mac';

const COMMISSION = toBodyId('mau/mass-mobilisation-commission');

const inCommunes = (kind: string): Bearers => ({
  by: 'kind',
  kinds: [kind],
  levels: ['commune'],
  within: toBodyId('mau/party-committee'),
  hierarchy: 'party-leadership',
});

const COMMITTEES = inCommunes('party-committee');
const FRONTS = inCommunes('front-committee');

type Row = Pick<ClauseDuty, 'kind' | 'bearers' | 'schedule' | 'proof'> &
  Partial<Pick<ClauseDuty, 'addressees'>> & { readonly vi: string; readonly en: string };

const clauseOf = ({ vi, en, ...duty }: Row, index: number): LawClause => ({
  id: toClauseId(`MAU-${index + 1}`),
  provision: toProvision(`${index + 1}`),
  kind: duty.kind === 'report' ? 'report' : 'deadline',
  context: 'reporting',
  actor: 'các đơn vị trong dữ liệu mẫu (bodies of the samples)',
  says: { vi: `[MẪU] ${vi}.`, en: `[SAMPLE] ${en}.` },
  terms: 'dữ liệu mẫu',
  checkable: 'trackable',
  duty: { ...duty, action: words(`[MẪU] ${vi}`, `[SAMPLE] ${en}`) },
});

const fixed = (today: CalendarDate, opens: number, due: number): Schedule => ({
  kind: 'fixed',
  opensOn: addDays(today, opens),
  due: { reading: 'by', day: addDays(today, due) },
});

const rows = (today: CalendarDate): readonly Row[] => [
  {
    kind: 'report',
    vi: 'Báo cáo kết quả công tác dân vận sáu tháng về Ban Dân vận Tỉnh ủy',
    en: 'Report half a year of mass mobilisation work to the provincial commission',
    bearers: COMMITTEES,
    addressees: [{ body: COMMISSION }],
    schedule: fixed(today, -90, -30),
    proof: ['report'],
  },
  {
    kind: 'task',
    vi: 'Họp đánh giá việc lấy ý kiến Nhân dân',
    en: 'Meet to assess how the people were consulted',
    bearers: FRONTS,
    schedule: fixed(today, -20, 7),
    proof: ['meeting', 'document'],
  },
  {
    kind: 'task',
    vi: 'Rà soát, đăng ký mô hình “Dân vận khéo”',
    en: 'Review and register "Dân vận khéo" models',
    bearers: COMMITTEES,
    schedule: fixed(today, -10, 45),
    proof: ['registration', 'document'],
  },
  {
    kind: 'task',
    vi: 'Ban hành kế hoạch năm sau',
    en: "Issue next year's plan",
    bearers: COMMITTEES,
    schedule: fixed(today, 30, 90),
    proof: ['document'],
  },
  {
    kind: 'task',
    vi: 'Thường xuyên nắm tình hình Nhân dân',
    en: 'Keep in touch with how the people fare',
    bearers: COMMITTEES,
    schedule: { kind: 'unscheduled', manner: 'regular' },
    proof: ['meeting', 'record'],
  },
  {
    kind: 'task',
    vi: 'Triển khai sau khi có hướng dẫn của Trung ương',
    en: 'Carry out once the central guidance is there',
    bearers: COMMITTEES,
    schedule: {
      kind: 'conditional',
      trigger: {
        id: CENTRAL_GUIDANCE,
        words: words('[MẪU] có hướng dẫn của Trung ương', '[SAMPLE] central guidance is issued'),
      },
    },
    proof: ['document'],
  },
  {
    kind: 'report',
    vi: 'Báo cáo trong 20 ngày kể từ khi có vướng mắc',
    en: 'Report within 20 days of a difficulty',
    bearers: FRONTS,
    addressees: [{ body: COMMISSION }],
    schedule: {
      kind: 'relative',
      after: { id: DIFFICULTY, words: words('[MẪU] phát sinh vướng mắc', '[SAMPLE] a difficulty arises') },
      amount: 20,
      unit: 'day',
    },
    proof: ['report'],
  },
];

/** How many days before the start the sample document was issued. */
export const ISSUED = -120;

/** The sample document with its duties, dated so that every status occurs on `today`. */
export const sampleLawFile = (today: CalendarDate): LawFile => ({
  document: {
    id: toDocumentId(SAMPLE_DOCUMENT),
    symbol: null,
    type: 'plan',
    title: {
      vi: '[MẪU] Kế hoạch công tác dân vận của tỉnh Mẫu (dữ liệu mẫu, không có thật)',
      en: '[SAMPLE] Mass mobilisation plan of Mẫu province (sample data, not real)',
    },
    issuer: { name: '[MẪU] Tỉnh ủy Mẫu', body: toBodyId('mau/party-committee') },
    level: 'province',
    issuedOn: knownDay(addDays(today, ISSUED)),
    held: true,
    secrecy: 'none',
    dissemination: { scope: 'public' },
    access: 'public',
  },
  clauses: rows(today).map(clauseOf),
});
