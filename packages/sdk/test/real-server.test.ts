import { beforeAll, describe, expect, it } from 'vitest';
import {
  apiInfo,
  type Client,
  type ClientOptions,
  civilDate,
  correctWorkflowStep,
  createClient,
  decideDuty,
  declareKeepingPeriod,
  extractCitations,
  getBody,
  getCascade,
  getDocument,
  getWorkflowCase,
  isApiError,
  lintDocument,
  listActivities,
  listBodies,
  listClauses,
  listDocuments,
  listDuties,
  listKeepingPeriods,
  listWorkflowCases,
  listWorkflows,
  openWorkflowCase,
  paginate,
  recordActivity,
  registerDocument,
  registerTriggerEvent,
  takeWorkflowStep,
  unwrap,
} from '../src/index.js';
import { onRealServer } from './support/real-server.js';

const GRASSROOTS = 'thai-nguyen/bloc/grassroots-party-committees';
const GUIDE = 'thai-nguyen/29-hd-duk';
/** The event that the guide asks to be reported. */
const DIFFICULTY = 'thai-nguyen/29-hd-duk/difficulty';
const REVIEW = 'TN29-III.2.2-7';
const ON_1_OCTOBER = { on: '2024-10-01', knownOn: '9998-12-31' } as const;

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

