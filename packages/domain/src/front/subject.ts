import { type Words, words } from '../kernel/index.js';

/** What may be supervised, by a code so that it can be counted; `other` is what no clause names. */
export const SUPERVISION_SUBJECTS = {
  'public-duty': words(
    'hoạt động công vụ của chính quyền, cán bộ, công chức',
    'authorities, cadres and civil servants in public duty',
  ),
  'petition-settlement': words(
    'việc giải quyết kiến nghị của cử tri và Nhân dân',
    'how petitions of voters and people are settled',
  ),
  'conduct-of-officials': words(
    'đạo đức, lối sống của người đứng đầu, cán bộ, đảng viên',
    'ethics and lifestyle of heads, cadres and Party members',
  ),
  'state-management': words(
    'hoạt động quản lý nhà nước gắn với đời sống Nhân dân',
    "State management and fields tied to people's lives",
  ),
  other: words('nội dung khác', 'something else'),
} as const satisfies Readonly<Record<string, Words>>;

export type SupervisionSubjectId = keyof typeof SUPERVISION_SUBJECTS;
export const SUPERVISION_SUBJECT_IDS = Object.keys(SUPERVISION_SUBJECTS) as readonly SupervisionSubjectId[];

/** @example subjectNamed('public-duty') // 'public-duty' */
export const subjectNamed = (text: string | null): SupervisionSubjectId | null =>
  SUPERVISION_SUBJECT_IDS.find((id) => id === text) ?? null;
