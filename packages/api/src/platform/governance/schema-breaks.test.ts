import { day } from '@danvan/domain';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { lastRelease, mayBreak, versionOf } from './release-version.js';
import { removalDayOf } from './removal-day.js';
import { schemaBreaks } from './schema-breaks.js';
import { undatedDeprecations } from './undated-deprecations.js';

const TODAY = day('2026-11-26');

const RELEASED = `
  type Query {
    paper(id: ID!, lang: Lang! = VI): Paper
    papers(filter: PaperFilter, first: Int = 20): [Paper!]!
    old: Int @deprecated(reason: "Use \`papers\`; removed on or after 2027-07-01.")
    gone: Int @deprecated(reason: "Use \`papers\`; removed on or after 2026-11-26.")
  }
  type Paper { id: ID! title(lang: Lang): String! symbol: String }
  input PaperFilter { symbol: String size: Int! = 5 deep: Boolean = false }
  enum Lang { VI EN }
`;

const breaks = (change: (sdl: string) => string, today = TODAY) => {
  const changed = change(RELEASED);
  return schemaBreaks(RELEASED, buildSchema(changed), today);
};

describe('what breaks those who hold to a release', () => {
  it('is nothing where nothing changed, and nothing that only adds', () => {
    expect(breaks((sdl) => sdl)).toEqual([]);
    expect(
      breaks((sdl) =>
        sdl
          .replace('VI EN', 'VI EN FR')
          .replace('symbol: String }', 'symbol: String! more: Int }')
          .replace('id: ID!, lang', 'id: ID!, deep: Int, lang')
          .replace('{ symbol: String size', '{ symbol: String added: Int! = 3 size'),
      ),
    ).toEqual([]);
  });

  it.each([
    ['a field is gone', ' symbol: String }', ' }', 'FIELD_REMOVED'],
    ['a field may be null', 'title(lang: Lang): String!', 'title(lang: Lang): String', 'FIELD_CHANGED_KIND'],
    ['a value is gone', 'VI EN', 'VI', 'VALUE_REMOVED_FROM_ENUM'],
    ['an argument is gone', 'title(lang: Lang)', 'title', 'ARG_REMOVED'],
    ['an argument must be given', 'filter: PaperFilter,', 'filter: PaperFilter!,', 'ARG_CHANGED_KIND'],
    ['an argument must be given now', 'filter: Paper', 'all: Int!, filter: Paper', 'REQUIRED_ARG_ADDED'],
    ['an argument means another thing', 'first: Int = 20', 'first: Int = 50', 'ARG_DEFAULT_VALUE_CHANGE'],
    ['an input field must be given', '{ symbol: String size', '{ symbol: String! size', 'FIELD_CHANGED_KIND'],
    [
      'a required input field comes',
      '{ symbol: String size',
      '{ x: Int! symbol: String size',
      'REQUIRED_INPUT_FIELD_ADDED',
    ],
    [
      'an input field means another thing',
      'deep: Boolean = false',
      'deep: Boolean = true',
      'DEFAULT_CHANGED',
    ],
    ['an input field loses its default', 'size: Int! = 5', 'size: Int!', 'DEFAULT_CHANGED'],
    ['a deprecation is carried out too early', /old: Int @[^\n]+/, '', 'REMOVED_TOO_EARLY'],
    ['a deprecation comes earlier', '2027-07-01', '2027-06-30', 'DEPRECATION_SHORTENED'],
    ['a deprecation loses its day', '; removed on or after 2027-07-01', '', 'DEPRECATION_SHORTENED'],
  ])('is found: %s', (_, from, to, kind) => {
    const found = breaks((sdl) => {
      const changed = sdl.replace(from, to);
      expect(changed).not.toBe(sdl);
      return changed;
    });
    expect(found.map((each) => each.kind)).toContain(kind);
    for (const { what } of found) expect(what).toMatch(/\w/);
  });

  it('says a default that changed with its coordinate', () => {
    expect(breaks((sdl) => sdl.replace('size: Int! = 5', 'size: Int!'))).toEqual([
      { kind: 'DEFAULT_CHANGED', what: 'PaperFilter.size had the default 5, now none', promised: false },
    ]);
  });

  it('is not what was announced, from its day on and no day before', () => {
    const without = (sdl: string) => sdl.replace(/gone: Int @[^\n]+/, '');
    expect(breaks(without)).toEqual([]);
    const early = breaks(without, day('2026-11-25'));
    expect(early.find(({ kind }) => kind === 'REMOVED_TOO_EARLY')).toEqual({
      kind: 'REMOVED_TOO_EARLY',
      what: 'Query.gone was promised until 2026-11-26',
      promised: true,
    });
  });

  it('is no deprecation that is taken back or put off', () => {
    expect(breaks((sdl) => sdl.replace('2027-07-01', '2028-01-01'))).toEqual([]);
    expect(breaks((sdl) => sdl.replace(/old: Int @[^\n]+/, 'old: Int'))).toEqual([]);
  });
});

it('reads the day from which something may be gone, where it is a day', () => {
  expect(removalDayOf('Use `a`. Removed on or after 2027-07-01.')).toBe('2027-07-01');
  for (const none of [
    null,
    undefined,
    '',
    'Use `a`.',
    'removed on or after 2027-02-30',
    'removed after 2027-07-01',
  ])
    expect(removalDayOf(none)).toBeNull();
});

it('finds every deprecation without a day', () => {
  const schema = buildSchema(`
    type Query { a: Int @deprecated  b(c: Int @deprecated(reason: "later")): E  d: Int @deprecated(reason: "removed on or after 2027-01-01") }
    enum E { X @deprecated(reason: "removed on or after soon") Y }
    input I { f: Int @deprecated(reason: "x") }`);
  expect(undatedDeprecations(schema)).toEqual(['Query.a', 'Query.b(c:)', 'E.X', 'I.f']);
});

describe('versions', () => {
  it('knows which may break another', () => {
    const pairs: [string, string, boolean][] = [
      ['0.1.0', '0.1.0', false],
      ['0.1.0', '0.1.9', false],
      ['0.1.0', '0.2.0', true],
      ['0.9.0', '1.0.0', true],
      ['1.0.0', '1.9.0', false],
      ['1.9.9', '2.0.0', true],
      ['2.0.0', '1.0.0', false],
      ['0.2.0', '0.1.0', false],
      ['1.0.0', '2.0.0-beta.1', false],
    ];
    for (const [from, to, may] of pairs) expect([from, to, mayBreak(from, to)]).toEqual([from, to, may]);
  });

  it('finds the last by number and not by letter', () => {
    expect(lastRelease(['0.9.0', '0.10.0', '0.2.11', 'next', '0.10.0-rc.1'])).toBe('0.10.0');
    expect(lastRelease([])).toBeNull();
    expect(versionOf('1.2')).toBeNull();
  });
});
