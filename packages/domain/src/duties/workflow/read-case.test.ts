import { describe, expect, it } from 'vitest';
import { day } from '../../kernel/index.js';
import { known } from '../../rules/index.js';
import { BLOC, CELL_A, EXAMPLES, registry } from './invented-workflow.test-support.js';
import { type CaseWorld, readWorkflowCase, readWorkflowStep } from './read-case.js';

const world: CaseWorld = {
  registry,
  definition: EXAMPLES,
  facts: EXAMPLES.facts ?? [],
  today: day('2025-03-01'),
};
const given = { body: CELL_A, title: 'Mô hình', on: '2025-02-01', parties: [], facts: {} };
const taken = { step: 'register', on: '2025-02-10', body: CELL_A, parties: [], facts: {} };
const codes = (result: ReturnType<typeof readWorkflowCase> | ReturnType<typeof readWorkflowStep>) =>
  result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('readWorkflowCase', () => {
  it('reads roles as the engine takes them', () => {
    const roles = [
      { party: 'owner', bodies: [CELL_A] },
      { party: 'owner', bodies: [CELL_A, BLOC] },
    ];
    expect(readWorkflowCase({ ...given, parties: roles, facts: { collective: known(true) } }, world)).toEqual(
      {
        ok: true,
        value: {
          ...{ body: CELL_A, title: 'Mô hình', on: '2025-02-01' },
          ...{ parties: { owner: [CELL_A, BLOC] }, facts: { collective: { known: true, value: true } } },
        },
      },
    );
  });

  it('names all that is wrong', () => {
    expect(codes(readWorkflowCase({ ...given, title: ' ', on: 'x' }, world))).toEqual([
      'TEXT_EMPTY title',
      'DATE_INVALID on',
    ]);
    const wrong = {
      ...{ ...given, body: 'no/body', on: '2025-03-02' },
      parties: [{ party: 'nobody', bodies: ['no/other'] }],
      facts: { collective: { known: true, value: 3 }, unheard: known(true), votes: null },
    };
    expect(codes(readWorkflowCase(wrong, world))).toEqual([
      'BODY_UNKNOWN body',
      'DAY_IN_FUTURE on',
      'WORKFLOW_PARTY_UNKNOWN parties.0.party',
      'BODY_UNKNOWN parties.0.bodies.0',
      'FACT_WRONG_TYPE facts.collective.value',
      'FACT_UNDECLARED facts.unheard',
      'FACT_MALFORMED facts.votes',
    ]);
  });
});

describe('readWorkflowStep', () => {
  it('leaves out roles where none is named, so that none is unsettled', () => {
    const read = readWorkflowStep({ ...taken, with: [BLOC], form: '1', year: 2025 }, world);
    expect(read).toEqual({
      ok: true,
      value: {
        ...{
          step: 'register',
          on: '2025-02-10',
          body: CELL_A,
          facts: {},
          with: [BLOC],
          form: '1',
          year: 2025,
        },
      },
    });
  });

  it('names all that is wrong', () => {
    const wrong = { ...taken, step: 'fly', body: 'no/body', with: ['no/other'], on: '2025-03-02' };
    expect(codes(readWorkflowStep(wrong, world))).toEqual([
      'WORKFLOW_STEP_UNKNOWN step',
      'BODY_UNKNOWN body',
      'BODY_UNKNOWN with.0',
      'DAY_IN_FUTURE on',
    ]);
    expect(codes(readWorkflowStep({ ...taken, year: 12 }, world))).toEqual(['VALUE_OUT_OF_RANGE year']);
  });
});
