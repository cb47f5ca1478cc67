import { describe, expect, it } from 'vitest';
import { words } from '../../kernel/index.js';
import type { Transition, WorkflowDefinition } from './definition.js';
import { EXAMPLES } from './invented-workflow.test-support.js';
import { shortestPaths, stepsRefused, walkPaths } from './walk-paths.js';

const NAME = words('a', 'a');

/** States by one letter, steps as `from>to`. */
const drawn = (initial: string, ...steps: readonly string[]): WorkflowDefinition => ({
  id: 'drawn',
  words: NAME,
  subject: NAME,
  parties: [],
  initial,
  states: [...new Set(steps.flatMap((one) => one.split('>')))].map((id) => ({
    id,
    words: NAME,
    origin: 'text',
  })),
  transitions: steps.map((id): Transition => {
    const [from = '', to = ''] = id.split('>');
    return { id, words: NAME, origin: 'text', from: [from], to, by: [], basis: [], grade: 'verified' };
  }),
});

describe('walkPaths', () => {
  it('gives every path, the empty one first, through a cycle once', () => {
    const paths = walkPaths(drawn('a', 'a>b', 'b>a', 'b>c'));
    expect(paths.map(({ steps, state }) => `${steps.join(' ')} = ${state}`)).toEqual([
      ' = a',
      'a>b = b',
      'a>b b>a = a',
      'a>b b>c = c',
    ]);
  });

  it('ends in states that the definition has, by steps that lead on', () => {
    const paths = walkPaths(EXAMPLES);
    expect(paths.map(({ steps }) => steps.join(' '))).toContain('register send confirm reopen withdraw');
    expect(new Set(paths.map(({ steps }) => steps.join(' '))).size).toBe(paths.length);
  });

  it('gives up on a drawing that has too many', () => {
    const letters = [...'abcdefgh'];
    const all = letters.flatMap((from) => letters.filter((to) => to !== from).map((to) => `${from}>${to}`));
    expect(() => walkPaths(drawn('a', ...all))).toThrow('WORKFLOW_TOO_MANY_PATHS');
  });
});

describe('shortestPaths and stepsRefused', () => {
  it('reach each state once and name the steps that do not lead on', () => {
    const definition = drawn('a', 'a>b', 'b>c', 'a>c', 'd>a');
    expect(shortestPaths(definition)).toEqual([
      { steps: [], state: 'a' },
      { steps: ['a>b'], state: 'b' },
      { steps: ['a>c'], state: 'c' },
    ]);
    expect(stepsRefused(definition).map(({ path, step }) => `${path.state}: ${step}`)).toEqual([
      'a: b>c',
      'a: d>a',
      'b: a>b',
      'b: a>c',
      'b: d>a',
      'c: a>b',
      'c: b>c',
      'c: a>c',
      'c: d>a',
    ]);
  });
});
