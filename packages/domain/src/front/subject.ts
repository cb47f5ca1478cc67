import { type LegalBasis, legalBasis, type Words, words } from '../kernel/index.js';

/** What is supervised, as the resolution of Lào Cai tells it apart; `other` is ours, for what it does not name. */
export interface SupervisionSubject {
  readonly words: Words;
  /** The clause that names it; null for what is ours. */
  readonly basis: LegalBasis | null;
}

const at = (provision: string, clause: string): LegalBasis =>
  legalBasis('lao-cai/nq-mttq-2030', provision, { clause });

export const SUPERVISION_SUBJECTS = {
  'public-duty': {
    words: words(
      'hoạt động công vụ của chính quyền, cán bộ, công chức',
      'authorities, cadres and civil servants in public duty',
    ),
    basis: at('III.2 đoạn 3', 'LC-III.2-4'),
  },
  'petition-settlement': {
    words: words(
      'việc giải quyết kiến nghị của cử tri và Nhân dân',
      'how petitions of voters and people are settled',
    ),
    basis: at('III.2 đoạn 3', 'LC-III.2-5'),
  },
  'conduct-of-officials': {
    words: words(
      'đạo đức, lối sống của người đứng đầu, cán bộ, đảng viên',
      'ethics and lifestyle of heads, cadres and Party members',
    ),
    basis: at('III.6 đoạn 4 câu 1 (b)', 'LC-III.6-7'),
  },
  'state-management': {
    words: words(
      'hoạt động quản lý nhà nước gắn với đời sống Nhân dân',
      "State management and fields tied to people's lives",
    ),
    basis: at('III.6 đoạn 4 câu 1 (c)', 'LC-III.6-8'),
  },
  other: { words: words('nội dung khác', 'something else'), basis: null },
} as const satisfies Readonly<Record<string, SupervisionSubject>>;

export type SupervisionSubjectId = keyof typeof SUPERVISION_SUBJECTS;
export const SUPERVISION_SUBJECT_IDS = Object.keys(SUPERVISION_SUBJECTS) as readonly SupervisionSubjectId[];

/** @example subjectNamed('public-duty') // 'public-duty' */
export const subjectNamed = (text: string | null): SupervisionSubjectId | null =>
  SUPERVISION_SUBJECT_IDS.find((id) => id === text) ?? null;
