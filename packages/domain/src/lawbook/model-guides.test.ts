import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { walkPaths } from '../duties/index.js';
import { day, toBodyId } from '../kernel/index.js';
import { judgeModelStep, type Model, type ModelWorld } from '../models/index.js';
import { buildRegistry } from '../organisations/index.js';
import { checkLaw } from './check-law.js';
import { composeLaw } from './compose.js';
import { readLawFile } from './read-law-file.js';

// A guide of an invented district, all of it JSON: other levels, dates, forms, bodies and criteria than Thái Nguyên's.
const text = readFileSync(join(import.meta.dirname, '../models/invented-guide.fixture.json'), 'utf8');
const read = readLawFile(JSON.parse(text));
if (!read.ok) throw new Error(JSON.stringify(read.issues));
const law = composeLaw([read.value], 'test');
const registry = buildRegistry(law.places, law.bodies);
const [guide] = law.modelGuides;
const [workflow] = law.workflows;
if (guide === undefined || workflow === undefined) throw new Error('the fixture has no guide');
const world: ModelWorld = { guide, workflow, registry };

const FRONT_A = toBodyId('van-hai/front-a');
const GROUP = toBodyId('van-hai/group');

const group: Model = {
  id: 'm1',
  guide: guide.id,
  kind: 'collective',
  name: 'Đèn trên bến',
  address: 'Cửa Lạch',
  content: 'thắp đèn bến cá',
  field: 'sea',
  level: 'commune',
  registrant: 'group',
  history: { id: 'm1', workflow: workflow.id, parties: { owner: [GROUP], keeper: [FRONT_A] }, events: [] },
  judgements: [
    { id: 'j1', judged: 'useful', outcome: 'met', on: day('2023-07-20'), by: FRONT_A },
    { id: 'j2', judged: 'neighbours-agree', outcome: 'met', on: day('2023-07-20'), by: FRONT_A },
  ],
};

describe('a guide that comes as JSON', () => {
  it('is read, and has nothing wrong with it', () => {
    expect(checkLaw(law, registry)).toEqual([]);
    expect(JSON.parse(JSON.stringify(law.modelGuides))).toEqual(law.modelGuides);
  });

  it('goes its own way, with its own forms and days, without a word of code', () => {
    const declare = { step: 'declare', on: day('2023-07-15'), body: GROUP, parties: { host: [FRONT_A] } };
    const late = judgeModelStep(world, group, { ...declare, form: 'A' }, { law });
    expect([late.outcome, late.late?.days]).toEqual(['allowed', 1]);
    const wrong = judgeModelStep(world, group, { ...declare, form: '1' }, { law });
    expect(wrong.reasons.map(({ code, basis }) => [code, basis[0]?.clause])).toEqual([
      ['FORM_WRONG', 'VH-3'],
    ]);
    const closed = { ...group, level: 'district' };
    const tooLate = { ...declare, on: day('2023-09-01'), form: 'A' };
    expect(judgeModelStep(world, closed, tooLate, { law }).reasons.map(({ code }) => code)).toEqual([
      'WINDOW_CLOSED',
    ]);
  });

  it('asks its own criteria', () => {
    const events = [
      {
        id: 'e1',
        step: 'declare',
        on: day('2023-07-01'),
        body: GROUP,
        form: 'A',
        parties: { host: [FRONT_A] },
      },
      { id: 'e2', step: 'visit', on: day('2023-07-21'), body: FRONT_A, form: 'C' },
    ];
    const visited = { ...group, history: { ...group.history, events } };
    const honour = { step: 'honour', on: day('2023-08-01'), body: FRONT_A };
    expect(judgeModelStep(world, visited, honour, { law }).outcome).toBe('allowed');
    const [, agree] = visited.judgements;
    const unasked = { ...visited, judgements: agree === undefined ? [] : [agree] };
    expect(judgeModelStep(world, unasked, honour, { law })).toMatchObject({
      outcome: 'undetermined',
      doubts: [{ missing: ['models/judged/useful'] }],
    });
  });

  it('can be walked like any other', () => {
    expect(walkPaths(workflow).map(({ state }) => state)).toContain('shining');
  });
});

