import { describe, expect, it } from 'vitest';
import {
  ALL_MET,
  ASSOCIATION,
  event,
  founded,
  PROVINCE,
  registry,
  withFacts,
} from '../../associations/associations.test-support.js';
import { judgeEvent, type LifecycleStep, lifecycleFact } from '../../associations/index.js';
import { day, toClauseId } from '../../kernel/index.js';
import { composeLaw, runLawCase, type WorkflowCase } from '../../lawbook/index.js';
import { known } from '../../rules/index.js';
import { law as files } from '../index.js';
import { associationLifecycles, lifecycle126 } from './association-lifecycle.js';
import { vietnamHolidays } from './holidays.js';

const composed = composeLaw(files, 'test');
const [BEFORE, EDGE, AFTER] = ['2024-11-25', '2024-11-26', '2024-11-27'] as const;

const judge = (step: LifecycleStep, on: string, facts = ALL_MET, more: Parameters<typeof event>[2] = {}) =>
  judgeEvent(
    { rules: composed, lifecycles: associationLifecycles },
    founded(),
    event(step, on, more),
    ASSOCIATION,
    { [lifecycleFact('filedOn')]: known(on), ...facts },
    { registry, calendar: vietnamHolidays },
  );

describe('a change of boundaries', () => {
  const changed = withFacts({ boundaryChange: known(true) });

  it('asks the name of the new unit from 26/11/2024 on, and nothing before', () => {
    const oldName = withFacts({ boundaryChange: known(true), nameOfNewUnit: known(false) });
    expect([BEFORE, EDGE, AFTER].map((on) => judge('merge', on, oldName).outcome)).toEqual([
      'allowed',
      'refused',
      'refused',
    ]);
    expect([EDGE, AFTER].map((on) => judge('merge', on, changed).outcome)).toEqual(['allowed', 'allowed']);
    const said = judge('merge', '2025-07-02', oldName).reasons.flatMap(({ basis }) => basis);
    expect(said.map(({ provision }) => provision)).toContain('Điều 32 khoản 4');
    // of an association whose unit did not change the name of none is asked
    expect(judge('merge', AFTER, withFacts({ nameOfNewUnit: known(false) })).outcome).toBe('allowed');
  });

  it('has 60 working days of its own', () => {
    const windows = judge('merge', '2025-07-20', changed, { filedOn: day('2025-07-01') }).windows;
    expect(windows.map(({ dueOn }) => dueOn).filter((dueOn) => dueOn !== null)).toEqual(['2025-09-25']);
  });

  it('lets the executive committee dissolve an association, on no other ground', () => {
    const resolved = { voluntaryGround: known(false), executiveResolved: known(true) };
    const of = (on: string, boundaryChange: boolean, executiveResolved = true) =>
      judge(
        'dissolve-voluntarily',
        on,
        withFacts({
          ...resolved,
          boundaryChange: known(boundaryChange),
          executiveResolved: known(executiveResolved),
        }),
      ).outcome;
    expect([BEFORE, EDGE, AFTER].map((on) => of(on, true))).toEqual(['refused', 'allowed', 'allowed']);
    expect(of('2025-07-01', false)).toBe('refused');
    expect(of('2025-07-01', true, false)).toBe('refused');
  });
});

it('can be tried as a case of the law, once that is given the calendar that its days are counted by', () => {
  const withLifecycles = { ...composed, workflows: [...composed.workflows, ...associationLifecycles] };
  const facts = Object.fromEntries(
    Object.entries(ALL_MET).flatMap(([id, fact]) => (fact.known ? [[id, fact.value]] : [])),
  ) as Record<string, boolean | number | string>;
  const tried: WorkflowCase = {
    ...{ kind: 'workflow', clause: toClauseId('ND126-32.3'), name: 'merger', provenance: 'invented' },
    ask: {
      workflow: lifecycle126.id,
      done: [{ step: 'enter-register', on: '2016-01-01', body: PROVINCE }],
      tried: { step: 'merge', on: '2025-02-03', body: PROVINCE, office: 'chair' },
      parties: { association: [ASSOCIATION] },
      facts: { ...facts, [lifecycleFact('filedOn')]: '2024-11-26' },
    },
    expect: { outcome: 'allowed' },
  };
  // 60 working days with New Year and Tết; without a calendar nobody can say
  expect(runLawCase(withLifecycles, registry, tried, vietnamHolidays)).toMatchObject({
    ...{ outcome: 'allowed', to: 'merged', dueOn: '2025-02-26' },
  });
  expect(runLawCase(withLifecycles, registry, tried)).toMatchObject({ dueOn: null });
});
