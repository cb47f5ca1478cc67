import fc from 'fast-check';

/** What breaks readers of text: halves of pairs, ends of strings, marks of order, names that objects inherit. */
const NASTY = fc.constantFrom(
  '\u0000',
  '\ud800',
  '\udfff',
  '\ufeff',
  '\u2028',
  '\u202e',
  '💥',
  'é\u0301',
  '"""',
  '\\u{110000}',
  '\\uD800',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '{',
  '}',
  '(',
  '[',
  '...',
  '$',
  '@',
  '#',
  '&',
  '|',
  '1e999',
  '-0',
  '99999999999999999999',
  '0x1F',
  'null',
  'on',
  '\r\n',
);

/** Names that every object has without anybody putting them there. */
const INHERITED = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'toJSON',
);

const SOUND = [
  '{ apiInfo { version } }',
  'query Q($first: Int, $filter: DocumentFilter) { documents(first: $first, filter: $filter) { totalCount nodes { id title } } }',
  '{ body(id: "bod_ha-tinh/party-committee", asOf: {on: "2024-10-31"}) { slug name(lang: EN) } }',
  'query ($text: String!) { extractCitations(text: $text) { symbol } }',
  'query ($bodies: [ID!], $from: Date) { duties(bodies: $bodies, from: $from) { nodes { status } } }',
  'mutation ($input: RecordActivityInput!) { recordActivity(input: $input) { userErrors { code } } }',
  'mutation ($input: RegisterDocumentInput!) { registerDocument(input: $input) { userErrors { code } } }',
  '{ node(id: "act_x") { id ... on Activity { title body { slug } } } }',
  '{ __schema { types { name } } }',
];

