import { CONSULTATION, groundWorkflow, SOCIAL_CRITICISM, type StepWindow } from '../../duties/index.js';
import {
  day,
  entry,
  legalBasis,
  period,
  toBodyId,
  toClauseId,
  toDocumentId,
  toProvision,
  unknownDay,
  words,
} from '../../kernel/index.js';
import type { LawFile } from '../../lawbook/index.js';

const LAW = 'state/75-2015-qh13';
const SENT = legalBasis(LAW, 'Điều 36.1', { clause: 'FL75-36.1' });
const ANSWERED = legalBasis(LAW, 'Điều 36.3', { clause: 'FL75-36.3' });

const BY_NUMBER = words(
  'Năm ban hành lấy theo số hiệu; ngày ban hành và ngày có hiệu lực chưa được ghi nhận.',
  'The year is that of the number; the days of issue and of effect are not on record.',
);

const BEFORE_SUBMISSION: StepWindow = {
  words: words('chậm nhất 15 ngày trước ngày trình', 'at least 15 days before the submission'),
  schedule: {
    kind: 'relative',
    from: { fact: 'submission-on' },
    due: { amount: { parameter: 'front-law/draft-days' }, unit: 'day', side: 'before' },
  },
  basis: [SENT],
  grade: 'verified',
};

/**
 * Of the Law on the Fatherland Front only what was read: Article 36 on drafts for social criticism. The text itself
 * is not held, so the law is no more than a stub with two clauses.
 */
export const frontLaw75: LawFile = {
  document: {
    id: toDocumentId(LAW),
    symbol: '75/2015/QH13',
    type: 'law',
    title: { vi: 'Luật Mặt trận Tổ quốc Việt Nam', en: 'Law on the Vietnam Fatherland Front' },
    issuer: { name: 'Quốc hội', body: toBodyId('viet-nam/national-assembly') },
    level: 'centre',
    issuedOn: unknownDay({
      notBefore: { day: day('2015-01-01'), grade: 'inferred', note: BY_NUMBER },
      notAfter: { day: day('2015-12-31'), grade: 'inferred', note: BY_NUMBER },
    }),
    held: false,
    secrecy: 'none',
    dissemination: { scope: 'unstated' },
    access: 'public',
  },
  clauses: [
    {
      id: toClauseId('FL75-36.1'),
      provision: toProvision('Điều 36.1'),
      kind: 'deadline',
      context: 'front',
      actor: 'Cơ quan soạn thảo (drafting body)',
      says: {
        en: 'A draft for social criticism goes to the Front at least 15 days before it is submitted.',
        vi: 'Dự thảo cần phản biện xã hội được gửi tới Mặt trận chậm nhất 15 ngày trước ngày trình.',
      },
      terms: 'dự thảo văn bản phản biện xã hội; 15 ngày',
      checkable: 'computable',
      parameters: [
        {
          id: 'front-law/draft-days',
          type: 'number',
          unit: 'day',
          words: words('số ngày gửi dự thảo trước khi trình', 'days a draft is sent before its submission'),
          entries: [
            entry(
              15,
              period(day('2018-01-01'), day('2025-07-01')),
              {
                ...SENT,
                note: words(
                  'Ngày có hiệu lực chưa được ghi nhận; Nghị quyết liên tịch số 403 hướng dẫn từ năm 2017, nên từ đầu năm 2018 được coi là đã áp dụng.',
                  'The day of effect is not on record; joint resolution 403 of 2017 guides it, so it is read as in use from the beginning of 2018.',
                ),
              },
              'inferred',
            ),
            // the article is not among those that Law 97/2025/QH15 changed from this day on
            entry(15, period(day('2025-07-01')), SENT, 'verified'),
          ],
        },
      ],
    },
    {
      id: toClauseId('FL75-36.3'),
      provision: toProvision('Điều 36.3'),
      kind: 'workflow-step',
      context: 'front',
      actor: 'Cơ quan soạn thảo (drafting body)',
      says: {
        en: 'The drafting body answers the criticism in writing and explains what it does not take up.',
        vi: 'Cơ quan soạn thảo trả lời ý kiến phản biện bằng văn bản; điều gì không tiếp thu thì phải giải trình.',
      },
      terms: 'trả lời bằng văn bản; giải trình',
      checkable: 'trackable',
    },
  ],
  workflows: [
    groundWorkflow(CONSULTATION, {
      id: 'state/front-criticism-of-draft',
      words: words('gửi dự thảo để Mặt trận phản biện xã hội', 'a draft for social criticism by the Front'),
      steps: {
        send: {
          basis: [SENT],
          windows: [BEFORE_SUBMISSION],
        },
        answer: { basis: [ANSWERED] },
      },
    }),
    // the same article for a draft that the Front itself chose from those offered: what is counted as social criticism
    groundWorkflow(SOCIAL_CRITICISM, {
      id: 'state/front-social-criticism',
      words: words('phản biện xã hội của Mặt trận', 'social criticism by the Front'),
      steps: {
        send: { basis: [SENT], windows: [BEFORE_SUBMISSION] },
        answer: { basis: [ANSWERED] },
      },
    }),
  ],
};
