import { groundWorkflow, RECOMMENDATION, SUPERVISION } from '../../duties/index.js';
import {
  day,
  entry,
  knownDay,
  legalBasis,
  period,
  toClauseId,
  toDocumentId,
  toProvision,
  type Words,
  words,
} from '../../kernel/index.js';
import type { LawFile } from '../../lawbook/index.js';
import type { Parameter } from '../../rules/index.js';

const LAW = 'state/403-2017-nqlt';
const NOTICE = legalBasis(LAW, 'Điều 7.3', { clause: 'NQLT403-7.3-1' });
const REPORT = legalBasis(LAW, 'Điều 7.3', { clause: 'NQLT403-7.3-2' });
const RESULT = legalBasis(LAW, 'Điều 9.1', { clause: 'NQLT403-9.1' });
const CONCLUSION = legalBasis(LAW, 'Điều 9.3', { clause: 'NQLT403-9.3' });
const REPLY = legalBasis(LAW, 'Điều 20.3', { clause: 'NQLT403-20.3' });

/** Issued and in force on one day; the articles were read in the State codification, the day is that of a law portal. */
const FIRST = day('2017-06-15');
const FIRST_NOTE = words(
  'Ngày có hiệu lực theo trang tra cứu pháp luật; điều khoản được đọc trong Bộ pháp điển.',
  'The day of effect is that of a law portal; the articles were read in the State codification.',
);

const days = (id: string, said: Words, basis: typeof NOTICE, value: number): Parameter<number> => ({
  id,
  type: 'number',
  unit: 'day',
  words: said,
  entries: [entry(value, period(FIRST), { ...basis, note: FIRST_NOTE }, 'verified')],
});

/**
 * Of joint resolution 403/2017, which details how the Front supervises and criticises, only what was read: notice,
 * report and result of a supervision, its conclusion, and the reply to what was recommended, for which it sets no days.
 */
