import { describe, expect, it } from 'vitest';
import { day, knownDay, type Result, toClauseId } from '../kernel/index.js';
import { buildRegistry } from '../organisations/index.js';
import { checkLaw } from './check-law.js';
import { composeLaw } from './compose.js';
import { inventoryOf } from './inventory.js';
import type { WorkflowCase } from './law-case.js';
import type { LawFile } from './law-file.js';
import { readLawFile } from './read-law-file.js';
import { runLawCase } from './run-law-case.js';

// An invented guide of an invented province: a file of JSON that brings a workflow of its own.
const GUIDE = 'van-hai/15-hd-tu';
const BODY = 'van-hai/party-committee';
const words = { vi: 'chữ', en: 'words' };
const at = (clause: string) => ({ document: GUIDE, provision: clause, clause });
const source = (clause: string) => ({ basis: [at(clause)], grade: 'verified' });

const workflow = {
  id: 'van-hai/drafts',
  words,
  subject: words,
  parties: [{ id: 'drafter', words }],
  facts: [
    { id: 'submission-on', type: 'date', words },
    { id: 'wide-impact', type: 'boolean', words },
  ],
  initial: 'drafted',
  states: [
    { id: 'drafted', words, origin: 'text' },
    { id: 'sent', words, origin: 'text' },
    { id: 'dropped', words, origin: 'ours', note: words, final: true },
  ],
  transitions: [
    {
      id: 'send',
      words,
      ...source('VH-1'),
      origin: 'text',
      from: ['drafted'],
      to: 'sent',
      by: [
        {
          words,
          ...source('VH-1'),
          who: [
            { by: 'party', party: 'drafter', reading: 'itself-or-organ' },
            { by: 'kind', kinds: ['party-committee'], levels: ['province'] },
            { by: 'name', bodies: [BODY] },
            { by: 'related', to: 'drafter', relation: 'same-level' },
          ],
          when: { op: 'is-true', fact: 'wide-impact' },
          period: { from: '2024-01-01' },
        },
      ],
      forms: [{ form: '1', ...source('VH-1') }],
      windows: [
        {
          words,
          ...source('VH-2'),
          schedule: {
            kind: 'relative',
            from: { fact: 'submission-on' },
            due: { amount: { parameter: 'van-hai/send-days' }, unit: 'day', side: 'before' },
          },
          refused: ['late'],
          except: [
            { year: 2024, basis: at('VH-2') },
            {
              year: 2025,
              basis: at('VH-2'),
              note: words,
              schedule: {
                kind: 'yearly',
                opens: { month: 1, day: 2 },
                due: { kind: 'by', month: 3, day: 20 },
              },
            },
          ],
        },
      ],
      guard: { op: 'is-true', fact: 'wide-impact', clause: at('VH-3') },
      order: [at('VH-1')],
      names: ['drafter'],
      proves: [{ duty: 'VH-1', kind: 'document', yearly: true }],
    },
    {
      id: 'drop',
      words,
      basis: [],
      grade: 'inferred',
      note: words,
      origin: 'ours',
      from: ['drafted', 'sent'],
      to: 'dropped',
      by: [],
      requires: [{ step: 'send', basis: [] }],
      forbids: [{ words, ...source('VH-3'), from: ['drafted'] }],
    },
  ],
};

const clause = (id: string, more: object = {}) => ({
  id,
  provision: id,
  kind: 'workflow-step',
  context: 'directives',
  actor: 'Tỉnh ủy',
  says: words,
  terms: 'chữ',
  checkable: 'trackable',
  ...more,
});

const file = {
  document: {
    id: GUIDE,
    symbol: '15-HD/TU',
    type: 'guidance',
    title: words,
    issuer: { name: 'Tỉnh ủy Vân Hải', body: BODY },
    level: 'province',
    issuedOn: knownDay(day('2024-01-01')),
    held: true,
    secrecy: 'none',
    dissemination: { scope: 'public' },
    access: 'public',
  },
  clauses: [
    clause('VH-1', {
      duty: {
        kind: 'task',
        action: words,
        bearers: { by: 'name', bodies: [BODY] },
        schedule: { kind: 'unscheduled', manner: 'regular' },
        proof: ['document'],
      },
    }),
    clause('VH-2', {
      parameters: [
        {
          id: 'van-hai/send-days',
          type: 'number',
          words,
          entries: [
            {
              period: { from: '2024-01-01' },
              state: 'in-force',
              value: 15,
              basis: at('VH-2'),
              grade: 'verified',
            },
          ],
        },
      ],
    }),
    clause('VH-3'),
    clause('VH-4'),
  ],
  workflows: [workflow],
  bodyRows: [
    {
      place: 'van-hai',
      kind: 'party-committee',
      level: 'province',
      ...words,
      life: { from: { known: true, day: '2000-01-01', grade: 'verified' }, until: null },
      ...{ basis: at('VH-1'), grade: 'verified' },
    },
  ],
};

