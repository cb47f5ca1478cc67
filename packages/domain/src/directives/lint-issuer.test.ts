import { describe, expect, it } from 'vitest';
import {
  day,
  type KnownDay,
  knownDay,
  type LevelId,
  legalBasis,
  period,
  toBodyId,
  toDocumentId,
  toProvision,
  unknownDay,
} from '../kernel/index.js';
import type { OfficialDocument } from './document.js';
import { buildGraph } from './graph.js';
import { lintDocument } from './lint.js';
import type { LintFacts } from './lint-facts.js';
import type { Relation } from './relation.js';

// invented documents and an invented rule on who may issue what
const SIGNED = day('2024-05-10');
const RULE = legalBasis('sample/rules', 'Điều 5');
const document = (id: string, level: LevelId, issuedOn: KnownDay = knownDay(SIGNED)): OfficialDocument => ({
  id: toDocumentId(id),
  symbol: '1-CT/TU',
  type: 'directive',
  title: { vi: id },
  issuer: { name: id },
  level,
  issuedOn,
  held: true,
  secrecy: 'none',
  dissemination: { scope: 'unstated' },
  access: 'public',
});
const relation = (kind: Relation['kind']): Relation => ({
  from: toDocumentId('own'),
  kind,
  to: toDocumentId('other'),
  provision: toProvision('Căn cứ'),
  grade: 'verified',
});
const lint = (
  own: OfficialDocument,
  facts: LintFacts,
  relations: readonly Relation[] = [],
  other = document('other', 'province', knownDay(day('2020-01-01'))),
): string[] =>
  lintDocument(buildGraph([own, other], relations), own.id, facts).map(
    ({ code, severity }) => `${code} ${severity}`,
  );

describe('a body acts at its level', () => {
  const competence = (levels: readonly LevelId[], from = '2020-01-01', until?: string) => ({
    competences: [
      {
        id: 'directives',
        types: ['directive' as const],
        levels,
        period: period(day(from), until === undefined ? undefined : day(until)),
        basis: RULE,
        grade: 'verified' as const,
      },
    ],
  });
  const own = document('own', 'commune');

  it('or issues what the texts leave to others: to be looked at, with the text', () => {
    expect(lint(own, competence(['province', 'commune']))).toEqual([]);
    expect(lint(own, competence(['centre', 'province']))).toEqual(['ISSUER_OUTSIDE_LEVEL warning']);
    const [finding] = lintDocument(buildGraph([own], []), own.id, competence(['centre']));
    expect(finding?.basis).toEqual(RULE);
  });

  it.each([
    ['2024-05-10', '2024-05-11', 1],
    ['2024-05-11', undefined, 0],
    ['2020-01-01', '2024-05-10', 0],
  ])('by a rule that holds on the day of signing: from %s to %s', (from, until, count) => {
    expect(lint(own, competence(['centre'], from, until))).toHaveLength(count);
  });

  it('is not judged without a rule, by one that is only recalled, nor of a day nobody knows', () => {
    const [rule] = competence(['centre']).competences;
    if (rule === undefined) throw new Error('no rule');
    expect(lint(own, {})).toEqual([]);
    expect(lint(own, { competences: [{ ...rule, grade: 'recalled' }] })).toEqual([]);
    expect(lint(document('own', 'commune', unknownDay()), competence(['centre']))).toEqual([
      'DATE_NOT_RECORDED info',
    ]);
  });

  it('and leaves documents of a level above alone', () => {
    for (const kind of ['amends', 'replaces', 'repeals'] as const)
      expect(lint(own, {}, [relation(kind)])).toEqual(['CHANGES_HIGHER_DOCUMENT warning']);
    expect(lint(own, {}, [relation('implements')])).toEqual([]);
    expect(lint(document('own', 'province'), {}, [relation('amends')])).toEqual([]);
    // a bloc and a district are of one rank
    const bloc = document('other', 'bloc', knownDay(day('2020-01-01')));
    expect(lint(document('own', 'district'), {}, [relation('amends')], bloc)).toEqual([]);
  });
});

describe('a basis that is suspended', () => {
  const suspended = (from: string, until: string): LintFacts => ({
    suspensions: [
      {
        document: toDocumentId('other'),
        period: period(day(from), day(until)),
        basis: RULE,
        grade: 'verified',
      },
    ],
  });
  const own = document('own', 'commune');
  const rests = [relation('based-on')];

  it.each([
    ['2024-05-10', '2024-05-11', ['BASIS_SUSPENDED error']],
    ['2024-05-11', '2024-06-01', []],
    ['2024-05-01', '2024-05-10', []],
  ])('from %s until %s', (from, until, expected) => {
    expect(lint(own, suspended(from, until), rests)).toEqual(expected);
  });

  it('is a warning where only one end of the bounds falls inside', () => {
    const between = unknownDay({
      notBefore: { day: day('2024-05-01'), grade: 'inferred' },
      notAfter: { day: day('2024-05-31'), grade: 'inferred' },
    });
    expect(lint(document('own', 'commune', between), suspended('2024-05-01', '2024-05-10'), rests)).toContain(
      'BASIS_SUSPENDED warning',
    );
  });
});

describe('a required consultation', () => {
  const FRONT = toBodyId('sample/front');
  const own = document('own', 'commune');
  const consulted = (on?: string, more = {}): LintFacts => ({
    consultations: {
      required: [{ document: own.id, with: FRONT, basis: RULE, grade: 'verified' }],
      recorded: on === undefined ? [] : [{ document: own.id, with: FRONT, on: day(on), ...more }],
    },
  });

  it.each([
    [undefined, {}, ['CONSULTATION_NOT_RECORDED warning']],
    ['2024-05-09', {}, []],
    ['2024-05-10', {}, []],
    ['2024-05-11', {}, ['CONSULTATION_NOT_RECORDED warning']],
    ['2024-05-09', { with: toBodyId('sample/other') }, ['CONSULTATION_NOT_RECORDED warning']],
    ['2024-05-09', { supersededOn: day('2024-06-01') }, ['CONSULTATION_NOT_RECORDED warning']],
  ])('held on %s: %j', (on, more, expected) => {
    expect(lint(own, consulted(on, more))).toEqual(expected);
  });
});
