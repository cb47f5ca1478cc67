import { beforeAll, expect, it } from 'vitest';
import { firstBrokenAuditEntry } from '../../src/platform/index.js';
import { forEachDatabase } from '../support/databases.js';
import { CLERK, ISSUER, invented, inventedClause, REGISTER, register } from './support/invented-document.js';
import { codesOf, refusalsOf, rowCounts } from './support/refusals.js';
import { openWorld, type World } from './support/world.js';

forEachDatabase((open) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await open());
  });

  it('registers a document with its relations, clauses and duties', async () => {
    const clauses = [inventedClause('REG-1'), inventedClause('REG-2', { duty: null, kind: 'PRINCIPLE' })];
    const relations = [
      { kind: 'BASED_ON', to: 'doc_quang-tri/29-ct-tu', provision: 'Căn cứ' },
      { kind: 'REPEALS', to: 'state/45-2010-nd-cp', provision: 'III', toProvision: 'Điều 3' },
    ];
    const input = invented({ symbol: ' 0812 – KH/TU ', clauses, relations, recipients: ['Ban Dân vận'] });
    const { document, replayed } = await register(world, input);
    expect(replayed).toBe(false);
    expect(document).toMatchObject({
      id: `doc_${input.slug}`,
      symbol: '812-KH/TU',
      version: 1,
      access: 'PUBLIC',
      clauses: {
        nodes: [
          { clauseId: 'REG-1', duty: { dutyId: 'REG-1', scheduleText: 'hằng năm, trước ngày 15/12' } },
          { clauseId: 'REG-2', duty: null },
        ],
      },
    });
    const seen = await world.ask(
      `query ($id: ID!) { document(id: $id) { origin held lawVersion recipients registered: recordedAt title(lang: EN)
        issuerBody { slug } relations { nodes { kind grade toProvision to { slug } } } duties { nodes { kind origin } } } }`,
      { id: input.slug },
    );
    expect(seen.document).toEqual({
      origin: 'REGISTERED',
      held: true,
      lawVersion: null,
      recipients: ['Ban Dân vận'],
      registered: '2024-10-30T18:30:00.000Z',
      title: (input.title as { en: string }).en,
      issuerBody: { slug: ISSUER },
      relations: {
        nodes: [
          { kind: 'BASED_ON', grade: 'VERIFIED', toProvision: null, to: { slug: 'quang-tri/29-ct-tu' } },
          { kind: 'REPEALS', grade: 'VERIFIED', toProvision: 'Điều 3', to: { slug: 'state/45-2010-nd-cp' } },
        ],
      },
      duties: { nodes: [{ kind: 'REPORT', origin: 'REGISTERED' }] },
    });
  });

  it('says who leads a duty and who works with its bearers, and refuses bodies that are not there', async () => {
    const { duty } = inventedClause('x') as { duty: object };
    const front = 'ha-tinh/front-committee';
    const led = { ...duty, lead: `bod_${ISSUER}`, coordinating: [front] };
    const { document } = await register(
      world,
      invented({ clauses: [inventedClause('LED-1', { duty: led })] }),
    );
    const rows = await world.rows(
      `select record ->> 'lead', record -> 'coordinating' ->> 0 from duty where document_id = $1`,
      [document.slug],
    );
    expect(rows).toEqual([[ISSUER, front]]);
    const wrong = { ...duty, lead: 'no/such', coordinating: ['no/other'] };
    const refusals = await refusalsOf(
      world,
      invented({ clauses: [inventedClause('LED-2', { duty: wrong })] }),
    );
    expect(refusals.map(({ code }) => code)).toEqual(['BODY_UNKNOWN', 'BODY_UNKNOWN']);
  });

  it('takes every kind of schedule and of bearers', async () => {
    const { duty } = inventedClause('x') as { duty: object };
    const words = { vi: 'có văn bản', en: 'a document is issued' };
    const schedules = [
      { kind: 'FIXED', opensOn: '2024-10-01', due: { kind: 'BY', on: '2024-12-31' } },
      { kind: 'RECURRING', every: ['HALF_YEAR', 'YEAR'], due: { kind: 'UNSTATED' }, from: '2025-01-01' },
      { kind: 'RECURRING', every: ['YEAR'], due: { kind: 'WITHIN_MONTH', month: 10 } },
      { kind: 'RELATIVE', trigger: { id: 'x/event', words }, amount: 2, unit: 'MONTH', monthEnd: 'CLAMP' },
      { kind: 'CONDITIONAL', trigger: { id: 'x/event', words } },
      { kind: 'UNSCHEDULED', manner: 'PROMPT' },
    ];
    const bearers = {
      by: 'KIND',
      kinds: ['party-committee'],
      levels: ['DISTRICT', 'COMMUNE'],
      within: ISSUER,
      hierarchy: 'PARTY_LEADERSHIP',
    };
    const clauses = schedules.map((schedule, index) =>
      inventedClause(`KINDS-${index}`, { duty: { ...duty, schedule, bearers } }),
    );
    const { document } = await register(world, invented({ clauses }));
    expect(
      document.clauses.nodes.map((node: { duty: { scheduleText: string } }) => node.duty.scheduleText),
    ).toEqual([
      'từ ngày 1/10/2024, chậm nhất ngày 31/12/2024',
      '6 tháng một lần và hằng năm, không ấn định ngày, từ ngày 1/1/2025',
      'hằng năm, trong tháng 10',
      'trong 2 tháng kể từ khi có: có văn bản',
      'khi có: có văn bản; không ấn định hạn',
      'kịp thời',
    ]);
  });

  it('refuses a classified document before looking at the rest, in both languages', async () => {
    const input = invented({ secrecy: 'MAT', symbol: 'nonsense', type: 'nonsense' });
    expect(await refusalsOf(world, input)).toEqual([
      { code: 'SECRET_REFUSED', field: ['secrecy'], message: 'Không nhận văn bản mang dấu mật' },
    ]);
    expect(await refusalsOf(world, input, { language: 'en' })).toEqual([
      { code: 'SECRET_REFUSED', field: ['secrecy'], message: 'Classified documents are not accepted' },
    ]);
  });

  it('says everything that is wrong at once, in the terms of the input and in both languages', async () => {
    const { duty } = inventedClause('x') as { duty: object };
    const input = invented({
      slug: 'Not A Slug',
      symbol: 'abc',
      issuedNotBefore: '2024-01-01',
      effectiveUntil: '2024-01-01',
      title: { vi: ' ' },
      relations: [{ kind: 'CITES', to: 'no/such-document', provision: '' }],
      clauses: [
        inventedClause('BAD-1', {
          says: { vi: 'Chỉ tiếng Việt.' },
          duty: {
            ...duty,
            schedule: { kind: 'FIXED', due: { kind: 'BY' }, manner: 'REGULAR' },
            proof: ['REPORT'],
          },
        }),
        inventedClause('BAD-2', {
          duty: { ...duty, bearers: { by: 'NAME', bodies: ['doc_x/y'] }, addressees: ['Sai Mã'] },
        }),
      ],
    });
    const found = await codesOf(world, input);
    expect(found).toEqual(
      expect.arrayContaining([
        ['NUMBER_NOT_A_NUMBER', 'symbol'],
        ['DOCUMENT_DATE_GIVEN_TWICE', 'issuedOn'],
        ['DOCUMENT_EFFECT_EMPTY', 'effectiveUntil'],
        ['DOCUMENT_UNKNOWN', 'relations.0.to'],
        ['DOCUMENT_ID_INVALID', 'slug'],
        ['TEXT_EMPTY', 'title.vi'],
        ['PROVISION_EMPTY', 'relations.0.provision'],
        ['PROPERTY_MISSING', 'clauses.0.says.en'],
        ['PROPERTY_MISSING', 'clauses.0.duty.schedule.due.on'],
        ['PROPERTY_UNKNOWN', 'clauses.0.duty.schedule.manner'],
        ['BODY_ID_INVALID', 'clauses.1.duty.bearers.bodies.0'],
        ['BODY_ID_INVALID', 'clauses.1.duty.addressees.0'],
      ]),
    );
    for (const language of ['vi', 'en'] as const)
      for (const { message } of await refusalsOf(world, input, { language }))
        expect(message).not.toMatch(/[[{]/);
  });

  it('says what does not fit the rest of the law', async () => {
    const { duty } = inventedClause('x') as { duty: object };
    const input = invented({
      type: 'no-such-type',
      issuer: { name: 'X', body: 'no/such-body' },
      issuedOn: null,
      issuedNotBefore: '2024-02-01',
      issuedNotAfter: '2024-01-01',
      relations: [{ kind: 'CITES', to: 'quang-tri/29-ct-tu', provision: 'I' }],
      clauses: [
        inventedClause('FIT-1', { duty: { ...duty, bearers: { by: 'NAME', bodies: ['no/such-body'] } } }),
        inventedClause('FIT-1'),
        inventedClause('TN29-III.2.2-7'),
        inventedClause('FIT-2', {
          duty: { ...duty, proof: [], schedule: { kind: 'RECURRING', every: [], due: { kind: 'UNSTATED' } } },
        }),
      ],
    });
    const typed = await codesOf(world, input);
    expect(typed.map(([code]) => code)).toContain('NOT_ONE_OF');
    const found = await codesOf(world, { ...input, type: 'plan' });
    expect(found).toEqual(
      expect.arrayContaining([
        ['BODY_UNKNOWN', 'issuer.body'],
        ['DAY_BOUNDS_REVERSED', 'issuedOn'],
        ['BODY_UNKNOWN', 'clauses.0.duty.bearers'],
        ['CLAUSE_DUPLICATE', 'clauses.0'],
        ['CLAUSE_DUPLICATE', 'clauses.2.id'],
        ['PROOF_EMPTY', 'clauses.3.duty'],
        ['SCHEDULE_EMPTY', 'clauses.3.duty.schedule'],
      ]),
    );
    const itself = invented({
      slug: `${ISSUER}/itself`,
      relations: [{ kind: 'CITES', to: `${ISSUER}/itself`, provision: 'I' }],
    });
    expect(await codesOf(world, itself)).toEqual([['RELATION_TO_ITSELF', 'relations.0']]);
  });

  it('refuses a slug, a number or a clause that is taken', async () => {
    const input = invented({ clauses: [inventedClause('TAKEN-1')] });
    await register(world, input);
    expect(await codesOf(world, invented({ slug: input.slug }))).toEqual([['DOCUMENT_EXISTS', 'slug']]);
    // a name elsewhere is refused before anybody looks whether it is taken
    for (const slug of ['quang-tri/29-ct-tu', 'quang-tri/no-such-document', `${ISSUER}-of-another`, ISSUER])
      expect(await codesOf(world, invented({ slug }))).toEqual([['SLUG_OUTSIDE_BODY', 'slug']]);
    expect(await codesOf(world, invented({ symbol: input.symbol }))).toEqual([
      ['DOCUMENT_DUPLICATE_NUMBER', 'symbol'],
    ]);
    expect(await codesOf(world, invented({ clauses: [inventedClause('TAKEN-1')] }))).toEqual([
      ['CLAUSE_DUPLICATE', 'clauses'],
    ]);
    // a number alone is not unique: Party numbers restart with each term
    await register(world, invented({ symbol: input.symbol, issuedOn: '2029-09-02' }));
    await register(world, invented({ symbol: input.symbol, issuedOn: null }));
    await register(world, invented({ symbol: null }));
  });

  it('keeps the number of the law', async () => {
    const { documents } =
      await world.ask(`{ documents(filter: {issuedOn: {isNull: false}, symbol: {isNull: false}}, first: 1) {
      nodes { symbol issuer issuedOn } } }`);
    const [{ symbol, issuer, issuedOn }] = documents.nodes;
    const input = invented({ symbol, issuer: { name: issuer }, issuedOn });
    expect(await codesOf(world, input)).toEqual([['DOCUMENT_DUPLICATE_NUMBER', 'symbol']]);
  });

  it('returns the same document for the same key, and refuses the key for another input', async () => {
    const input = invented();
    const first = await register(world, input);
    const before = await rowCounts(world);
    expect(await register(world, input)).toEqual({ ...first, replayed: true });
    expect(await rowCounts(world)).toEqual(before);
    expect(await codesOf(world, { ...input, symbol: '999-KH/TU' })).toEqual([
      ['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey'],
    ]);
    expect(await codesOf(world, { ...invented(), idempotencyKey: 'short' })).toEqual([
      ['IDEMPOTENCY_KEY_INVALID', 'idempotencyKey'],
    ]);
  });

  it('makes one document and 19 replays of twenty requests at once', async () => {
    const input = invented();
    const all = await Promise.all(Array.from({ length: 20 }, () => register(world, input)));
    expect(all.filter(({ replayed }) => replayed)).toHaveLength(19);
    const others = await Promise.all(
      Array.from({ length: 5 }, () =>
        world.ask(REGISTER, { input: invented({ slug: `${ISSUER}/race` }) }, { who: CLERK }),
      ),
    );
    const refused = others.filter(({ registerDocument }) => registerDocument.userErrors.length > 0);
    expect(refused).toHaveLength(4);
    for (const { registerDocument } of refused)
      expect(registerDocument.userErrors[0].code).toBe('DOCUMENT_EXISTS');
  });

  it('learns the number later as a correction: the id stays, both versions are known in their time', async () => {
    const { symbol, ...rest } = invented({ symbol: null, clauses: [inventedClause('LEARN-1')] });
    const slug = String(rest.slug);
    await register(world, rest, { now: new Date('2024-10-20T03:00:00Z') });
    const corrected = {
      ...rest,
      ...{ idempotencyKey: 'learned-the-number', expectedVersion: 1, symbol: '555-KH/TU' },
      clauses: [inventedClause('LEARN-1', { provision: 'II.2' }), inventedClause('LEARN-2')],
    };
    const { document } = await register(world, corrected, { now: new Date('2024-10-25T03:00:00Z') });
    expect(document).toMatchObject({ slug, symbol: '555-KH/TU', version: 2 });
    const known = async (knownOn: string) =>
      (
        await world.ask(
          `{ document(id: "${slug}", asOf: {knownOn: "${knownOn}"}) {
            symbol version clauses { nodes { provision } } duties { totalCount } } }`,
        )
      ).document;
    expect(await known('2024-10-19')).toBeNull();
    expect(await known('2024-10-24')).toEqual({
      symbol: null,
      version: 1,
      clauses: { nodes: [{ provision: 'II.1' }] },
      duties: { totalCount: 1 },
    });
    expect(await known('2024-10-25')).toEqual({
      symbol: '555-KH/TU',
      version: 2,
      clauses: { nodes: [{ provision: 'II.2' }, { provision: 'II.1' }] },
      duties: { totalCount: 2 },
    });
    expect(symbol).toBeNull();
  });

  it('refuses the correction of a version that is no longer current', async () => {
    const input = invented();
    await register(world, input);
    await register(world, {
      ...input,
      idempotencyKey: 'correct-once',
      expectedVersion: 1,
      issuedOn: '2024-09-03',
    });
    const [error] = await refusalsOf(
      world,
      { ...input, idempotencyKey: 'correct-late', expectedVersion: 1 },
      { language: 'en' },
    );
    expect(error).toEqual({
      code: 'STALE_VERSION',
      field: ['expectedVersion'],
      message: 'The record has changed: the current version is 2, not 1.',
    });
  });

  it('lets one of ten corrections of the same version through, and tells the others the current one', async () => {
    const input = invented();
    await register(world, input);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => {
        const correction = {
          ...input,
          idempotencyKey: `${input.idempotencyKey}-race-${index}`,
          expectedVersion: 1,
          title: { vi: `Tên đính chính ${index}` },
        };
        return world.ask(REGISTER, { input: correction }, { who: CLERK, language: 'en' });
      }),
    );
    const errors = answers.flatMap(({ registerDocument }) => registerDocument.userErrors);
    expect(errors).toHaveLength(9);
    for (const error of errors)
      expect(error).toEqual({
        code: 'STALE_VERSION',
        field: ['expectedVersion'],
        message: 'The record has changed: the current version is 2, not 1.',
      });
    const versions = await world.rows(
      `select version::text from document where id = $1::text order by version`,
      [input.slug],
    );
    expect(versions).toEqual([['1'], ['2']]);
  });

  it('leaves the law as it is', async () => {
    const input = invented({ slug: 'quang-tri/29-ct-tu', expectedVersion: 1 });
    expect(await codesOf(world, input)).toEqual([['LAW_IS_READ_ONLY', 'slug']]);
    expect(await codesOf(world, invented({ expectedVersion: 1 }))).toEqual([['DOCUMENT_UNKNOWN', 'slug']]);
  });

  it('writes audit and event with the change', async () => {
    const input = invented();
    await register(world, input);
    await register(world, {
      ...input,
      idempotencyKey: 'audited-correction',
      expectedVersion: 1,
      symbol: '556-KH/TU',
    });
    const audit = await world.rows(
      `select principal, acting_body, action, target_kind, before ->> 'version', after ->> 'version',
         after -> 'record' ->> 'symbol' from audit_entry where target_id = $1::text order by id`,
      [input.slug],
    );
    const who = [CLERK.subject, ISSUER, 'registerDocument', 'document'];
    expect(audit).toEqual([
      [...who, null, '1', input.symbol],
      [...who, '1', '2', '556-KH/TU'],
    ]);
    const events = await world.rows(
      `select kind, version::text from outbox_event where target_id = $1::text order by id`,
      [`doc_${input.slug}`],
    );
    expect(events).toEqual([
      ['document.registered', '1'],
      ['document.corrected', '2'],
    ]);
    expect(await world.database.read(firstBrokenAuditEntry)).toBeNull();
  });

  it('asks as often for a document with many parts as for one with few', async () => {
    const many = (count: number, prefix: string) =>
      invented({
        clauses: Array.from({ length: count }, (_, index) => inventedClause(`${prefix}-${index}`)),
        relations: Array.from({ length: count }, (_, index) => ({
          kind: 'CITES',
          to: 'quang-tri/29-ct-tu',
          provision: `I.${index}`,
        })),
      });
    const few = await world.answer(REGISTER, { input: many(2, 'FEW') }, { who: CLERK });
    const lots = await world.answer(REGISTER, { input: many(100, 'LOTS') }, { who: CLERK });
    expect(lots.data.registerDocument.userErrors).toEqual([]);
    expect(lots.statements).toBe(few.statements);
  });
});