export const frontResolution403: LawFile = {
  document: {
    id: toDocumentId(LAW),
    symbol: '403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN',
    type: 'joint-resolution',
    title: {
      vi: 'Quy định chi tiết các hình thức giám sát, phản biện xã hội của Mặt trận Tổ quốc Việt Nam',
      en: 'Forms of supervision and social criticism by the Fatherland Front, in detail',
    },
    issuer: {
      name: 'Ủy ban Thường vụ Quốc hội, Chính phủ, Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    },
    level: 'centre',
    issuedOn: knownDay(FIRST, 'reported'),
    effectiveFrom: knownDay(FIRST, 'reported'),
    held: false,
    secrecy: 'none',
    dissemination: { scope: 'unstated' },
    access: 'public',
  },
  clauses: [
    {
      id: toClauseId('NQLT403-7.3-1'),
      provision: toProvision('Điều 7.3'),
      kind: 'deadline',
      context: 'supervision',
      actor: 'Nơi chủ trì giám sát (supervising body)',
      says: {
        en: 'The supervised body has plan, decision and the list of reports at least 15 days before the team works.',
        vi: 'Kế hoạch, quyết định và yêu cầu báo cáo đến nơi được giám sát chậm nhất 15 ngày trước ngày đoàn làm việc.',
      },
      terms: 'kế hoạch, quyết định giám sát; 15 ngày',
      checkable: 'computable',
      parameters: [
        days(
          'front-supervision/notice-days',
          words('số ngày thông báo trước khi đoàn giám sát làm việc', 'days of notice before the team works'),
          NOTICE,
          15,
        ),
      ],
    },
    {
      id: toClauseId('NQLT403-7.3-2'),
      provision: toProvision('Điều 7.3'),
      kind: 'deadline',
      context: 'supervision',
      actor: 'Nơi được giám sát (supervised body)',
      says: {
        en: 'The supervised body sends the report asked for at least 7 days before the team works.',
        vi: 'Nơi được giám sát gửi báo cáo theo yêu cầu chậm nhất 7 ngày trước ngày đoàn làm việc.',
      },
      terms: 'báo cáo của nơi được giám sát; 7 ngày',
      checkable: 'computable',
      parameters: [
        days(
          'front-supervision/report-days',
          words(
            'số ngày gửi báo cáo trước khi đoàn giám sát làm việc',
            'days a report is sent before the team works',
          ),
          REPORT,
          7,
        ),
      ],
    },
    {
      id: toClauseId('NQLT403-9.1'),
      provision: toProvision('Điều 9.1'),
      kind: 'deadline',
      context: 'supervision',
      actor: 'Đoàn giám sát (supervising team)',
      says: {
        en: 'The team reports its result within 15 days after the working session.',
        vi: 'Đoàn giám sát báo cáo kết quả trong 15 ngày kể từ khi kết thúc làm việc.',
      },
      terms: 'báo cáo kết quả giám sát; 15 ngày',
      checkable: 'computable',
      parameters: [
        days(
          'front-supervision/result-days',
          words('số ngày báo cáo kết quả sau khi làm việc', 'days to report the result after the session'),
          RESULT,
          15,
        ),
      ],
    },
    {
      id: toClauseId('NQLT403-9.3'),
      provision: toProvision('Điều 9.3'),
      kind: 'workflow-step',
      context: 'supervision',
      actor: 'Nơi chủ trì giám sát (supervising body)',
      says: {
        en: 'Conclusion and recommendations go to the supervised body, the competent body and the Front above; no days are set.',
        vi: 'Kết luận, kiến nghị được gửi tới nơi được giám sát, nơi có thẩm quyền và Mặt trận cấp trên; không ấn định số ngày.',
      },
      terms: 'kết luận, kiến nghị sau giám sát',
      checkable: 'trackable',
    },
    {
      id: toClauseId('NQLT403-20.3'),
      provision: toProvision('Điều 20.3'),
      kind: 'workflow-step',
      context: 'supervision',
      actor: 'Nơi nhận kiến nghị (addressee)',
      says: {
        en: 'Recommendations are considered and answered as the law says; the resolution itself sets no number of days.',
        vi: 'Kiến nghị được xem xét, trả lời theo pháp luật; bản thân nghị quyết không ấn định số ngày.',
      },
      terms: 'trả lời kiến nghị; theo quy định của pháp luật',
      checkable: 'trackable',
    },
  ],
  workflows: [
    groundWorkflow(SUPERVISION, {
      id: 'state/front-supervision',
      words: words('giám sát của Mặt trận và các tổ chức', 'supervision by the Front and the organisations'),
      steps: {
        announce: {
          basis: [NOTICE],
          windows: [
            {
              words: words(
                'chậm nhất 15 ngày trước khi đoàn làm việc',
                'at least 15 days before the team works',
              ),
              schedule: {
                kind: 'relative',
                from: { fact: 'working-session-on' },
                due: { amount: { parameter: 'front-supervision/notice-days' }, unit: 'day', side: 'before' },
              },
              basis: [NOTICE],
              grade: 'verified',
            },
          ],
        },
        report: {
          basis: [REPORT],
          windows: [
            {
              words: words(
                'chậm nhất 7 ngày trước khi đoàn làm việc',
                'at least 7 days before the team works',
              ),
              schedule: {
                kind: 'relative',
                from: { fact: 'working-session-on' },
                due: { amount: { parameter: 'front-supervision/report-days' }, unit: 'day', side: 'before' },
              },
              basis: [REPORT],
              grade: 'verified',
            },
          ],
        },
        'report-result': {
          basis: [RESULT],
          windows: [
            {
              words: words('trong 15 ngày sau khi làm việc', 'within 15 days of the working session'),
              schedule: {
                kind: 'relative',
                from: { step: 'hold' },
                due: { amount: { parameter: 'front-supervision/result-days' }, unit: 'day' },
              },
              basis: [RESULT],
              grade: 'verified',
            },
          ],
        },
        conclude: { basis: [CONCLUSION] },
      },
    }),
    groundWorkflow(RECOMMENDATION, {
      id: 'state/front-recommendation',
      words: words(
        'kiến nghị sau giám sát của Mặt trận và các tổ chức',
        'recommendation after a supervision by the Front and the organisations',
      ),
      // that days and reasons count as they do is the frame's: the article says no more than that the law is followed
      steps: Object.fromEntries(
        ['accept', 'accept-partly', 'refuse'].map((step) => [step, { basis: [REPLY] }]),
      ),
    }),
  ],
};
