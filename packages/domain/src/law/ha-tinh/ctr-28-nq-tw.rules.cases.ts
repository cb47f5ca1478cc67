import { type GivenFact, type LawCase, type RuleCase, ruleCases } from '../../lawbook/index.js';

/** The cases of a clause's one rule, which has the id of the clause, on one day. */
const casesOf =
  (clause: string, on = '2025-06-01') =>
  (
    name: string,
    facts: RuleCase['ask']['facts'],
    outcome: RuleCase['expect']['outcome'],
    missing?: readonly string[],
  ): RuleCase =>
    ruleCases(clause, clause)(name, on, facts, outcome, missing);

/** I.1: the resolution has six groups of tasks. */
const groups = (() => {
  const write = casesOf('HT28-I.1-2');
  const of = (count: number) => ({ 'programme.task-groups-concretised': count });
  return [
    write('five groups', of(5), 'violated'),
    write('six groups', of(6), 'satisfied'),
    write('seven groups, which the resolution does not have', of(7), 'violated'),
    write('nobody counted', {}, 'undetermined', ['programme.task-groups-concretised']),
    casesOf('HT28-I.1-2', '2022-11-27')('before it can have been issued', of(5), 'not-applicable'),
    casesOf('HT28-I.1-2', '2022-11-28')('the first day it can have been issued', of(5), 'violated'),
  ];
})();

const WHOM = [
  'elected-bodies',
  'front',
  'socio-political-organisations',
  'party-organisations',
  'cadres-and-members',
] as const;

/** III.1: opinions first, then the document. */
const opinions = (() => {
  const write = casesOf('HT28-III.1-3');
  const important = { 'document.is-important': true, 'document.issued-on': '2025-05-20' };
  const asked = (on: Partial<Record<(typeof WHOM)[number], string | null>> = {}, complete?: boolean) => ({
    'document.consultations': {
      members: WHOM.flatMap((whom): Record<string, GivenFact>[] => {
        const day = on[whom] === undefined ? '2025-05-19' : on[whom];
        return day === null ? [] : [{ 'consultation.with': whom, 'consultation.on': day }];
      }),
      ...(complete === undefined ? {} : { complete }),
    },
  });
  return [
    write('all asked the day before issue', { ...important, ...asked() }, 'satisfied'),
    write('the Front on the day of issue', { ...important, ...asked({ front: '2025-05-20' }) }, 'violated'),
    write('the Front the day after', { ...important, ...asked({ front: '2025-05-21' }) }, 'violated'),
    ...WHOM.map((whom) =>
      write(`nobody asked ${whom}`, { ...important, ...asked({ [whom]: null }) }, 'violated'),
    ),
    write(
      'the list of consultations may have gaps',
      { ...important, ...asked({ front: null }, false) },
      'undetermined',
      ['document.consultations'],
    ),
    write('no consultation is recorded or denied', important, 'undetermined', ['document.consultations']),
    write('the day of issue is not known', { 'document.is-important': true, ...asked() }, 'undetermined', [
      'document.issued-on',
    ]),
    write(
      'whether it is important is not known',
      { 'document.issued-on': '2025-05-20', ...asked({ front: null }) },
      'undetermined',
      ['document.is-important'],
    ),
    write(
      'not important: nothing is asked',
      { 'document.is-important': false, 'document.issued-on': '2025-05-20' },
      'not-applicable',
    ),
  ];
})();

