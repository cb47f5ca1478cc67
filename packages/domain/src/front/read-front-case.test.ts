import { describe, expect, it } from 'vitest';
import { registryOf, WORLD_BODIES } from '../duties/invented-world.test-support.js';
import { day, toBodyId } from '../kernel/index.js';
import { type FactDefinition, known } from '../rules/index.js';
import { WORKFLOWS } from './invented-front.test-support.js';
import { type FrontParent, readFrontCase, readFrontPlace } from './read-front-case.js';

const [first, second] = WORLD_BODIES.map(({ id }) => id);
if (first === undefined || second === undefined) throw new Error('no bodies');
const SUPERVISION: FrontParent = { kind: 'supervision', openedOn: day('2025-01-01') };
const factsOf = (kind: keyof typeof WORKFLOWS): readonly FactDefinition[] => WORKFLOWS[kind].facts ?? [];
const world = (kind: keyof typeof WORKFLOWS, parent: FrontParent | null = SUPERVISION) => ({
  ...{
    registry: registryOf(WORLD_BODIES),
    definition: WORKFLOWS[kind],
    facts: factsOf(kind),
    today: day('2025-06-01'),
  },
  parent,
});
const input = {
  ...{ body: first, title: 'Kiến nghị 1', on: '2025-02-01', facts: {}, year: 2025, partOf: 'case-1' },
  parties: [{ party: 'addressee', bodies: [second] }],
};
const codes = (changed: object, ...rest: Parameters<typeof world>) => {
  const read = readFrontCase({ ...input, ...changed }, world(...rest));
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('readFrontCase', () => {
  it('reads a case with where it belongs', () => {
    expect(readFrontCase(input, world('recommendation'))).toEqual({
      ok: true,
      value: { ...input, parties: { addressee: [second] } },
    });
  });

  it('says everything that is wrong at once', () => {
    expect(
      codes(
        {
          ...{ body: toBodyId('no/body'), on: '2025-07-01', year: 2.5, parties: [], more: 1 },
          facts: { 'reply-due-on': known('2025-06-30') },
        },
        'recommendation',
      ),
    ).toEqual(['PROPERTY_UNKNOWN more', 'VALUE_OUT_OF_RANGE year']);
    expect(
      codes(
        { on: '2025-07-01', parties: [], facts: { 'reply-due-on': known('2025-06-30') } },
        'recommendation',
        { kind: 'movement', openedOn: day('2025-01-01') },
      ),
    ).toEqual(['DAY_IN_FUTURE on', 'FRONT_PART_OTHER_KIND partOf']);
  });

  it('a day for the reply stands with the text that sets it, on or after the sending', () => {
    const due = (on: string) => ({
      facts: { 'reply-due-on': known(on), 'reply-due-by': known('Quy chế, Điều 5') },
    });
    expect(codes(due('2025-01-31'), 'recommendation')).toEqual(['FRONT_REPLY_DAY_EARLY facts.reply-due-on']);
    expect(codes(due('2025-02-01'), 'recommendation')).toEqual([]);
    expect(codes(due('2025-02-02'), 'recommendation')).toEqual([]);
    expect(codes({ facts: { 'reply-due-on': known('2025-03-01') } }, 'recommendation')).toEqual([
      'FRONT_REPLY_DAY_WITHOUT_TEXT facts.reply-due-on',
    ]);
  });

  it('what is supervised is told by a code that there is', () => {
    const programme: FrontParent = { kind: 'programme', openedOn: day('2025-01-01') };
    const of = (subject: string) => ({ facts: { 'supervision-subject': known(subject) }, parties: [] });
    expect(codes(of('public-duty'), 'supervision', programme)).toEqual([]);
    expect(codes(of('weather'), 'supervision', programme)).toEqual([
      'FRONT_SUBJECT_UNKNOWN facts.supervision-subject',
    ]);
  });

  it('a recommendation goes to exactly one addressee', () => {
    expect(codes({ parties: [] }, 'recommendation')).toEqual(['FRONT_ADDRESSEE_NOT_ONE parties']);
    expect(codes({ parties: [{ party: 'addressee', bodies: [first, second] }] }, 'recommendation')).toEqual([
      'FRONT_ADDRESSEE_NOT_ONE parties',
    ]);
  });

  it('is a part of what it can be a part of, and not older than that', () => {
    expect(codes({}, 'recommendation', null)).toEqual(['FRONT_PART_UNKNOWN partOf']);
    expect(codes({ on: '2024-12-31' }, 'recommendation')).toEqual(['FRONT_PART_LATER on']);
    expect(codes({ on: '2025-01-01' }, 'recommendation')).toEqual([]);
  });

  it('is none of the Front for a workflow of another frame', () => {
    const read = readFrontPlace({}, null, { definition: WORKFLOWS.consultation, parent: null });
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(['FRONT_WORKFLOW_OTHER']);
  });
});
