import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LINT_CODES } from '../directives/index.js';
import { STATUSES } from '../duties/index.js';
import { GRADES } from '../kernel/index.js';
import { isMessageCode } from './message.js';

const SOURCES = join(import.meta.dirname, '..');
const CODE = /\b(?:issue|DomainError|brandReader<\w+>)\(\s*(?:[^'()]*,\s*)?'([A-Z][A-Z_]+)'/g;

const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/\.(test|cases|test-support)\.ts$/.test(file),
);
const raised = sources.flatMap((file) =>
  [...readFileSync(join(SOURCES, file), 'utf8').matchAll(CODE)].map((match) => ({
    file,
    code: match[1] ?? '',
  })),
);

describe('every code that the sources raise', () => {
  it('is found', () => {
    const codes = new Set(raised.map((one) => one.code));
    for (const known of [
      'DATE_INVALID',
      'BODY_UNKNOWN',
      'DUTY_DUPLICATE',
      'REGISTRY_DUPLICATE',
      'DOCUMENT_UNKNOWN',
    ])
      expect(codes).toContain(known);
  });

  it('has words in both languages', () => {
    expect(raised.filter((one) => !isMessageCode(one.code))).toEqual([]);
  });
});

describe('every word of a vocabulary', () => {
  it.each([
    ['status', STATUSES],
    ['grade', GRADES],
    ['modality', ['plain', 'mandatory', 'aspirational', 'hedged', 'encouraged', 'conditional']],
    ['schedule', ['fixed', 'recurring', 'relative', 'conditional', 'unscheduled']],
    ['manner', ['regular', 'prompt', 'periodic', 'as-regulated', 'unstated']],
    ['proof', ['document', 'report', 'meeting', 'inspection', 'registration', 'record', 'reward']],
    ['force', ['not-yet', 'in-force', 'ended', 'undetermined', 'unknown-document']],
    ['severity', ['error', 'warning', 'info']],
    ['cascade', ['issued', 'not-issued', 'unknown']],
  ] as const)('has words: %s', (group, all) => {
    expect(all.filter((one) => !isMessageCode(`${group}.${one}`))).toEqual([]);
  });

  it('has words: lint', () => {
    expect(LINT_CODES.filter((code) => !isMessageCode(code))).toEqual([]);
  });
});