describe('what is wrong with a guide', () => {
  type Raw = Record<string, unknown>;
  const GUIDE = 'modelGuides.0';
  const find = (raw: Raw, path: readonly string[]): Raw =>
    path.reduce<Raw>((found, key) => found[key] as Raw, raw);

  /** The fixture with one place changed: another value, none, or (`+`) one more in a list, perhaps a copy (`=path`). */
  const changed = (place: string, value: unknown): string[] => {
    const raw = JSON.parse(text) as Raw;
    const path = place.split('.');
    const key = path.pop() ?? '';
    const home = find(raw, path);
    const given =
      typeof value === 'string' && value.startsWith('=') ? find(raw, value.slice(1).split('.')) : value;
    if (key === '+') (home as unknown as unknown[]).push(given);
    else home[key] = given;
    const result = readLawFile(JSON.parse(JSON.stringify(raw)));
    if (!result.ok) return result.issues.map((found) => `${found.code} ${found.path.join('.')}`);
    return checkLaw(composeLaw([result.value], 'test'), registry).map(({ code }) => code);
  };

  it.each([
    ['WORKFLOW_UNKNOWN', `${GUIDE}.workflow`, 'nowhere'],
    ['WORKFLOW_STEP_UNKNOWN', `${GUIDE}.steps.confirm.+`, 'bless'],
    ['WORKFLOW_STEP_UNKNOWN', `${GUIDE}.forms.0.steps.+`, 'bless'],
    ['WORKFLOW_PARTY_UNKNOWN', `${GUIDE}.parties.manager`, 'nobody'],
    ['WORKFLOW_PARTY_UNKNOWN', `${GUIDE}.levels.0.scope.party`, 'nobody'],
    ['MODEL_LEVEL_UNKNOWN', `${GUIDE}.steps.exemplar.0.level`, 'moon'],
    ['MODEL_JUDGED_UNKNOWN', `${GUIDE}.judged.2.partOf`, 'brave'],
    ['MODEL_PART_OF_PART', `${GUIDE}.judged.3.partOf`, 'kind-home'],
    ['MODEL_TERM_DUPLICATE', `${GUIDE}.fields.+`, `=${GUIDE}.fields.0`],
    ['MODEL_TERM_DUPLICATE', `${GUIDE}.forms.+`, `=${GUIDE}.forms.0`],
    ['MODEL_GUIDE_EMPTY', `${GUIDE}.fields`, []],
    ['MODEL_GUIDE_EMPTY', `${GUIDE}.steps.register`, []],
    ['MODEL_FORM_UNKNOWN', `${GUIDE}.forms`, []],
    ['WORKFLOW_OURS_UNSAID', `${GUIDE}.forms.2.note`, undefined],
    ['NOTE_MISSING', `${GUIDE}.judged.0.grade`, 'inferred'],
    ['BODY_UNKNOWN', `${GUIDE}.levels.1.scope.body`, 'van-hai/nobody'],
    ['MODEL_GUIDE_DUPLICATE', 'modelGuides.+', `=${GUIDE}`],
    [
      'MODEL_FACT_UNKNOWN',
      'workflows.0.facts.+',
      { id: 'models/weather', type: 'boolean', words: { vi: 'trời', en: 'weather' } },
    ],
    ['PROPERTY_UNKNOWN modelGuides.0.colour', `${GUIDE}.colour`, 'red'],
    ['NOT_ONE_OF modelGuides.0.forms.0.fields.0.value', `${GUIDE}.forms.0.fields.0.value`, 'age'],
  ])('%s at %s', (code, place, value) => {
    expect(changed(place, value)).toContain(code);
  });
});
