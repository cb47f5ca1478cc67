import { type Words, words } from '../../kernel/index.js';

/** Whose way of numbering a paper follows. */
export type NumberSystem = 'party' | 'state' | 'front' | 'mass-organisation';

/** A type code and, where the same letters mean something else elsewhere, the systems that use it so. */
export interface TypeCode {
  readonly code: string;
  readonly systems?: readonly NumberSystem[];
}

export interface DocumentType {
  readonly words: Words;
  readonly codes: readonly TypeCode[];
  /** Other ways to name it in running text, lower case, beside `words.vi`. */
  readonly alsoNamed?: readonly string[];
  /** The name is an everyday verb or noun too ("thông báo", "kế hoạch"), so with a bare number it proves little. */
  readonly everyday?: true;
}

const PARTY: readonly NumberSystem[] = ['party'];
const PARTY_SIDE: readonly NumberSystem[] = ['party', 'front', 'mass-organisation'];
const STATE: readonly NumberSystem[] = ['state'];

const type = (
  vi: string,
  en: string,
  codes: readonly (string | TypeCode)[],
  more: Pick<DocumentType, 'alsoNamed' | 'everyday'> = {},
): DocumentType => ({
  words: words(vi, en),
  codes: codes.map((code) => (typeof code === 'string' ? { code } : code)),
  ...more,
});

/**
 * The kinds of official document, by id. State codes: Decree 30/2020/NĐ-CP, annex III; Party codes: guidance
 * 36-HD/VPTW and use. QĐ is quyết định, and in Party papers quy định as well (213-QĐ/TW), beside QĐi (11-QĐi/TW).
 */
export const DOCUMENT_TYPES = {
  constitution: type('Hiến pháp', 'constitution', []),
  law: type('Luật', 'law', [{ code: 'L', systems: STATE }], { alsoNamed: ['bộ luật'] }),
  ordinance: type('Pháp lệnh', 'ordinance', [{ code: 'PL', systems: STATE }]),
  order: type('Lệnh', 'order', []),
  decree: type('Nghị định', 'decree', [{ code: 'NĐ' }]),
  circular: type('Thông tư', 'circular', [{ code: 'TT', systems: STATE }]),
  'joint-resolution': type('Nghị quyết liên tịch', 'joint resolution', ['NQLT']),
  'joint-circular': type('Thông tư liên tịch', 'joint circular', ['TTLT'], {
    alsoNamed: ['thông tư liên bộ'],
  }),
  'joint-guidance': type('Hướng dẫn liên tịch', 'joint guidance', ['HDLT', 'HDLN'], {
    alsoNamed: ['hướng dẫn liên ngành'],
  }),
  'joint-plan': type('Kế hoạch liên tịch', 'joint plan', ['KHLT', 'KHPH'], {
    alsoNamed: ['kế hoạch phối hợp'],
  }),
  'joint-programme': type('Chương trình phối hợp', 'coordination programme', ['CTPH', 'CTrPH', 'CTLT']),
  'joint-rules': type('Quy chế phối hợp', 'coordination rules', ['QCPH']),
  directive: type('Chỉ thị', 'directive', ['CT']),
  resolution: type('Nghị quyết', 'resolution', ['NQ']),
  decision: type('Quyết định', 'decision', ['QĐ', 'QĐNS'], { everyday: true }),
  regulation: type('Quy định', 'regulation', [{ code: 'QĐ', systems: PARTY }, 'QĐi', 'QyĐ'], {
    everyday: true,
  }),
  rules: type('Quy chế', 'rules', ['QC'], { everyday: true }),
  conclusion: type('Kết luận', 'conclusion', ['KL'], { everyday: true }),
  'circular-letter': type('Thông tri', 'circular letter', [{ code: 'TT', systems: PARTY_SIDE }]),
  guidance: type('Hướng dẫn', 'guidance', ['HD'], { everyday: true }),
  notice: type('Thông báo', 'notice', ['TB'], { alsoNamed: ['thông báo kết luận'], everyday: true }),
  communique: type('Thông cáo', 'communiqué', ['TC']),
  report: type('Báo cáo', 'report', ['BC'], { everyday: true }),
  plan: type('Kế hoạch', 'plan', ['KH'], { everyday: true }),
  programme: type('Chương trình', 'programme', ['CTr', 'CTHĐ'], {
    alsoNamed: ['chương trình hành động', 'chương trình công tác'],
    everyday: true,
  }),
  scheme: type('Đề án', 'scheme', ['ĐA'], { everyday: true }),
  option: type('Phương án', 'option plan', ['PA'], { everyday: true }),
  project: type('Dự án', 'project', ['DA'], { everyday: true }),
  submission: type('Tờ trình', 'submission', ['TTr']),
  dispatch: type('Công văn', 'official dispatch', ['CV']),
  'urgent-dispatch': type('Công điện', 'urgent dispatch', ['CĐ']),
  minutes: type('Biên bản', 'minutes', ['BB'], { everyday: true }),
  contract: type('Hợp đồng', 'contract', ['HĐ'], { everyday: true }),
  memorandum: type('Bản ghi nhớ', 'memorandum', ['BGN']),
  agreement: type('Bản thỏa thuận', 'agreement', ['BTT']),
  'power-of-attorney': type('Giấy ủy quyền', 'power of attorney', ['GUQ']),
  invitation: type('Giấy mời', 'invitation', ['GM']),
  introduction: type('Giấy giới thiệu', 'letter of introduction', ['GGT']),
  'leave-paper': type('Giấy nghỉ phép', 'leave paper', ['GNP']),
  'sending-slip': type('Phiếu gửi', 'sending slip', ['PG']),
  'transfer-slip': type('Phiếu chuyển', 'transfer slip', ['PC']),
  'reporting-slip': type('Phiếu báo', 'reporting slip', ['PB']),
  'consolidated-text': type('Văn bản hợp nhất', 'consolidated text', ['VBHN']),
} as const satisfies Record<string, DocumentType>;

/** The id of a document type: what `type` of a document and of a citation is. */
export type DocumentTypeId = keyof typeof DOCUMENT_TYPES;

const ENTRIES = Object.entries(DOCUMENT_TYPES) as [DocumentTypeId, DocumentType][];

export const DOCUMENT_TYPE_IDS: readonly DocumentTypeId[] = ENTRIES.map(([id]) => id);

export const isDocumentTypeId = (text: string): text is DocumentTypeId => Object.hasOwn(DOCUMENT_TYPES, text);

export const documentType = (id: DocumentTypeId): DocumentType => DOCUMENT_TYPES[id];

interface Meaning {
  readonly type: DocumentTypeId;
  readonly systems: readonly NumberSystem[] | undefined;
}

const MEANINGS: ReadonlyMap<string, readonly Meaning[]> = (() => {
  const meanings = new Map<string, Meaning[]>();
  for (const [type, { codes }] of ENTRIES)
    for (const { code, systems } of codes)
      meanings.set(code, [...(meanings.get(code) ?? []), { type, systems }]);
  return meanings;
})();

/** Every type code of the vocabulary, once. */
export const TYPE_CODES: readonly string[] = [...MEANINGS.keys()];

/**
 * The document types that a code may stand for in one system; empty for a code that the vocabulary lacks.
 *
 * @example typesOfCode('QĐ', 'party') // ['decision', 'regulation']
 */
export const typesOfCode = (code: string, system: NumberSystem): readonly DocumentTypeId[] =>
  (MEANINGS.get(code) ?? [])
    .filter(({ systems }) => systems?.includes(system) ?? true)
    .map(({ type }) => type);