const problems = (read: Result<unknown>): string[] =>
  read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`);

const readOrThrow = (input: unknown): LawFile => {
  const read = readLawFile(JSON.parse(JSON.stringify(input)));
  if (!read.ok) throw new Error(problems(read).join());
  return read.value;
};
const changed = (more: object): unknown => ({
  ...file,
  workflows: [
    { ...workflow, transitions: [{ ...workflow.transitions[0], ...more }, workflow.transitions[1]] },
  ],
});
const law = composeLaw([readOrThrow(file)], 'trial');
const registry = buildRegistry(law.places, law.bodies);
const workflowIssues = (input: unknown): string[] => {
  const composed = composeLaw([readOrThrow(input)], 'trial');
  return checkLaw(composed, registry)
    .filter(({ path }) => path[0] === 'workflows')
    .map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('workflows of a law file', () => {
  it('are read from JSON as they are written', () => {
    expect(law.workflows).toEqual([workflow]);
    expect(law.facts.map(({ id }) => id)).toEqual(['submission-on', 'wide-impact']);
    expect(workflowIssues(file)).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    ['an unknown property', { until: '2025-01-01' }, ['PROPERTY_UNKNOWN workflows.0.transitions.0.until']],
    ['no source', { basis: undefined }, ['PROPERTY_MISSING workflows.0.transitions.0.basis']],
    ['a guard that is no condition', { guard: 'yes' }, ['SHAPE_EXPECTED workflows.0.transitions.0.guard']],
    [
      'a selector of another kind',
      { by: [{ words, ...source('VH-1'), who: [{ by: 'person' }] }] },
      ['NOT_ONE_OF workflows.0.transitions.0.by.0.who.0.by'],
    ],
    [
      'a window without days',
      {
        windows: [
          {
            words,
            ...source('VH-2'),
            schedule: { kind: 'relative', from: { step: '' }, due: { amount: -1, unit: 'day' } },
          },
        ],
      },
      [
        'TEXT_EMPTY workflows.0.transitions.0.windows.0.schedule.from.step',
        'VALUE_OUT_OF_RANGE workflows.0.transitions.0.windows.0.schedule.due.amount',
      ],
    ],
  ])('are refused with %s', (_name, more, expected) => {
    expect(problems(readLawFile(JSON.parse(JSON.stringify(changed(more)))))).toEqual(expected);
  });

  it.each<[string, unknown, string[]]>([
    ['twice', { ...file, workflows: [workflow, workflow] }, ['WORKFLOW_DUPLICATE workflows.van-hai/drafts']],
    [
      'with a clause that is not there',
      changed({ order: [at('VH-9')] }),
      ['CLAUSE_UNKNOWN workflows.van-hai/drafts.transitions.0.order.0'],
    ],
    [
      'with a reading that is not explained',
      changed({ grade: 'inferred' }),
      ['NOTE_MISSING workflows.van-hai/drafts.transitions.0'],
    ],
    [
      'with a guard that asks what nobody declares',
      changed({ guard: { op: 'is-true', fact: 'x' } }),
      ['FACT_UNDECLARED workflows.van-hai/drafts.transitions.0.guard.fact'],
    ],
    [
      'with a fact that another document words otherwise',
      {
        ...file,
        workflows: [
          { ...workflow, facts: [...workflow.facts, { id: 'wide-impact', type: 'number', words }] },
        ],
      },
      [
        'ID_DUPLICATE workflows.van-hai/drafts.facts.2',
        'FACT_TYPE_MISMATCH workflows.van-hai/drafts.transitions.0.by.0.when.fact',
        'FACT_TYPE_MISMATCH workflows.van-hai/drafts.transitions.0.guard.fact',
      ],
    ],
  ])('are found by checkLaw %s', (_name, input, expected) => {
    expect(workflowIssues(input)).toEqual(expected);
  });

  it('make the clauses they rest on rules, and no others', () => {
    expect(inventoryOf(law.files, [], []).map(({ id, handling }) => `${id} ${handling}`)).toEqual([
      'VH-1 rule',
      'VH-2 rule',
      'VH-3 rule',
      'VH-4 pending',
    ]);
    expect(
      inventoryOf([{ ...readOrThrow(file), workflows: [] }], [], []).map(({ handling }) => handling),
    ).toEqual(['record', 'rule', 'pending', 'pending']);
  });
});

describe('a case of a workflow', () => {
  const send = { step: 'send', on: '2026-05-05', body: BODY, form: '1', parties: { drafter: [BODY] } };
  const run = (ask: Partial<WorkflowCase['ask']>) => {
    const tried: WorkflowCase = {
      kind: 'workflow',
      clause: toClauseId('VH-1'),
      name: 'tried',
      provenance: 'invented',
      ask: {
        workflow: workflow.id,
        tried: send,
        facts: { 'submission-on': '2026-05-20', 'wide-impact': true },
        ...ask,
      },
      expect: { outcome: 'allowed' },
    };
    return runLawCase(law, registry, tried);
  };

  it('is answered with state, days and every ground with its clauses', () => {
    expect(run({})).toEqual({
      outcome: 'allowed',
      to: 'sent',
      late: null,
      dueOn: '2026-05-05',
      missing: [],
      reasons: [],
    });
    expect(run({ tried: { ...send, on: '2026-05-06', form: '2' } })).toMatchObject({
      outcome: 'refused',
      late: 1,
      reasons: [
        { code: 'FORM_WRONG', clauses: ['VH-1'] },
        { code: 'WINDOW_CLOSED', clauses: ['VH-2'] },
      ],
    });
    expect(run({ facts: { 'wide-impact': true } })).toMatchObject({
      outcome: 'undetermined',
      missing: ['submission-on'],
    });
    expect(run({ done: [send], tried: { step: 'drop', on: '2026-05-05', body: BODY } })).toMatchObject({
      outcome: 'allowed',
    });
    expect(run({ tried: { step: 'drop', on: '2026-05-05', body: BODY } })).toMatchObject({
      reasons: [
        { code: 'STEP_REQUIRES_EARLIER', clauses: [] },
        { code: 'STEP_FORBIDDEN', clauses: ['VH-3'] },
      ],
    });
    expect(run({ workflow: 'another' })).toEqual({ problem: 'WORKFLOW_UNKNOWN' });
  });
});