/** III.3.1: no overlap, no gap, nothing unclear. */
const functions = (() => {
  const write = casesOf('HT28-III.3.1-9');
  const list = (members: Record<string, GivenFact>[], complete?: boolean) => ({
    'apparatus.functions': { members, ...(complete === undefined ? {} : { complete }) },
  });
  const held = (holders: number, clear = true) => ({
    'function.holders': holders,
    'function.is-clear': clear,
  });
  return [
    write('each held by one and clear', list([held(1), held(1)]), 'satisfied'),
    write('two hold one function', list([held(1), held(2)]), 'violated'),
    write('nobody holds one', list([held(0), held(1)]), 'violated'),
    write('one is not clear', list([held(1, false)]), 'violated'),
    write('whether it is clear is not known', list([{ 'function.holders': 1 }]), 'undetermined', [
      'apparatus.functions[0].function.is-clear',
    ]),
    write('not every function was reviewed', list([held(1)], false), 'undetermined', ['apparatus.functions']),
    write('an overlap is enough, whatever else there is', list([held(2)], false), 'violated'),
    write('nothing was reviewed', {}, 'undetermined', ['apparatus.functions']),
  ];
})();

/** III.3.2: not to wait for the end of the term. Posts, never persons. */
const replacements = (() => {
  const write = casesOf('HT28-III.3.2-15');
  const post = (more: Record<string, GivenFact>, ground: string | null = 'disciplined') => ({
    ...(ground === null ? {} : { 'post.replacement-ground': ground }),
    ...more,
  });
  const ends = (on: string) => ({ 'post.term-ends-on': on });
  const replaced = (on: string) => ({ 'post.is-replaced': true, 'post.replaced-on': on });
  const held = { 'post.is-replaced': false };
  return [
    ...['disciplined', 'limited-ability', 'reduced-prestige'].map((ground) =>
      write(
        `replaced the day before the term ends: ${ground}`,
        post({ ...replaced('2025-05-14'), ...ends('2025-05-15') }, ground),
        'satisfied',
      ),
    ),
    write(
      'replaced as the term ends',
      post({ ...replaced('2025-05-15'), ...ends('2025-05-15') }),
      'violated',
    ),
    write('replaced after it', post({ ...replaced('2025-05-16'), ...ends('2025-05-15') }), 'violated'),
    write('the term ended and nobody was replaced', post({ ...held, ...ends('2025-05-31') }), 'violated'),
    write('the term ends today', post({ ...held, ...ends('2025-06-01') }), 'violated'),
    write('the term runs: nothing to judge yet', post({ ...held, ...ends('2025-06-02') }), 'not-applicable'),
    write('another ground', post({ ...held, ...ends('2025-05-31') }, 'retirement'), 'not-applicable'),
    write('the ground is not known', post({ ...held, ...ends('2025-05-31') }, null), 'undetermined', [
      'post.replacement-ground',
    ]),
    write(
      'the day of replacement is not known',
      post({ 'post.is-replaced': true, ...ends('2025-05-15') }),
      'undetermined',
      ['post.replaced-on'],
    ),
    write('the end of the term is not known', post(replaced('2025-05-15')), 'undetermined', [
      'post.term-ends-on',
    ]),
  ];
})();

/** III.4: the same object and content on shared days. */
const overlaps = (() => {
  const write = casesOf('HT28-III.4-13');
  const planned = { 'inspection.from': '2025-06-10', 'inspection.to': '2025-06-20' };
  const other = (from: string, to: string, more: Record<string, GivenFact> = {}) => ({
    'other.same-object': true,
    'other.same-content': true,
    'other.from': from,
    'other.to': to,
    ...more,
  });
  const others = (...members: Record<string, GivenFact>[]) => ({
    ...planned,
    'inspection.others': { members },
  });
  return [
    write('no other', others(), 'satisfied'),
    write('another ends the day before', others(other('2025-06-01', '2025-06-09')), 'satisfied'),
    write('another ends on the first day', others(other('2025-06-01', '2025-06-10')), 'violated'),
    write('another begins on the last day', others(other('2025-06-20', '2025-06-25')), 'violated'),
    write('another begins the day after', others(other('2025-06-21', '2025-06-25')), 'satisfied'),
    write(
      'another object',
      others(other('2025-06-10', '2025-06-20', { 'other.same-object': false })),
      'satisfied',
    ),
    write(
      'another content',
      others(other('2025-06-10', '2025-06-20', { 'other.same-content': false })),
      'satisfied',
    ),
    write(
      'the content of the other is not known',
      others({ 'other.same-object': true, 'other.from': '2025-06-10', 'other.to': '2025-06-20' }),
      'undetermined',
      ['inspection.others[0].other.same-content'],
    ),
    write('the others are not known', planned, 'undetermined', ['inspection.others']),
  ];
})();

