import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { day } from '@danvan/domain';
import { buildASTSchema, buildSchema, type DocumentNode, parse, visit } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { keepRelease, readLastRelease, releaseProblems } from '../../src/index.js';

const TODAY = day('2026-11-26');
const releases = fileURLToPath(new URL('../../releases', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'danvan-releases-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the schema of the last release', () => {
  const last = readLastRelease(releases);
  if (last === null) throw new Error('no release');

  it('is a whole schema, and holds to itself', () => {
    expect(Object.keys(buildSchema(last.sdl).getQueryType()?.getFields() ?? {}).length).toBeGreaterThan(10);
    expect(releaseProblems(last, last.version, buildSchema(last.sdl), TODAY)).toEqual([]);
  });

  it('is held in every part: whatever is taken from it is found', () => {
    const document = parse(last.sdl);
    let parts = 0;
    const without = (which: number): DocumentNode => {
      parts = 0;
      const drop = () => {
        parts += 1;
        return parts === which ? null : undefined;
      };
      return visit(document, {
        FieldDefinition: drop,
        InputValueDefinition: drop,
        EnumValueDefinition: drop,
      });
    };
    without(0);
    const all = parts;
    expect(all).toBeGreaterThan(800);
    // each part takes a while to compare: one in forty is looked at, in all kinds of places
    for (let which = 1; which <= all; which += 41) {
      const found = releaseProblems(last, last.version, buildASTSchema(without(which)), TODAY);
      expect(found, `part ${which}`).not.toEqual([]);
    }
  });
});

describe('a folder of releases', () => {
  const NEXT = 'type Query { b: Int }';

  it('has none at first', () => {
    expect(readLastRelease(folder)).toBeNull();
  });

  it('keeps each once, and compares with the highest', () => {
    keepRelease(folder, '0.9.0', buildSchema('type Query { a: Int }'));
    keepRelease(folder, '0.10.0', buildSchema('type Query { a: Int b: Int }'));
    writeFileSync(join(folder, 'README.md'), 'not a release');
    expect(() => keepRelease(folder, '0.10.0', buildSchema(NEXT))).toThrow('EEXIST');
    expect(() => keepRelease(folder, 'next', buildSchema(NEXT))).toThrow('next');
    expect(readdirSync(folder).sort()).toEqual(['0.10.0.graphql', '0.9.0.graphql', 'README.md']);
    expect(readLastRelease(folder)).toEqual({
      version: '0.10.0',
      sdl: readFileSync(join(folder, '0.10.0.graphql'), 'utf8'),
    });
  });

  it('refuses what breaks it unless the version says so', () => {
    const last = readLastRelease(folder);
    if (last === null) throw new Error('no release');
    const problems = (version: string) => releaseProblems(last, version, buildSchema(NEXT), TODAY);
    expect(problems('0.10.1')).toEqual(['FIELD_REMOVED Query.a was removed.']);
    expect(problems('0.11.0')).toEqual([]);
    expect(problems('1.0.0')).toEqual([]);
  });

  it('refuses a promise that is not kept and a deprecation without a day, whatever the version', () => {
    const sdl = 'type Query { a: Int @deprecated(reason: "removed on or after 2027-07-01") b: Int }';
    const early = buildSchema('type Query { b: Int @deprecated(reason: "some day") }');
    expect(releaseProblems({ version: '1.0.0', sdl }, '2.0.0', early, TODAY)).toEqual([
      'REMOVED_TOO_EARLY Query.a was promised until 2027-07-01',
      'DEPRECATION_WITHOUT_DAY Query.b: its reason must say "removed on or after YYYY-MM-DD"',
    ]);
  });
});
