// The design's import rules for dependency-cruiser. Each rule has a fixture of its name that must break it.
const ROOMS = [
  'kernel',
  'rules',
  'directives',
  'organisations',
  'duties',
  'indicators',
  'associations',
  'front',
  'models',
  'lawbook',
];
const DOMAIN = '^packages/domain/src';
const TESTS = '\\.(test|cases|test-support)\\.ts$';

/** A room may import only rooms above it; associations, front and models do not know each other. */
const orderRules = ROOMS.map((room, index) => {
  const above = ROOMS.slice(0, index).filter(
    (other) => !(['front', 'models'].includes(room) && ['associations', 'front'].includes(other)),
  );
  return {
    name: `${room}-imports-only-rooms-above`,
    comment: `${room}/ may import ${[...above, 'messages'].join(', ')} and nothing else`,
    severity: 'error',
    from: { path: `${DOMAIN}/${room}/` },
    to: { path: `${DOMAIN}/`, pathNot: `${DOMAIN}/(${[...above, room, 'messages'].join('|')})/` },
  };
});

const forbidden = [
  ...orderRules,
  {
    name: 'messages-import-nothing',
    severity: 'error',
    from: { path: `${DOMAIN}/messages/`, pathNot: TESTS },
    to: { pathNot: `${DOMAIN}/messages/` },
  },
  {
    name: 'only-entry-points-import-law',
    comment: 'law is data: @danvan/domain/law brings it, nothing else may',
    severity: 'error',
    from: { path: `${DOMAIN}/`, pathNot: `(${DOMAIN}/law/|${TESTS})` },
    to: { path: `${DOMAIN}/law/` },
  },
  {
    name: 'only-entry-points-import-reference',
    severity: 'error',
    from: { path: `${DOMAIN}/`, pathNot: `(${DOMAIN}/reference/|${TESTS})` },
    to: { path: `${DOMAIN}/reference/` },
  },
  {
    name: 'law-does-not-import-reference',
    comment: 'law names bodies by id; which of them exist is reference data',
    severity: 'error',
    from: { path: `${DOMAIN}/law/`, pathNot: TESTS },
    to: { path: `${DOMAIN}/reference/` },
  },
  {
    name: 'luxon-in-one-file',
    severity: 'error',
    from: { pathNot: `${DOMAIN}/kernel/luxon\\.ts$` },
    to: { path: '(^|/)luxon(/|$)', pathNot: '^packages/domain/src/kernel/luxon\\.ts$' },
  },
  {
    name: 'domain-is-pure',
    comment: 'no I/O, no clock, no library but luxon',
    severity: 'error',
    from: { path: `${DOMAIN}/`, pathNot: TESTS },
    to: { pathNot: `(${DOMAIN}/|(^|/)luxon(/|$))` },
  },
  {
    name: 'not-past-an-index',
    comment: 'another room is imported through its index.ts',
    severity: 'error',
    from: { path: `${DOMAIN}/([^/]+)/` },
    to: {
      path: `${DOMAIN}/[^/]+/`,
      pathNot: `(${DOMAIN}/$1/|${DOMAIN}/[^/]+/index\\.ts$|\\.test-support\\.ts$)`,
    },
  },
  {
    name: 'test-support-in-tests',
    comment: 'what tests share may be shared over rooms, and by nothing but tests',
    severity: 'error',
    from: { pathNot: TESTS },
    to: { path: '\\.test-support\\.ts$' },
  },
  {
    name: 'entry-imports-indexes',
    severity: 'error',
    from: { path: `${DOMAIN}/index\\.ts$` },
    to: { path: `${DOMAIN}/`, pathNot: `${DOMAIN}/[^/]+/index\\.ts$` },
  },
  {
    name: 'platform-knows-no-room',
    severity: 'error',
    from: { path: '^packages/api/src/platform/', pathNot: TESTS },
    to: { path: '^packages/api/src/', pathNot: '^packages/api/src/platform/' },
  },
  {
    name: 'api-rooms-in-order',
    comment: 'the same order as in the domain: organisations, directives, duties, associations',
    severity: 'error',
    from: { path: '^packages/api/src/(organisations|directives)/' },
    to: { path: '^packages/api/src/(duties|associations)/' },
  },
  {
    name: 'sdk-stands-alone',
    comment: 'no runtime dependency, and none on the server or the domain',
    severity: 'error',
    from: { path: '^packages/sdk/src/', pathNot: TESTS },
    to: { pathNot: '^packages/sdk/src/' },
  },
  { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
];

module.exports = { forbidden };