/** III.6: public governance, administrative reform, satisfaction. */
const indices = (() => {
  const write = casesOf('HT28-III.6-13');
  const KINDS = ['public-governance', 'administrative-reform', 'satisfaction'];
  const applied = (kinds: readonly string[], complete?: boolean) => ({
    'evaluation.indices': {
      members: kinds.map((kind) => ({ 'index.kind': kind, 'index.is-applied': true })),
      ...(complete === undefined ? {} : { complete }),
    },
  });
  return [
    write('all three', applied(KINDS), 'satisfied'),
    ...KINDS.map((kind) =>
      write(`without ${kind}`, applied(KINDS.filter((other) => other !== kind)), 'violated'),
    ),
    write('the list may have gaps', applied(KINDS.slice(1), false), 'undetermined', ['evaluation.indices']),
    write(
      'built and not applied',
      {
        'evaluation.indices': {
          members: KINDS.map((kind) => ({ 'index.kind': kind, 'index.is-applied': kind !== 'satisfaction' })),
        },
      },
      'violated',
    ),
  ];
})();

/** III.6: in time, and nothing to correct. */
const reports = (() => {
  const write = casesOf('HT28-III.6-14');
  const report = (sent: string | null, corrections: number | null = 0, due = '2025-05-25') => ({
    'report.is-sent': sent !== null,
    'report.due-on': due,
    ...(sent === null ? {} : { 'report.sent-on': sent }),
    ...(corrections === null ? {} : { 'report.corrections': corrections }),
  });
  return [
    write('sent the day before', report('2025-05-24'), 'satisfied'),
    write('sent on the last day', report('2025-05-25'), 'satisfied'),
    write('sent the day after', report('2025-05-26'), 'violated'),
    write('corrected once', report('2025-05-24', 1), 'violated'),
    write('whether it was corrected is not known', report('2025-05-24', null), 'undetermined', [
      'report.corrections',
    ]),
    write('late is late, whatever was corrected', report('2025-05-26', null), 'violated'),
    write('not sent, and the day is over', report(null, null, '2025-05-31'), 'violated'),
    write('not sent on the last day', report(null, null, '2025-06-01'), 'not-applicable'),
    write('whether it was sent is not known', { 'report.due-on': '2025-05-25' }, 'undetermined'),
    write(
      'sent, and no last day is known',
      { 'report.is-sent': true, 'report.sent-on': '2025-05-24', 'report.corrections': 0 },
      'undetermined',
      ['report.due-on'],
    ),
  ];
})();

/** The signature: an office, never a name. */
const signature = (() => {
  const write = casesOf('HT28-NN-2');
  const signed = (whose: string, office: string) => ({
    'document.signed-for': whose,
    'document.signer-office': office,
  });
  return [
    write('as printed', signed('ha-tinh/party-committee', 'deputy-secretary'), 'satisfied'),
    write('by another office', signed('ha-tinh/party-committee', 'secretary'), 'violated'),
    write('for another body', signed('ha-tinh/party-standing-board', 'deputy-secretary'), 'violated'),
    write('the office is not known', { 'document.signed-for': 'ha-tinh/party-committee' }, 'undetermined', [
      'document.signer-office',
    ]),
  ];
})();

/** What the programme's conditions say of facts: holds, fails, not known, and the days around each day. */
export const ruled: readonly LawCase[] = [
  ...groups,
  ...opinions,
  ...functions,
  ...replacements,
  ...overlaps,
  ...indices,
  ...reports,
  ...signature,
];
