import { describe, expect, it } from 'vitest';
import { forceOn, lintDocument, relationsTo } from '../../directives/index.js';
import { type CascadeLevel, cascade, type DutyFacts, NO_FACTS } from '../../duties/index.js';
import { asOf, day, period, toBodyId, toDocumentId } from '../../kernel/index.js';
import { composeLaw } from '../../lawbook/index.js';
import { referenceRegistry } from '../../reference/index.js';
import { law as files } from '../index.js';

const law = composeLaw(files, 'test');
const registry = referenceRegistry();
const DIRECTIVE = toDocumentId('quang-tri/29-ct-tu');

const levelsOf = (facts: DutyFacts, on: string): CascadeLevel[] =>
  law.cascades
    .filter((asked) => asked.document === DIRECTIVE)
    .flatMap((asked) => cascade(law.graph, registry, facts, asked, asOf(day(on))));

const committeesOfDistricts = (on: string): CascadeLevel | undefined =>
  levelsOf(NO_FACTS, on).find(
    (level) => level.level === 'district' && level.steps.some((step) => step.body.kind === 'party-committee'),
  );

describe('what directive 29-CT/TU set in motion', () => {
  it('counts the plan of the standing board of Vĩnh Linh for its committee', () => {
    const districts = committeesOfDistricts('2023-06-01');
    expect(districts).toMatchObject({ expected: 2, issued: 1, notIssued: 0, unknown: 1 });
    expect(districts?.uncounted).toEqual(['quang-tri/district-party-committees']);
    const plan = districts?.steps.find((step) => step.body.id === 'quang-tri/vinh-linh/party-committee');
    // the plan prints no date, so neither do the days it took
    expect(plan).toMatchObject({
      state: 'issued',
      days: null,
      paper: { id: 'quang-tri/vinh-linh-plan-29-ct-tu' },
    });
  });

  it('expects nothing before it was issued', () => {
    expect(levelsOf(NO_FACTS, '2023-03-12')).toEqual([]);
    expect(levelsOf(NO_FACTS, '2023-03-13')).not.toEqual([]);
  });

  it('keeps the sum: expected = issued + not issued + unknown', () => {
    const levels = levelsOf(NO_FACTS, '2024-01-01');
    expect(levels.length).toBeGreaterThan(3);
    for (const level of levels) expect(level.issued + level.notIssued + level.unknown).toBe(level.expected);
  });

  it('calls a body silent only where its register is complete from the day of issue', () => {
    const body = toBodyId('quang-tri/front-committee');
    const kept = (from: string): DutyFacts => ({
      ...NO_FACTS,
      keepingPeriods: [
        {
          id: 'kept-1',
          body,
          document: DIRECTIVE,
          period: period(day(from), day('2024-01-02')),
          declaredBy: body,
        },
      ],
    });
    const stateOf = (facts: DutyFacts): string | undefined =>
      levelsOf(facts, '2024-01-01')
        .flatMap((level) => level.steps)
        .find((step) => step.body.id === body)?.state;
    expect(stateOf(kept('2023-03-13'))).toBe('not-issued');
    expect(stateOf(kept('2023-03-14'))).toBe('unknown');
  });

  it('expects a plan of the department recorded by name, beside the group of departments', () => {
    const bodies = levelsOf(NO_FACTS, '2023-06-01').flatMap((level) =>
      level.steps.map((step) => step.body.id),
    );
    expect(bodies).toContain('quang-tri/departments');
    expect(bodies).toContain('quang-tri/home-affairs-department');
  });

  it('does not expect a plan of the committee in whose name it speaks', () => {
    const bodies = levelsOf(NO_FACTS, '2023-06-01').flatMap((level) =>
      level.steps.map((step) => step.body.id),
    );
    expect(bodies).not.toContain('quang-tri/party-committee');
  });
});

describe('the directive among documents', () => {
  it('is carried out by the plan of the district', () => {
    expect(relationsTo(law.graph, DIRECTIVE, 'implements').map((relation) => relation.from)).toEqual([
      'quang-tri/vinh-linh-plan-29-ct-tu',
    ]);
  });

  it('rested on nothing without effect when it was signed', () => {
    expect(new Set(lintDocument(law.graph, DIRECTIVE).map((finding) => finding.code))).toEqual(
      new Set(['CITED_TEXT_NOT_HELD']),
    );
  });

  it('takes effect on the day the plan gives', () => {
    expect(forceOn(law.graph, DIRECTIVE, asOf(day('2023-03-12'))).state).toBe('not-yet');
    expect(forceOn(law.graph, DIRECTIVE, asOf(day('2023-03-13'))).state).toBe('in-force');
  });
});
