import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOUBTS, REFUSALS } from '@danvan/domain';
import { describe, expect, it } from 'vitest';
import { errorsPage } from '../../../../tools/errors-page.js';
import {
  ERRORS,
  isErrorCode,
  isReason,
  REASONS,
  USER_ERROR_CODES,
  userErrorMessage,
} from '../../src/platform/errors/index.js';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

const sourcesOf = (folder: string): { readonly file: string; readonly text: string }[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(test|cases|test-support)\.ts$/.test(file))
    .map((file) => ({ file: join(folder, file), text: readFileSync(join(ROOT, folder, file), 'utf8') }));

const found = (pattern: RegExp, sources: ReturnType<typeof sourcesOf>) =>
  sources.flatMap(({ file, text }) => [...text.matchAll(pattern)].map(([, code = '']) => ({ file, code })));

const API = sourcesOf('packages/api/src');
/** Parts of the server that speak to whoever starts it and not to a caller. */
const AT_START = /platform\/(?!(write|sheets)\/)|law-at-start|samples/;

describe('docs/errors.md', () => {
  it('is what the tables say: npx pnpm@12 errors', () => {
    expect(readFileSync(join(ROOT, 'docs', 'errors.md'), 'utf8')).toBe(errorsPage());
  });

  it('has every code of every table, once a table', () => {
    const [transport = '', execution = '', business = ''] = errorsPage().split(/^## /m).slice(1);
    const rows = (part: string, code: string) => part.split(`\n| \`${code}\` |`).length - 1;
    for (const [code, { layer }] of Object.entries(ERRORS)) {
      expect([code, rows(transport, code)]).toEqual([code, layer === 'transport' ? 1 : 0]);
      expect([code, rows(execution, code)]).toEqual([code, layer === 'execution' ? 1 : 0]);
    }
    for (const reason of Object.keys(REASONS)) expect([reason, rows(execution, reason)]).toEqual([reason, 1]);
    for (const code of USER_ERROR_CODES) expect([code, rows(business, code)]).toEqual([code, 1]);
  });
});

describe('every code that the server raises', () => {
  it('is in the table of errors', () => {
    const raised = found(/new ApiError\(\s*'(\w+)'/g, API);
    expect(raised.length).toBeGreaterThan(15);
    expect(raised.filter(({ code }) => !isErrorCode(code))).toEqual([]);
  });

  it('has words where it is the reason of BAD_INPUT', () => {
    const raised = [
      ...found(/badInput\('(\w+)'/g, API),
      ...found(
        /refuse\('(\w+)'/g,
        API.filter(({ file }) => /src\/duties\//.test(file)),
      ),
    ];
    expect(raised.length).toBeGreaterThan(20);
    expect(raised.filter(({ code }) => !isReason(code))).toEqual([]);
    const used = new Set(raised.map(({ code }) => code));
    expect(Object.keys(REASONS).filter((reason) => !used.has(reason))).toEqual([]);
  });

  it('is in the table of user errors where it can be one', () => {
    // a registered document brings no workflow and no report regime: what is wrong with one is said at start
    const OF_THE_PACKAGE = /check-workflow|workflow\/check-|workflow-readers|check-regimes/;
    const domain = [
      ...sourcesOf('packages/domain/src/lawbook'),
      ...sourcesOf('packages/domain/src/duties').filter(({ file }) =>
        /read-|record-world|report-world|value-readers|check-|duty-lineage/.test(file),
      ),
      ...sourcesOf('packages/domain/src/organisations').filter(({ file }) =>
        /succession|handover|check-|read-|correct-|broken-|built-/.test(file),
      ),
      ...sourcesOf('packages/domain/src/associations').filter(({ file }) =>
        /entries|association-e|project-event|associations\/list/.test(file),
      ),
      ...sourcesOf('packages/domain/src/indicators').filter(({ file }) =>
        /read-|workbook\/workbook/.test(file),
      ),
      ...sourcesOf('packages/domain/src/front').filter(({ file }) => /read-/.test(file)),
      ...sourcesOf('packages/domain/src/kernel').filter(({ file }) => file.endsWith('timeline.ts')),
      ...sourcesOf('packages/domain/src/rules').filter(({ file }) => file.endsWith('check-facts.ts')),
      ...sourcesOf('packages/domain/src/directives').filter(({ file }) => file.endsWith('graph.ts')),
      ...sourcesOf('packages/domain/src/kernel').filter(({ file }) => file.endsWith('reader.ts')),
    ].filter(({ file }) => !OF_THE_PACKAGE.test(file));
    const rooms = API.filter(({ file }) => !AT_START.test(file));
    const raised = [
      ...found(/\b(?:issue|brandReader<\w+>)\(\s*(?:[^'()]*,\s*)?'([A-Z][A-Z_]+)'/g, [...domain, ...rooms]),
      ...found(
        /refuse\('(\w+)'/g,
        rooms.filter(({ file }) => /register-document/.test(file)),
      ),
    ];
    // of the whole law and not of one input: a registered document is one document with its own clauses
    const ofTheLaw = new Set([
      'CLAUSES_WITHOUT_DOCUMENT',
      'BODY_KIND_DUPLICATE',
      'REGIME_MEASURE_UNKNOWN',
      'INDICATOR_ID_INVALID',
      'MODEL_GUIDE_DUPLICATE',
    ]);
    const known: ReadonlySet<string> = new Set(USER_ERROR_CODES);
    expect(raised.filter(({ code }) => !known.has(code) && !ofTheLaw.has(code))).toEqual([]);
    const used = new Set(raised.map(({ code }) => code));
    const elsewhere = new Set([
      'DATE_INVALID',
      'REPORTING_PERIOD_INVALID',
      'BODY_KIND_UNKNOWN',
      'DOCUMENT_ID_INVALID',
      'PLACE_ID_INVALID',
      // grounds of a decision, which are made by functions of their own
      ...REFUSALS,
      ...DOUBTS,
    ]);
    expect(USER_ERROR_CODES.filter((code) => !used.has(code) && !elsewhere.has(code))).toEqual([]);
  });

  it.each(USER_ERROR_CODES)('%s has words in both languages', (code) => {
    const [vi, en] = [userErrorMessage(code, {}, 'vi'), userErrorMessage(code, {}, 'en')];
    expect([vi, en]).not.toContain(`[${code}]`);
    expect(vi).not.toBe(en);
    const parameters = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    expect(parameters(vi)).toEqual(parameters(en));
  });
});
