import { searchKey } from '@danvan/domain';
import { beforeAll, expect, it } from 'vitest';
import { ApiError } from '../../src/platform/errors/index.js';
import {
  ANONYMOUS,
  ascending,
  checkModel,
  checkTables,
  column,
  defineModel,
  eachInTurn,
  readType,
  table,
} from '../../src/platform/read/index.js';
import { forEachDatabase } from '../support/databases.js';
import { fillPapers, insertRows } from './support/paper-data.js';
import { paperModel } from './support/paper-model.js';
import { openPaperWorld, type PaperWorld } from './support/paper-world.js';

const WIDE = `query Wide($n: Int) {
  papers(first: $n) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes { id title office { name names { nodes { name } totalCount } }
      notes(first: 3) { edges { cursor node { body office { kind papers(first: 2) { nodes { symbol } } } } } } } }
  offices { nodes { name papers(last: 2) { nodes { id } totalCount } } }
}`;

const PAPER = {
  row_id: '',
  id: '',
  symbol: null,
  title_vi: 'Văn bản',
  title_en: null,
  search_key: 'van ban',
  kind: 'letter',
  issued_on: null,
  pages: 1,
  weight: 1,
  urgent: false,
  office_id: null,
  origin: 'registered',
  access: 'public',
  record: { marks: [] },
  recorded_at: '2024-01-01T00:00:00Z',
  superseded_at: null,
};

interface Refusal {
  readonly code: string;
  readonly reason: unknown;
}