onRealServer((server) => {
  let reader: Client;
  let writer: Client;
  const clientWith = (options: Partial<ClientOptions> = {}): Client =>
    createClient({ endpoint: server.endpoint(), random: () => 0, ...options });
  beforeAll(() => {
    reader = clientWith();
    writer = clientWith({ token: () => server.token() });
  });

  describe('reading', () => {
    it('tells which server it is', async () => {
      expect(await apiInfo(reader)).toEqual({
        version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
        lawVersion: expect.stringMatching(/^\d+\.\d+\.\d+\+\w+$/),
        today: '2024-10-31',
        engine: 'EMBEDDED',
      });
    });

    it.each([
      [
        'documents',
        10,
        (first: number) => paginate(reader, listDocuments, { first }),
        () => listDocuments(reader),
      ],
      [
        'clauses',
        100,
        (first: number) => paginate(reader, listClauses, { first }),
        () => listClauses(reader),
      ],
      ['bodies', 50, (first: number) => paginate(reader, listBodies, { first }), () => listBodies(reader)],
    ] as const)('gives all %s once, over several pages', async (_, first, pages, one) => {
      const ids = idsOf(await pages(first).toArray({ limit: 10_000 }));
      const { totalCount } = await one();
      expect(totalCount).toBeGreaterThan(first);
      expect(ids).toHaveLength(totalCount);
      expect(new Set(ids).size).toBe(totalCount);
    });

    it('keeps filter and language on every page', async () => {
      const variables = { filter: { documentId: { eq: `doc_${GUIDE}` } }, first: 7, lang: 'EN' } as const;
      const clauses = await paginate(reader, listClauses, variables).toArray({ limit: 30 });
      expect(clauses).toHaveLength(30);
      expect(new Set(clauses.map(({ document }) => document.slug))).toEqual(new Set([GUIDE]));
      expect(clauses.map(({ ordinal }) => ordinal)).toEqual([...Array(30).keys()]);
    });

    it('gives one document with its relations and duties, by either id, or null', async () => {
      const document = await getDocument(reader, { id: GUIDE, asOf: ON_1_OCTOBER });
      expect(document).toMatchObject({
        slug: GUIDE,
        symbol: '29-HD/ĐUK',
        held: true,
        origin: 'LAW',
        force: { state: 'IN_FORCE' },
      });
      expect(document?.relations.nodes).toHaveLength(document?.relations.totalCount ?? 0);
      expect(document?.duties.nodes.map(({ dutyId }) => dutyId)).toContain(REVIEW);
      expect(await getDocument(reader, { id: document?.id ?? '', asOf: ON_1_OCTOBER })).toEqual(document);
      expect(await getDocument(reader, { id: 'ha-tinh/no-such-document' })).toBeNull();
    });

    it('gives one body, or null', async () => {
      expect(await getBody(reader, { id: GRASSROOTS, lang: 'EN' })).toMatchObject({
        slug: GRASSROOTS,
        many: true,
        life: { state: 'EXISTS' },
        parents: { nodes: [{ hierarchy: 'PARTY_LEADERSHIP' }] },
      });
      expect(await getBody(reader, { id: 'nowhere/body' })).toBeNull();
    });

    it('finds bodies and documents by words without accents', async () => {
      const { nodes } = await listBodies(reader, { search: 'dang uy khoi thai nguyen', first: 3 });
      expect(nodes[0]?.name).toMatch(/Thái Nguyên/);
    });

    it('answers what the grassroots committees must do in October 2024, page by page', async () => {
      const variables = {
        bodies: [GRASSROOTS],
        from: civilDate('2024-10-01'),
        to: civilDate('2024-10-31'),
        asOf: ON_1_OCTOBER,
      };
      const whole = await listDuties(reader, variables);
      const paged = await paginate(reader, listDuties, { ...variables, first: 3 }).toArray({ limit: 100 });
      expect(whole.totalCount).toBeGreaterThan(3);
      expect(paged).toEqual(whole.nodes);
      expect(whole.counts.reduce((sum, { count }) => sum + count, 0)).toBe(whole.totalCount);
      expect(whole.asOf).toMatchObject(ON_1_OCTOBER);
      expect(paged[0]).toMatchObject({
        dutyId: REVIEW,
        dueOn: '2024-10-31',
        status: 'OPEN',
        basis: { documentSlug: GUIDE, symbol: '29-HD/ĐUK', clauseId: REVIEW },
      });
    });

    it('stays on the day of the first page where none is asked for', async () => {
      const rows = await paginate(reader, listDuties, { documents: [GUIDE], first: 5 }).toArray({
        limit: 500,
      });
      const { totalCount, asOf } = await listDuties(reader, { documents: [GUIDE] });
      expect(asOf.on).toBe('2024-10-31');
      expect(new Set(rows.map(({ key }) => key)).size).toBe(totalCount);
    });

    it('finds citations at their places, with what is held of them', async () => {
      const text = 'Thực hiện Chỉ thị số 29-CT/TU, ngày 13/3/2023 của Ban Thường vụ Tỉnh ủy';
      const [citation] = await extractCitations(reader, { text });
      expect(citation).toMatchObject({ kind: 'FULL', symbol: '29-CT/TU', date: '2023-03-13' });
      expect(text.slice(citation?.start, citation?.end)).toBe(citation?.surface);
      expect(citation?.matches.map(({ slug }) => slug)).toEqual(['quang-tri/29-ct-tu']);
    });

    it('lints a document, and follows its cascade', async () => {
      const report = await lintDocument(reader, { id: GUIDE, lang: 'EN' });
      expect(report?.document.slug).toBe(GUIDE);
      for (const { message, code } of report?.findings ?? []) expect(message).not.toContain(code);
      expect(await lintDocument(reader, { id: 'ha-tinh/no-such-document' })).toBeNull();
      const levels = await getCascade(reader, { document: 'quang-tri/29-ct-tu' });
      for (const { expected, issued, notIssued, unknown } of levels)
        expect(expected).toBe(issued + notIssued + unknown);
      expect(levels.length).toBeGreaterThan(0);
    });
  });

  describe('writing', () => {
    const activity = (title: string) =>
      ({
        actingFor: GRASSROOTS,
        body: GRASSROOTS,
        duty: REVIEW,
        on: '2024-10-20',
        kind: 'REPORT',
        title,
      }) as const;

    it('records what a body did, which then proves its duty', async () => {
      const input = { ...activity('Báo cáo tổng hợp năm 2024'), documentRef: '12-BC/ĐU' };
      const { activity: made, replayed } = unwrap(await recordActivity(writer, { input }));
      expect({ made, replayed }).toMatchObject({
        made: { on: '2024-10-20', dutyId: REVIEW, version: 1 },
        replayed: false,
      });
      const { nodes } = await listDuties(writer, {
        bodies: [GRASSROOTS],
        filter: { dutyId: { eq: REVIEW }, status: { eq: 'DONE' } },
      });
      expect(nodes.map(({ status, proof }) => [status, idsOf(proof)])).toEqual([['DONE', [made?.id]]]);
    });

    it('does a thing once, though its answer is lost on the way', async () => {
      let sent = 0;
      const lossy = clientWith({
        token: () => server.token(),
        fetch: async (...request) => {
          const response = await fetch(...request);
          await response.text();
          if (++sent < 3) throw new TypeError('connection reset');
          return fetch(...request);
        },
      });
      const title = 'Mất câu trả lời';
      const payload = unwrap(await recordActivity(lossy, { input: activity(title) }));
      expect(payload.replayed).toBe(true);
      const all = await paginate(writer, listActivities, { filter: { dutyId: { eq: REVIEW } } }).toArray({
        limit: 100,
      });
      expect(all.filter((act) => act.title === title).map(({ id }) => id)).toEqual([payload.activity?.id]);
    });

    it('goes on with a key of the caller, and refuses it for something else', async () => {
      const options = { idempotencyKey: 'the-caller-knows-1' };
      const first = unwrap(await recordActivity(writer, { input: activity('Một') }, options));
      const again = unwrap(await recordActivity(writer, { input: activity('Một') }, options));
      expect(again).toEqual({ ...first, replayed: true });
      const { userErrors } = await recordActivity(writer, { input: activity('Hai') }, options);
      expect(userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    });

    it('lists activities page by page', async () => {
      for (const title of ['Ba', 'Bốn', 'Năm']) await recordActivity(writer, { input: activity(title) });
      const variables = { filter: { dutyId: { eq: REVIEW } }, first: 2 };
      const rows = await paginate(writer, listActivities, variables).toArray({ limit: 100 });
      expect(rows.length).toBeGreaterThan(4);
      expect(new Set(idsOf(rows)).size).toBe(rows.length);
    });

    it('declares registers complete', async () => {
      const input = {
        actingFor: GRASSROOTS,
        body: GRASSROOTS,
        document: GUIDE,
        from: '2024-04-16',
        until: '2024-10-01',
      } as const;
      const { keepingPeriod } = unwrap(await declareKeepingPeriod(writer, { input }));
      expect(keepingPeriod).toMatchObject({
        from: '2024-04-16',
        until: '2024-10-01',
        document: { slug: GUIDE },
      });
      const listed = await paginate(writer, listKeepingPeriods, {}).toArray({ limit: 10 });
      expect(idsOf(listed)).toContain(keepingPeriod?.id);
    });

    it('registers a document with a duty, which is then asked', async () => {
      const issuer = 'ha-tinh/party-committee';
      const input = {
        actingFor: issuer,
        slug: 'ha-tinh/party-committee/sdk-plan',
        symbol: '99-KH/TU',
        type: 'plan',
        title: { vi: 'Kế hoạch thử của bộ công cụ' },
        issuer: { name: 'Tỉnh ủy Hà Tĩnh', body: issuer },
        level: 'PROVINCE',
        issuedOn: '2024-10-01',
        secrecy: 'NONE',
        dissemination: 'PUBLIC',
        clauses: [
          {
            id: 'SDK-1',
            provision: 'II.1',
            kind: 'REPORT',
            context: 'reporting',
            actor: 'Tỉnh ủy',
            says: { vi: 'Báo cáo kết quả hằng năm.', en: 'Report every year.' },
            terms: 'báo cáo',
            checkable: 'TRACKABLE',
            duty: {
              kind: 'REPORT',
              action: { vi: 'Báo cáo kết quả hằng năm', en: 'Report the results every year' },
              bearers: { by: 'NAME', bodies: [issuer] },
              schedule: { kind: 'RECURRING', every: ['YEAR'], due: { kind: 'BEFORE', month: 12, day: 15 } },
              proof: ['REPORT'],
            },
          },
        ],
      } as const;
      const { document } = unwrap(await registerDocument(writer, { input }));
      expect(document).toMatchObject({
        slug: 'ha-tinh/party-committee/sdk-plan',
        symbol: '99-KH/TU',
        access: 'PUBLIC',
      });
      const [found] = (await listDocuments(reader, { filter: { origin: { eq: 'REGISTERED' } } })).nodes;
      expect(found?.id).toBe(document?.id);
      const { nodes } = await listDuties(reader, {
        documents: ['ha-tinh/party-committee/sdk-plan'],
        lang: 'EN',
      });
      expect(nodes).toMatchObject([
        { dutyId: 'SDK-1', dueOn: '2024-12-14', action: 'Report the results every year' },
      ]);
    });

    it('leads a case through its workflow', async () => {
      const [government, front] = ['lao-cai/peoples-committee', 'lao-cai/front-committee'];
      const workflow = 'lao-cai/coordination';
      const [known] = await listWorkflows(reader, { ids: [workflow], lang: 'EN' });
      expect(known?.steps.map(({ id }) => id)).toContain('sign');
      const parties = [{ party: 'signatories', bodies: [government, front] }];
      const opening = { actingFor: front, body: front, workflow, title: 'Chương trình phối hợp', parties };
      const { case: opened } = unwrap(
        await openWorkflowCase(writer, { input: { ...opening, on: '2024-01-02' } }),
      );
      if (!opened) throw new Error('not opened');
      const step = {
        actingFor: front,
        case: opened.id,
        expectedVersion: 1,
        step: 'sign',
        on: '2024-01-15',
      } as const;
      const alone = await takeWorkflowStep(writer, { input: step });
      expect(alone.userErrors.map(({ code }) => code)).toEqual(['ACTOR_NOT_TOGETHER']);
      expect(alone.decision?.reasons).toMatchObject([
        { ground: 'CLAUSE', basis: [{ clauseId: 'LC-III.2-1' }] },
      ]);
      const signed = unwrap(await takeWorkflowStep(writer, { input: { ...step, with: [government] } }));
      expect(signed.case).toMatchObject({ version: 2, state: { state: { id: 'signed' } } });
      const { case: _, ...same } = step;
      const input = { ...same, id: signed.event?.id ?? '', expectedVersion: 2, with: [government] };
      const corrected = await correctWorkflowStep(writer, { input: { ...input, on: '2024-01-16' } });
      expect(unwrap(corrected).case?.version).toBe(3);
      const found = await getWorkflowCase(writer, { id: opened.id });
      expect(found?.history).toMatchObject([
        { stepId: 'sign', on: '2024-01-16', decision: { outcome: 'ALLOWED' } },
      ]);
      const listed = await paginate(writer, listWorkflowCases, {
        bodies: [front],
        workflows: [workflow],
      }).toArray({
        limit: 10,
      });
      expect(idsOf(listed)).toEqual([opened.id]);
    });

    it('registers events and decisions, and says why it does not', async () => {
      const { triggerEvent } = unwrap(
        await registerTriggerEvent(writer, {
          input: { actingFor: GRASSROOTS, body: GRASSROOTS, trigger: DIFFICULTY, on: '2024-10-10' },
        }),
      );
      expect(triggerEvent).toMatchObject({
        trigger: DIFFICULTY,
        on: '2024-10-10',
        body: { slug: GRASSROOTS },
      });
      const event = await registerTriggerEvent(writer, {
        input: { actingFor: GRASSROOTS, body: GRASSROOTS, trigger: 'no-such-trigger', on: '2024-10-10' },
      });
      expect(event.triggerEvent).toBeNull();
      expect(event.userErrors.length).toBeGreaterThan(0);
      const superior = 'thai-nguyen/bloc/party-committee';
      const decision = unwrap(
        await decideDuty(writer, {
          input: {
            actingFor: superior,
            body: GRASSROOTS,
            duty: 'TN29-III.2.3-2',
            occurrence: '2024',
            outcome: 'WAIVED',
            on: '2024-10-25',
            documentRef: '7-CV/ĐUK',
          },
        }),
      );
      expect(decision.dutyDecision).toMatchObject({ outcome: 'WAIVED', occurrence: '2024' });
    });

    it('gives reasons as data, in the language of the client', async () => {
      const input = { ...activity('x'), duty: 'TN29-NONE' };
      const inVietnamese = await recordActivity(writer, { input });
      const english = clientWith({ token: () => server.token(), language: 'en' });
      const inEnglish = await recordActivity(english, { input });
      expect(inVietnamese.activity).toBeNull();
      expect(inVietnamese.userErrors.map(({ code }) => code)).toEqual(
        inEnglish.userErrors.map(({ code }) => code),
      );
      expect(inVietnamese.userErrors[0]?.message).not.toBe(inEnglish.userErrors[0]?.message);
      expect(() => unwrap(inEnglish)).toThrow(expect.objectContaining({ name: 'UserErrorsError' }));
    });
  });

  describe('refusals', () => {
    const input = {
      actingFor: GRASSROOTS,
      body: GRASSROOTS,
      duty: REVIEW,
      on: '2024-10-20',
      kind: 'REPORT',
      title: 'x',
    } as const;
    it.each([
      ['anonymous', {}, 'AuthenticationError', 'UNAUTHENTICATED'],
      ['a bad token', { token: 'not.a.token' }, 'AuthenticationError', 'UNAUTHENTICATED'],
      [
        'leave for something else',
        { token: () => server.token('document:write') },
        'ForbiddenError',
        'FORBIDDEN',
      ],
    ])('of a change: %s', async (_, options, name, code) => {
      const error: unknown = await recordActivity(clientWith(options), { input }).catch(
        (thrown: unknown) => thrown,
      );
      expect(error).toMatchObject({ name, code, operationName: 'recordActivity', retryable: false });
      expect(isApiError(error) && error.requestId).toMatch(/^[\w-]{36}$/);
    });

    it.each([
      ['a cursor of another list', { after: 'AAAA' }, 'InvalidCursorError', 'INVALID_CURSOR'],
      ['a page too large', { first: 101 }, 'BadInputError', 'BAD_INPUT'],
    ])('of a page: %s', async (_, variables, name, code) => {
      await expect(listDocuments(reader, variables)).rejects.toMatchObject({ name, code });
    });

    it('of a question without documents or bodies', async () => {
      await expect(listDuties(reader)).rejects.toMatchObject({ name: 'BadInputError' });
    });

    it('of a document that does not fit the schema, with what to mend', async () => {
      const error: unknown = await reader.request('{ nothing }').catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: 'BadInputError', code: 'GRAPHQL_VALIDATION_FAILED', status: 400 });
      expect(isApiError(error) && error.errors[0]?.message).toContain('nothing');
    });

    it('of a wrong address', async () => {
      const lost = createClient({ endpoint: `${server.endpoint()}/none`, retries: 0 });
      await expect(apiInfo(lost)).rejects.toMatchObject({
        name: 'BadInputError',
        code: 'NOT_FOUND',
        status: 404,
      });
    });
  });

  it('answers any document of the caller', async () => {
    const document = 'query ($id: ID!) { body(id: $id) { slug } }';
    expect(
      await reader.request<{ body: { slug: string } }, { id: string }>(document, { id: GRASSROOTS }),
    ).toEqual({
      body: { slug: GRASSROOTS },
    });
  });
});
