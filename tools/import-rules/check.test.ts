import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkImports, ruleNames } from './check.js';

const fixtures = join(import.meta.dirname, 'fixtures');

describe('import rules', () => {
  it('has a fixture for each rule', () => {
    expect(readdirSync(fixtures).sort()).toEqual([...ruleNames].sort());
  });

  it.each(ruleNames)('%s: its fixture breaks it', async (rule) => {
    const broken = await checkImports(join(fixtures, rule), ['packages']);
    expect(broken.map((found) => found.rule)).toContain(rule);
  });
});