forEachDatabase((open) => {
  let world: PaperWorld;
  beforeAll(async () => {
    world = await openPaperWorld(eachInTurn(await open()), 25);
  });

  const ask = (query: string, variables: object = {}) => world.ask(query, ANONYMOUS, variables);
  const sent = () => world.connection.statements;

  const refusalOf = async (query: string, variables: object = {}): Promise<Refusal> => {
    sent().length = 0;
    const { errors } = await ask(query, variables);
    const original = errors?.[0]?.originalError;
    if (!(original instanceof ApiError)) throw new Error(`not refused: ${query} ${errors}`);
    expect(sent(), query).toHaveLength(0);
    return { code: original.code, reason: original.params.reason };
  };

  it('sends one statement a root field, however many rows there are', async () => {
    const counts: number[] = [];
    for (const n of [10, 100]) {
      if (n === 100) {
        await world.database.rows('truncate paper, note, office, office_name', []);
        await fillPapers(world.database, 300, 11);
      }
      sent().length = 0;
      const answer = await ask(WIDE, { n });
      expect(answer.errors).toBeUndefined();
      const { papers } = JSON.parse(JSON.stringify(answer.data));
      expect(papers.nodes.length).toBe(n);
      counts.push(sent().length);
    }
    expect(counts).toEqual([2, 2]);
  });

  it('sends nothing for what needs no rows', async () => {
    sent().length = 0;
    expect((await ask('{ papers { __typename } }')).data).toEqual({
      papers: { __typename: 'PaperConnection' },
    });
    expect(sent()).toHaveLength(0);
  });

  it('keeps one text for one shape, whatever the values of variables are', async () => {
    const query =
      'query Q($n: Int, $s: String, $kinds: [PaperKind!]) { papers(first: $n, filter: {symbol: {eq: $s}}) { nodes { id } } }';
    sent().length = 0;
    await ask(query.replace(', $kinds: [PaperKind!]', ''), { n: 3, s: 'a' });
    await ask(query.replace(', $kinds: [PaperKind!]', ''), { n: 50, s: 'b' });
    expect(new Set(sent().map(({ sql }) => sql)).size).toBe(1);
    expect(sent().map(({ values }) => values.includes('b'))).toEqual([false, true]);
  });

  it('tells a variable that is null from one that has a value', async () => {
    const query =
      'query Q($after: String) { papers(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }';
    const page = async (variables: object) =>
      JSON.parse(JSON.stringify(await ask(query, variables))).data.papers;
    const first = await page({});
    const second = await page({ after: first.pageInfo.endCursor });
    expect(second.nodes).not.toEqual(first.nodes);
    expect(await page({ after: null })).toEqual(first);
    expect(await page({ after: first.pageInfo.endCursor })).toEqual(second);
  });

  it('answers two pairs of days in one request apart from each other', async () => {
    const since = { recorded_at: '2020-01-01T00:00:00Z', superseded_at: null };
    await insertRows(world.database, 'office', [
      { id: 'split', kind: 'front', records_public: true, ...since },
    ]);
    const name = (id: string, name_vi: string, valid: string) => ({
      id,
      office_id: 'split',
      name_vi,
      search_key: searchKey(name_vi),
      valid,
      ...since,
    });
    await insertRows(world.database, 'office_name', [
      name('s1', 'Tên cũ', '[2020-01-01,2024-01-01)'),
      name('s2', 'Tên mới', '[2024-01-01,)'),
    ]);
    const at = (on: string) =>
      `node(id: "off_split", asOf: {on: "${on}"}) { ... on Office { name names { nodes { name } } } }`;
    const { data } = await ask(`{ old: ${at('2023-12-31')} new: ${at('2024-01-01')} }`);
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      old: { name: 'Tên cũ', names: { nodes: [{ name: 'Tên cũ' }] } },
      new: { name: 'Tên mới', names: { nodes: [{ name: 'Tên mới' }] } },
    });
  });

  it('never puts a value from outside into the text of a statement', async () => {
    const hostile = [
      "'; drop table paper; --",
      '$1',
      '\\',
      '%',
      '_',
      '"',
      '#{x}',
      "\u2019'",
      '{a,"b"}',
      'NULL',
      'x'.repeat(5000),
    ];
    for (const value of hostile) {
      sent().length = 0;
      const filter = {
        or: [
          { symbol: { eq: value, in: [value, 'b'], contains: value, startsWith: value } },
          { officeName: { eq: value } },
        ],
      };
      const query = `query Q($f: PaperFilter, $o: ID!) { papers(filter: $f, search: "z") { totalCount nodes { id } } node(id: $o) { id }
        again: papers(filter: {symbol: {contains: ${JSON.stringify(value)}}}) { nodes { id } } }`;
      const answer = await ask(query, { f: filter, o: `pap_${value}` });
      expect(answer.errors, value).toBeUndefined();
      const plain = sent().map(({ sql }) => sql);
      sent().length = 0;
      await ask(query.replace(JSON.stringify(value), '"harmless"'), {
        f: {
          or: [
            { symbol: { eq: 'h', in: ['h'], contains: 'h', startsWith: 'h' } },
            { officeName: { eq: 'h' } },
          ],
        },
        o: 'pap_h',
      });
      expect(plain).toEqual(sent().map(({ sql }) => sql));
    }
    const { data } = await ask('{ papers { totalCount } }');
    expect(JSON.stringify(data)).not.toBe('{"papers":{"totalCount":0}}');
  });

  it('takes wildcards in a filter as letters', async () => {
    await insertRows(world.database, 'paper', [{ ...PAPER, row_id: 'w', id: 'wild', symbol: '50%_\\x' }]);
    const found = async (contains: string) =>
      JSON.stringify(
        (
          await ask('query Q($c: String) { papers(filter: {symbol: {contains: $c}}) { nodes { id } } }', {
            c: contains,
          })
        ).data,
      );
    for (const part of ['50%', '%_', '_\\x', '\\']) expect(await found(part)).toContain('pap_wild');
    expect(await found('5%x')).not.toContain('pap_wild');
    expect(await found('50__')).not.toContain('pap_wild');
  });

  it('finds folded words and puts the accents as typed first', async () => {
    const titled = (id: string, title: string, issued: string) =>
      insertRows(world.database, 'paper', [
        { ...PAPER, row_id: id, id, title_vi: title, search_key: searchKey(title), issued_on: issued },
      ]);
    await titled('h1', 'Hồi ức ngọc', '2030-01-01');
    await titled('h2', 'HỘI NGỌC', '2000-01-01');
    const ids = async (search: string) =>
      JSON.parse(
        JSON.stringify(
          (await ask('query Q($s: String) { papers(search: $s) { nodes { id } } }', { s: search })).data,
        ),
      ).papers.nodes.map(({ id }: { id: string }) => id);
    expect(await ids('ngoc hoi')).toEqual(['pap_h1', 'pap_h2']);
    expect(await ids('hội ngọc')).toEqual(['pap_h2', 'pap_h1']);
    expect(await ids('hoi ngoc khong co')).toEqual([]);
  });

  it('refuses before any statement', async () => {
    const many = Array.from({ length: 51 }, (_, index) => String(index));
    const nest = (depth: number): object =>
      depth === 0 ? { urgent: { eq: true } } : { not: nest(depth - 1) };
    const filtered = 'query Q($f: PaperFilter) { papers(filter: $f) { nodes { id } } }';
    const cases: [string, object, unknown][] = [
      ['{ papers(first: 101) { nodes { id } } }', {}, 'PAGE_TOO_LARGE'],
      ['{ papers { nodes { notes(last: 101) { nodes { id } } } } }', {}, 'PAGE_TOO_LARGE'],
      ['{ papers(first: -1) { nodes { id } } }', {}, 'PAGE_NEGATIVE'],
      ['{ papers(first: 1, last: 1) { nodes { id } } }', {}, 'PAGE_TWO_DIRECTIONS'],
      ['query Q($n: Int) { papers(first: $n) { nodes { id } } }', { n: 101 }, 'PAGE_TOO_LARGE'],
      [filtered, { f: { symbol: { in: many } } }, 'FILTER_TOO_MANY_VALUES'],
      [filtered, { f: nest(4) }, 'FILTER_TOO_DEEP'],
      [filtered, { f: { symbol: { eq: null } } }, 'FILTER_NULL'],
      [filtered, { f: { symbol: null } }, 'FILTER_NULL'],
      [
        filtered,
        { f: { or: Array.from({ length: 60 }, () => ({ urgent: { eq: true } })) } },
        'FILTER_TOO_MANY_CONDITIONS',
      ],
      [filtered, { f: { id: { eq: 'off_o1' } } }, 'ID_MALFORMED'],
      [filtered, { f: { symbol: { eq: 'a\u0000b' } } }, 'TEXT_HAS_NUL'],
      [
        'query Q($s: String) { papers(search: $s) { nodes { id } } }',
        { s: 'x'.repeat(201) },
        'SEARCH_TOO_LONG',
      ],
    ];
    for (const [query, variables, reason] of cases)
      expect(await refusalOf(query, variables), query).toEqual({ code: 'BAD_INPUT', reason });
    expect((await refusalOf('{ papers(after: "x") { nodes { id } } }')).code).toBe('INVALID_CURSOR');
    expect((await ask(filtered, { f: nest(3) })).errors).toBeUndefined();
  });

  it('refuses a cursor of another list, and walks every row once with its own', async () => {
    const page = async (args: string) =>
      JSON.parse(
        JSON.stringify(
          await ask(
            `{ papers(${args}) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
          ),
        ),
      );
    const { data } = await page('first: 2, orderBy: SYMBOL');
    const cursor = data.papers.pageInfo.endCursor;
    for (const args of [
      `orderBy: PAGES, after: "${cursor}"`,
      `orderBy: SYMBOL, filter: {urgent: {eq: true}}, after: "${cursor}"`,
      `orderBy: SYMBOL, asOf: {on: "2024-01-01"}, after: "${cursor}"`,
    ])
      expect((await refusalOf(`{ papers(${args}) { nodes { id } } }`)).code).toBe('INVALID_CURSOR');
    expect(
      (
        await refusalOf(
          `{ offices { nodes { papers(orderBy: SYMBOL, after: "${cursor}") { nodes { id } } } } }`,
        )
      ).code,
    ).toBe('INVALID_CURSOR');

    for (const orderBy of ['NEWEST', 'SYMBOL', 'PAGES', 'OFFICE']) {
      const walk = async (forward: boolean): Promise<string[]> => {
        const ids: string[] = [];
        let at = '';
        for (let step = 0; step < 200; step += 1) {
          const info = forward ? 'hasNextPage endCursor' : 'hasPreviousPage startCursor';
          const answer = JSON.parse(
            JSON.stringify(
              await ask(
                `{ papers(orderBy: ${orderBy}, ${forward ? 'first' : 'last'}: 7${at}) { nodes { id } pageInfo { ${info} } } }`,
              ),
            ),
          );
          const { nodes, pageInfo } = answer.data.papers;
          const found = nodes.map(({ id }: { id: string }) => id);
          if (forward) ids.push(...found);
          else ids.unshift(...found);
          if (!(forward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
          at = forward ? `, after: "${pageInfo.endCursor}"` : `, before: "${pageInfo.startCursor}"`;
        }
        return ids;
      };
      const forward = await walk(true);
      const total = JSON.parse(JSON.stringify((await ask('{ papers { totalCount } }')).data)).papers
        .totalCount;
      expect(new Set(forward).size).toBe(total);
      expect(forward.length).toBe(total);
      expect(await walk(false)).toEqual(forward);
    }
  });

  it('keeps columns apart from aliases that carry their names', async () => {
    const { data } = await ask(
      '{ papers(first: 3) { nodes { label pages: symbol symbol: title(lang: EN) a: symbol b: pages __proto__: kind } } }',
    );
    const { papers } = JSON.parse(JSON.stringify(data));
    for (const node of papers.nodes) expect(node.label).toBe(`${node.a ?? '?'} (${node.b ?? '?'})`);
  });

  it('has a model that fits its schema and its tables', async () => {
    expect(checkModel(world.schema, paperModel)).toEqual([]);
    expect(await checkTables(world.connection, paperModel)).toEqual([]);
  });

  it('tells where a model and the tables differ', async () => {
    const office = table('office', ['id', 'kind', 'records_public', 'colour']);
    const model = defineModel([
      readType(office, {
        type: 'Office',
        key: 'id',
        access: 'public',
        clocks: 'none',
        columns: { kind: column('kind', 'int'), colour: column('colour', 'text') },
        orders: { KIND: [ascending('kind')] },
      }),
      readType(table('paper', ['row_id', 'symbol', 'pages']), {
        type: 'Paper',
        key: 'row_id',
        access: 'public',
        clocks: 'none',
        columns: { symbol: column('symbol', 'text'), pages: column('pages', 'int', { nullable: true }) },
        orders: { SYMBOL: [ascending('symbol')] },
      }),
    ]);
    const issues = await checkTables(world.connection, model);
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'COLUMN_NOT_IN_TABLE Office',
      'COLUMN_TYPE_MISMATCH Office.kind',
      'NULLABLE_DECLARED_NOT_NULL Paper.symbol',
    ]);
  });
});
