import { expect, it } from 'vitest';
import { conditionalCases, ruleCases, unscheduledCases } from './write-usual-cases.js';

const tried = {
  body: 'van-hai/party-committee',
  alsoAsked: ['van-hai/peoples-committee'],
  notAsked: ['van-hai/front-committee'],
  on: '2024-05-06',
  given: { issuedOn: '2024-05-01' },
};

it('tries an unscheduled duty without and with proof, and who bears it', () => {
  const cases = unscheduledCases('VH01-1', tried);
  expect(cases.map(({ ask, expect: expected }) => [ask.body, ask.on, ask.done ?? [], expected])).toEqual([
    [tried.body, '2024-05-06', [], { status: 'continuing', why: 'UNSCHEDULED', dueOn: null }],
    [tried.body, '2024-08-04', ['2024-07-05'], { status: 'continuing', why: 'UNSCHEDULED', dueOn: null }],
    [
      'van-hai/peoples-committee',
      '2024-05-06',
      [],
      { status: 'continuing', why: 'UNSCHEDULED', dueOn: null },
    ],
    ['van-hai/front-committee', '2024-05-06', [], { listed: false }],
  ]);
  expect(cases.every(({ ask }) => ask.issuedOn === '2024-05-01')).toBe(true);
});

it('tries a conditional duty on the day before its trigger, on that day, later, done, and by another event', () => {
  const cases = conditionalCases('VH01-2', 'van-hai/asked', tried);
  expect(cases.map(({ ask, expect: expected }) => [ask.on, 'why' in expected && expected.why])).toEqual([
    ['2024-05-06', 'TRIGGER_NOT_REGISTERED'],
    ['2024-05-05', 'TRIGGER_NOT_REGISTERED'],
    ['2024-05-06', 'NO_DEADLINE'],
    ['2024-07-05', 'NO_DEADLINE'],
    ['2024-07-05', 'PROOF_NO_DEADLINE'],
    ['2024-05-06', 'TRIGGER_NOT_REGISTERED'],
    ['2024-05-06', 'TRIGGER_NOT_REGISTERED'],
    ['2024-05-06', false],
  ]);
});

it('writes a case of a rule with what a miss means', () => {
  const write = ruleCases('VH01-3', 'van-hai/register', 'warning');
  expect(write('kept', '2024-05-06', { kept: true }, 'satisfied')).toEqual({
    kind: 'rule',
    clause: 'VH01-3',
    name: 'kept',
    provenance: 'invented',
    ask: { rule: 'van-hai/register', on: '2024-05-06', facts: { kept: true } },
    expect: { outcome: 'satisfied', missMeaning: 'warning' },
  });
});