/** A sound document with nasty things put into it, or parts of it doubled or lost. */
const mangled = fc
  .tuple(
    fc.constantFrom(...SOUND),
    fc.array(
      fc.record({
        at: fc.nat(400),
        cut: fc.nat(12),
        put: fc.oneof(NASTY, fc.string({ unit: 'binary', maxLength: 5 })),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((whole, { at, cut, put }) => {
      const start = at % (whole.length + 1);
      return whole.slice(0, start) + put + whole.slice(start + cut);
    }, text),
  );

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** Documents that are right in every letter and too much in some way. */
const overdone = fc.oneof(
  fc.nat(3_000).map((n) => `{ ${'node(id: "x") { '.repeat(n)} id ${'}'.repeat(n)} }`),
  fc.nat(3_000).map((n) => `{ ${'... { '.repeat(n)} apiInfo { version } ${'}'.repeat(n)} }`),
  fc.nat(3_000).map((n) => `{ documents(filter: ${'{not: '.repeat(n)}{}${'}'.repeat(n)}) { totalCount } }`),
  fc
    .nat(3_000)
    .map((n) => `{ documents(filter: {id: {in: ${'['.repeat(n)}"x"${']'.repeat(n)}}}) { totalCount } }`),
  fc
    .nat(3_000)
    .map((n) => `query ($v: ${'['.repeat(n)}ID${']'.repeat(n)}) { duties(bodies: $v) { totalCount } }`),
  fc.nat(1_500).map((n) => `{ ${times(n + 1, (i) => `a${i}: apiInfo { version }`)} }`),
  fc.nat(20_000).map((n) => `{ a${'b'.repeat(n)}: apiInfo { version } }`),
  fc.nat(600).map((n) => `{ apiInfo { version ${'@include(if: true) '.repeat(n)} } }`),
  fc.nat(600).map((n) => `query Q ${'@nothing '.repeat(n)} { apiInfo { version } }`),
  fc.nat(400).map((n) => times(n + 1, (i) => `query Q${i} { apiInfo { version } }`)),
  fc
    .nat(300)
    .map(
      (n) =>
        `{ ...F0 } ${times(n, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} ...F${i + 1} }`)} ` +
        `fragment F${n} on Query { apiInfo { version } }`,
    ),
  fc
    .nat(60)
    .map((n) => `{ ...F0 } ${times(n + 1, (i) => `fragment F${i} on Query { ...F${(i + 1) % (n + 1)} }`)}`),
  fc
    .nat(40)
    .map((n) => `{ ...F } fragment F on Query { apiInfo { ...F } ${'node(id: "x") { ...F } '.repeat(n)} }`),
  fc.nat(3_000).map((n) => `{ documents(first: ${'9'.repeat(n + 1)}) { totalCount } }`),
  fc
    .nat(3_000)
    .map((n) => `{ documents(filter: {id: {in: [${times(n, (i) => `"doc_${i}"`)}]}}) { totalCount } }`),
  fc.nat(100_000).map((n) => `{ extractCitations(text: "${'1/NĐ-CP '.repeat(n / 9)}") { symbol } }`),
  fc.nat(100_000).map((n) => `{ documents(search: "${'ộ'.repeat(n)}") { totalCount } }`),
);

const inherited = fc.oneof(
  INHERITED.map((name) => `{ ${name}: apiInfo { ${name}: version } }`),
  INHERITED.map((name) => `{ ${name} { ${name} } }`),
  INHERITED.map((name) => `{ __type(name: "${name}") { name } }`),
  INHERITED.map((name) => `query ${name} { ...${name} } fragment ${name} on Query { apiInfo { version } }`),
  INHERITED.map((name) => `query ($${name}: Int) { documents(first: $${name}) { totalCount } }`),
  INHERITED.map((name) => `query ($v: ${name}) { documents(first: $v) { totalCount } }`),
  INHERITED.map((name) => `{ documents(filter: {${name}: 1}, ${name}: 2) { totalCount } }`),
  INHERITED.map((name) => `{ documents(orderBy: ${name}) { totalCount } }`),
  INHERITED.map((name) => `{ node(id: "${name}") { id } other: node(id: "${name}_${name}") { id } }`),
  INHERITED.map((name) => `{ apiInfo { version @${name} } }`),
  INHERITED.map((name) => `{ apiInfo { ... on ${name} { version } } }`),
);

const anyDocument = fc.oneof(
  { weight: 4, arbitrary: mangled },
  { weight: 3, arbitrary: overdone },
  { weight: 2, arbitrary: inherited },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

const text = fc.oneof(NASTY, fc.string({ unit: 'binary', maxLength: 20 }), INHERITED);
const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  text,
  fc.constantFrom(1e308, -0, 2 ** 53, 0.1, -1),
  fc.dictionary(
    fc.oneof(INHERITED, fc.constantFrom('on', 'in', 'and', 'not', 'eq', 'id')),
    fc.jsonValue({ maxDepth: 2 }),
  ),
);

/** Variables of sound documents that are not what those ask for. */
const wrongVariables = fc
  .tuple(
    fc.constantFrom(...SOUND),
    fc.dictionary(
      fc.oneof(fc.constantFrom('first', 'filter', 'text', 'bodies', 'from', 'input'), INHERITED),
      anyJson,
      { maxKeys: 4 },
    ),
  )
  .map(([query, variables]) => JSON.stringify({ query, variables }));

const DEEP = 20_000;

/** Bodies that are no request, and some that are no JSON. */
const anyBody = fc.oneof(
  { weight: 5, arbitrary: anyDocument.map((query) => JSON.stringify({ query })) },
  { weight: 4, arbitrary: wrongVariables },
  {
    weight: 3,
    arbitrary: fc
      .dictionary(
        fc.oneof(
          fc.constantFrom('query', 'variables', 'operationName', 'extensions', 'documentId'),
          INHERITED,
        ),
        fc.oneof(fc.constantFrom(...SOUND), anyJson),
        { maxKeys: 5 },
      )
      .map((body) => JSON.stringify(body)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...SOUND), fc.nat(300))
      .map(([query, at]) => JSON.stringify({ query }).slice(0, at)),
  },
  { weight: 1, arbitrary: anyJson.map((value) => JSON.stringify(value)) },
  {
    weight: 1,
    arbitrary: fc
      .nat(DEEP)
      .map((n) => `{"query":"{ apiInfo { version } }","variables":{"v":${'['.repeat(n)}${']'.repeat(n)}}}`),
  },
  { weight: 1, arbitrary: fc.nat(DEEP).map((n) => `${'{"a":'.repeat(n)}1${'}'.repeat(n)}`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '{"query":"{ apiInfo { version } }","query":"{ nothing }"}',
      '{"query":"{ apiInfo { version } }","variables":{"a":1,"a":2}}',
      '{"query":"{ apiInfo { version } }","__proto__":{"x":1}}',
      '{"query":"{ apiInfo { version } }","variables":{"__proto__":{"first":1}}}',
      '{"query":"{ apiInfo { version } }","constructor":{"prototype":{"x":1}}}',
      '{"query":"{ apiInfo { version } }"} trailing',
      '\ufeff{"query":"{ apiInfo { version } }"}',
      "{'query':'{ apiInfo { version } }'}",
      '{"query":"{ apiInfo { version } }","variables":"{}"}',
      '{"query":"{ apiInfo { version } }","operationName":"__proto__"}',
      '{"query":"query constructor { apiInfo { version } }","operationName":"constructor"}',
      '{"query":"{ documents(first: 1e400) { totalCount } }"}',
      '{"query":"query($f:Int){ documents(first: $f) { totalCount } }","variables":{"f":1e400}}',
      '{"query":"query($f:Int){ documents(first: $f) { totalCount } }","variables":{"f":123456789012345678901234567890}}',
      '{"documentId":"sha256:__proto__"}',
      `{"documentId":"sha256:${'0'.repeat(64)}"}`,
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"constructor"}}}',
      'NaN',
      '',
    ),
  },
);

const headerValue = fc.oneof(
  fc.string({ maxLength: 40 }).map((value) => value.replace(/[^\x20-\x7e]/g, '')),
  fc.constantFrom(
    '',
    ',',
    ';;;',
    'q=',
    '*',
    '__proto__',

    'é',
    `${'a'.repeat(7_000)}`,
    '\u00ff'.repeat(50),
  ),
);

/** Headers that mean something to the server, with values that mean nothing. */
const anyHeaders = fc.dictionary(
  fc.constantFrom(
    'authorization',
    'accept',
    'accept-language',
    'accept-encoding',
    'apollo-require-preflight',
    'content-encoding',
    'expect',
    'forwarded',
    'if-none-match',
    'origin',
    'range',
    'traceparent',
    'tracestate',
    'x-client-name',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-http-method-override',
    'x-read-after',
    'x-request-id',
  ),
  fc.oneof(
    headerValue,
    fc.constantFrom(
      'Bearer',
      'Bearer  ',
      'Bearer a.b.c',
      'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.',
      'Bearer eyJhbGciOiJIUzI1NiIsImtpZCI6Il9fcHJvdG9fXyJ9.e30.AAAA',
      'Basic YTpi',
      'gzip',
      '100-continue',
      'en;q=2, vi;q=-1',
      'en-GB, vi;q=0.9',
      'application/graphql-response+json',
      'text/html',
      '00-00000000000000000000000000000000-0000000000000000-00',
      'ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      '0/0',
      'FFFFFFFF/FFFFFFFF',
      '::1, 127.0.0.1, unknown, "',
      'DELETE',
    ),
  ),
  { maxKeys: 4 },
);

const contentType = fc.oneof(
  { weight: 12, arbitrary: fc.constant('application/json') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'application/json; charset=utf-8',
      'application/json; charset=utf-16',
      'application/json; charset=__proto__',
      'application/json;;;',
      'APPLICATION/JSON',
      'application/jsonx',
      'application/graphql',
      'application/graphql+json',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
      '__proto__',
      'constructor/toString',
      '/',
      '',
    ),
  },
);

const encoding = fc.constantFrom(
  'utf8',
  'utf8',
  'utf8',
  'utf8',
  'utf16le',
  'latin1',
) as fc.Arbitrary<BufferEncoding>;

/** A request as the bytes of its lines: whole in HTTP, whatever it says. */
export interface BrokenRequest {
  readonly target: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

const posted: fc.Arbitrary<BrokenRequest> = fc
  .record({ body: anyBody, type: contentType, headers: anyHeaders, encoding })
  .map(({ body, type, headers, encoding: as }) => ({
    target: '/graphql',
    method: 'POST',
    headers: { ...headers, 'content-type': type },
    body: Buffer.from(body, as),
  }));

const inAddress = (value: unknown): string =>
  encodeURIComponent(String(typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed());

/** Questions in the address, and addresses that are none. */
const got: fc.Arbitrary<BrokenRequest> = fc
  .record({
    target: fc.oneof(
      fc
        .array(
          fc.tuple(
            fc.oneof(
              fc.constantFrom('query', 'variables', 'operationName', 'extensions', 'documentId'),
              INHERITED,
            ),
            fc.oneof(fc.constantFrom(...SOUND), anyJson),
          ),
          { maxLength: 5 },
        )
        .map((pairs) => `/graphql?${pairs.map(([name, value]) => `${name}=${inAddress(value)}`).join('&')}`),
      fc.constantFrom(
        '/graphql?query=%00',
        '/graphql?query=%ff',
        '/graphql?query=%',
        '/graphql?query[]=a&query[__proto__]=b',
        '/graphql?query={apiInfo{version}}&variables={',
        '/graphql?query={apiInfo{version}}&variables=[1]',
        '/graphql?query={apiInfo{version}}&extensions=null',
        '/graphql/../../etc/passwd',
        '/graphql%2f',
        '//graphql',
        '/%c0%af',
        '/__proto__',
        '/constructor?__proto__=1',
        `/${'a'.repeat(5_000)}`,
      ),
    ),
    method: fc.constantFrom('GET', 'GET', 'GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'),
    headers: anyHeaders,
    preflight: fc.boolean(),
  })
  .map(({ target, method, headers, preflight }) => ({
    target,
    method,
    headers: { ...headers, ...(preflight ? { 'apollo-require-preflight': '1' } : {}) },
    body: null,
  }));

export const anyRequest: fc.Arbitrary<BrokenRequest> = fc.oneof(
  { weight: 4, arbitrary: posted },
  { weight: 1, arbitrary: got },
);

/** The bytes to send; the connection ends with the answer. */
export const bytesOf = ({ target, method, headers, body }: BrokenRequest): Buffer => {
  const lines = [
    `${method} ${target} HTTP/1.1`,
    'host: fuzz.example',
    'connection: close',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(body === null ? [] : [`content-length: ${body.byteLength}`]),
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body ?? Buffer.alloc(0)]);
};
