import { ASSOCIATION_PARAMETERS as P } from '../../associations/index.js';
import { day, type Entry, entry, type Grade, legalBasis, period, words } from '../../kernel/index.js';
import type { LawFile } from '../../lawbook/index.js';
import type { Parameter } from '../../rules/index.js';

/*
 * What papers of the Party and the Front count of associations.
 *
 * Leaders of central associations: conclusion 58-KL/TW from 12/9/2019, 32-KL/TW from 30/3/2022, decision 118-QĐ/TW from
 * 22/8/2023; the day of the nomination picks the value. The first was read, the other two as official pages report
 * them. They say nothing of a province: its own standard is added under its place, and is not in the sources.
 *
 *   association-leader.age-most · association-leader.age-most-special (chair only, where the competent level decides) ·
 *   association-leader.terms-most.chair · association-leader.terms-most.vice-chair (in a row; absent: not asked) ·
 *   association-leader.full-time-vice-chairs-most.with-party-group · ….without-party-group
 *
 * Associations after the mergers of 1/7/2025: guide 05/HD-MTTW-BTT of the Front, `association.commune-presence-share`.
 */

const SECRETARIAT_58 = [day('2019-09-12'), day('2022-03-30'), 'party/58-kl-tw', 'verified'] as const;
const SECRETARIAT_32 = [day('2022-03-30'), day('2023-08-22'), 'party/32-kl-tw', 'reported'] as const;
const DECISION_118 = [day('2023-08-22'), undefined, 'party/118-qd-tw', 'reported'] as const;
type Paper = typeof SECRETARIAT_58 | typeof SECRETARIAT_32 | typeof DECISION_118;

const by = ([from, until, document, grade]: Paper, value: number): Entry<number> =>
  entry<number>(
    value,
    until === undefined ? period(from) : period(from, until),
    legalBasis(document, 'toàn văn'),
    grade satisfies Grade,
  );

const number = (
  id: string,
  unit: string,
  vi: string,
  en: string,
  ...entries: readonly Entry<number>[]
): Parameter<number> => ({ id, type: 'number', unit, words: words(vi, en), entries });

export const associationPartyPapers: LawFile = {
  document: null,
  clauses: [],
  parameters: [
    number(
      P.leaderAgeMost,
      'year',
      'Tuổi tối đa của chủ tịch, phó chủ tịch hội ở Trung ương đã nghỉ hưu khi giới thiệu lần đầu hoặc tái cử',
      'Oldest age of a retired chair or vice chair of a central association at first nomination or re-election',
      by(SECRETARIAT_58, 65),
      by(SECRETARIAT_32, 65),
      by(DECISION_118, 65),
    ),
    number(
      P.leaderAgeMostSpecial,
      'year',
      'Tuổi tối đa của chủ tịch hội ở Trung ương trong trường hợp đặc biệt do cấp có thẩm quyền quyết định',
      'Oldest age of a chair of a central association in a special case that the competent level decides',
      by(SECRETARIAT_58, 70),
      by(SECRETARIAT_32, 70),
      by(DECISION_118, 70),
    ),
    number(
      'association-leader.terms-most.chair',
      'term',
      'Số nhiệm kỳ liên tiếp tối đa của chủ tịch hội ở Trung ương',
      'Most terms in a row of a chair of a central association',
      by(SECRETARIAT_32, 2),
      by(DECISION_118, 2),
    ),
    number(
      'association-leader.terms-most.vice-chair',
      'term',
      'Số nhiệm kỳ liên tiếp tối đa của phó chủ tịch hội ở Trung ương',
      'Most terms in a row of a vice chair of a central association',
      by(DECISION_118, 2),
    ),
    number(
      'association-leader.full-time-vice-chairs-most.with-party-group',
      'person',
      'Số phó chủ tịch chuyên trách tối đa của hội ở Trung ương có đảng đoàn',
      'Most full-time vice chairs of a central association with a Party group',
      by(DECISION_118, 3),
    ),
    number(
      'association-leader.full-time-vice-chairs-most.without-party-group',
      'person',
      'Số phó chủ tịch chuyên trách tối đa của hội ở Trung ương không có đảng đoàn',
      'Most full-time vice chairs of a central association without a Party group',
      by(DECISION_118, 2),
    ),
    {
      id: 'association.commune-presence-share',
      type: 'text',
      words: words(
        'Hội có ở bao nhiêu trong số các xã cũ thì tiếp tục ở xã mới',
        'Of the old communes, in how many an association must be to go on in the new one',
      ),
      entries: [
        entry<string>(
          'at-least 1/3',
          period(day('2025-07-30')),
          legalBasis('front/05-hd-mttw-btt', 'toàn văn'),
          'quoted',
        ),
      ],
    },
  ],
};
