import { beforeAll, expect, it } from 'vitest';
import { forEachDatabase } from '../support/databases.js';
import { CLERK, ISSUER, invented, inventedClause, REGISTER, register } from './support/invented-document.js';
import { refusalsOf, rowCounts } from './support/refusals.js';
import { holding, NOBODY, openWorld, type World } from './support/world.js';

forEachDatabase((open) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await open());
  });

  it('lets nobody act for a body without leave for it', async () => {
    const before = await rowCounts(world);
    for (const who of [
      NOBODY,
      holding('quang-tri/party-committee', 'document:write'),
      holding(ISSUER, 'activity:write'),
    ]) {
      const { errors } = await world.answer(REGISTER, { input: invented() }, { who });
      expect(errors[0].message).toContain('FORBIDDEN');
    }
    expect(await rowCounts(world)).toEqual(before);
    // leave for a body reaches those below it
    const below = holding('viet-nam/party-central-committee', 'document:write');
    await register(world, invented(), { who: below });
  });

  it('takes the paper of a known issuer only from those with leave over it', async () => {
    const other = 'quang-tri/party-committee';
    const theirs = holding(other, 'document:write');
    const input = invented({ actingFor: other });
    expect(await refusalsOf(world, input, { who: theirs, language: 'en' })).toEqual([
      {
        code: 'ISSUER_OUTSIDE_AUTHORITY',
        field: ['issuer', 'body'],
        message: `Only those with leave over the issuer "${ISSUER}" may register its documents.`,
      },
    ]);
    // by global id it is the same body, and leave to read it is another thing
    const reader = {
      ...theirs,
      grants: [...theirs.grants, ...holding(ISSUER, 'record:read', 'activity:write').grants],
    };
    const byId = { ...input, issuer: { name: 'Tỉnh ủy Hà Tĩnh', body: `bod_${ISSUER}` } };
    expect((await refusalsOf(world, byId, { who: reader })).map(({ code }) => code)).toEqual([
      'ISSUER_OUTSIDE_AUTHORITY',
    ]);
    // acting for one, for a paper of the other, with leave over both
    const both = {
      ...theirs,
      grants: [...theirs.grants, ...holding(ISSUER, 'document:write').grants],
    };
    await register(world, input, { who: both });
    // an issuer that is only a name is answered for by the body acted for
    await register(world, invented({ actingFor: other, issuer: { name: 'Một cơ quan khác' } }), {
      who: theirs,
    });
    // a body that nobody knows is said to be unknown, as ever
    const unknown = invented({ actingFor: other, issuer: { name: 'X', body: 'no/such-body' } });
    expect((await refusalsOf(world, unknown, { who: theirs })).map(({ code }) => code)).toContain(
      'BODY_UNKNOWN',
    );
  });

  it('tells nobody by a refusal what another body keeps to itself', async () => {
    const hidden = invented({ dissemination: 'PARTY_CELL' });
    await register(world, hidden);
    const other = 'quang-tri/party-committee';
    const theirs = holding(other, 'document:write', 'record:read');
    const { symbol, issuedOn } = hidden;
    const issuer = { name: 'Tỉnh ủy Hà Tĩnh' };
    // neither its name ...
    const named = async (slug: unknown) =>
      refusalsOf(world, invented({ actingFor: other, issuer, slug }), { who: theirs, language: 'en' });
    expect(await named(hidden.slug)).toEqual(await named(`${ISSUER}/no-such-document`));
    // ... nor its number: it may stand twice, for those who cannot see both
    const same = { actingFor: other, issuer, symbol, issuedOn };
    await register(world, invented(same), { who: theirs });
    expect((await refusalsOf(world, invented(same), { who: theirs })).map(({ code }) => code)).toEqual([
      'DOCUMENT_DUPLICATE_NUMBER',
    ]);
    // who sees one of the two is told, whichever it is
    const mine = { symbol, issuedOn, dissemination: 'RECIPIENTS' };
    expect((await refusalsOf(world, invented(mine))).map(({ code }) => code)).toEqual([
      'DOCUMENT_DUPLICATE_NUMBER',
    ]);
    // a body's own documents are no secret from who writes for it, even unread
    const unread = holding(ISSUER, 'document:write');
    const kept = invented({ dissemination: 'PARTY_CELL' });
    await register(world, kept);
    const again = invented({ dissemination: 'PARTY_CELL', symbol: kept.symbol });
    expect((await refusalsOf(world, again, { who: unread })).map(({ code }) => code)).toEqual([
      'DOCUMENT_DUPLICATE_NUMBER',
    ]);
  });

  it('lets only those correct who could have registered it', async () => {
    const input = invented();
    await register(world, input);
    const restricted = invented({ dissemination: 'PARTY_CELL' });
    await register(world, restricted);
    const other = holding('quang-tri/party-committee', 'document:write', 'record:read');
    const more = { actingFor: 'quang-tri/party-committee', expectedVersion: 1 };
    const open = await world.answer(
      REGISTER,
      { input: { ...input, ...more, idempotencyKey: 'not-mine-to-correct' } },
      { who: other },
    );
    expect(open.errors[0].message).toContain('FORBIDDEN');
    // what they may not see is not there for them
    expect(
      (
        await refusalsOf(world, { ...restricted, ...more, idempotencyKey: 'not-mine-to-see' }, { who: other })
      ).map(({ code }) => code),
    ).toEqual(['DOCUMENT_UNKNOWN']);
  });

  it('shares the ids of clauses out, so that a taken one tells nothing of what is hidden', async () => {
    const other = 'quang-tri/party-committee';
    const theirs = holding(other, 'document:write', 'record:read');
    const refused = async (id: string, more: object = {}, who = theirs, actingFor = other) =>
      (
        await refusalsOf(
          world,
          invented({ actingFor, issuer: { name: 'X' }, clauses: [inventedClause(id)], ...more }),
          { who, language: 'en' },
        )
      ).map(({ code, field, message }) => [code, field?.join('.'), message]);
    const cell = { dissemination: 'PARTY_CELL' };
    // what is not public has its clauses below the body, and nothing else
    const said = (body: string) =>
      `The id of a clause begins with the name of the body acted for, in a document that is not public always: "${body}/".`;
    const outside = (body: string) => [['CLAUSE_OUTSIDE_BODY', 'clauses.0.id', said(body)]];
    for (const id of ['SHARED-1', 'viet-nam/SHARED-1', `${ISSUER}-of-another/SHARED-1`])
      expect(await refused(id, cell, CLERK, ISSUER)).toEqual(outside(ISSUER));
    const hidden = invented({ ...cell, clauses: [inventedClause(`${ISSUER}/SHARED-1`)] });
    await register(world, hidden);
    // another body asks for the id that is taken, and for one that is not: the same answer, public or not
    for (const more of [{}, cell])
      for (const id of [`${ISSUER}/SHARED-1`, `${ISSUER}/SHARED-NOT`])
        expect(await refused(id, more)).toEqual(outside(other));
    // ids that are nobody's are for public documents, which all may see; slashes of symbols belong to nobody
    const clauses = ['SHARED-1', '41/NQ-SHARED'].map((id) => inventedClause(id));
    await register(world, invented({ actingFor: other, issuer: { name: 'X' }, clauses }), { who: theirs });
    expect(await refused('SHARED-1')).toEqual([['CLAUSE_DUPLICATE', 'clauses', expect.any(String)]]);
    // a correction keeps the ids that there are, whoever may see the document from now on
    const open = invented({ clauses: [inventedClause('SHARED-2')] });
    await register(world, open);
    const closed = { ...open, ...cell, expectedVersion: 1, idempotencyKey: 'shared-closed' };
    await register(world, closed);
    const more = {
      ...closed,
      ...{ expectedVersion: 2, idempotencyKey: 'shared-more' },
      clauses: [inventedClause('SHARED-2'), inventedClause('SHARED-3')],
    };
    expect((await refusalsOf(world, more)).map(({ code, field }) => [code, field?.join('.')])).toEqual([
      ['CLAUSE_OUTSIDE_BODY', 'clauses.1.id'],
    ]);
  });

  it('shows a restricted document to those it is for, and nothing of it to anybody else', async () => {
    const secretive = invented({
      dissemination: 'PARTY_CELL',
      clauses: [inventedClause(`${ISSUER}/CELL-1`)],
      relations: [{ kind: 'REPLACES', to: 'quang-tri/29-ct-tu', provision: 'I' }],
      fates: world.law.law.duties
        .filter(({ document }) => document === 'quang-tri/29-ct-tu')
        .map(({ id }) => ({ duty: id, outcome: 'ENDED', provision: 'I' })),
    });
    const { document } = await register(world, secretive);
    expect(document).toMatchObject({
      access: 'RESTRICTED',
      clauses: { nodes: [{ clauseId: `${ISSUER}/CELL-1` }] },
    });
    const query = `query ($id: ID!, $text: String!) { document(id: $id) { slug } clause: node(id: "cls_${ISSUER}/CELL-1") { id }
      duty: node(id: "dty_${ISSUER}/CELL-1") { id } documents(filter: {slug: {startsWith: "${ISSUER}/invented"}, access: {eq: RESTRICTED}}) { totalCount }
      clauses(filter: {clauseId: {eq: "${ISSUER}/CELL-1"}}) { totalCount } lintDocument(id: $id) { document { slug } }
      extractCitations(text: $text) { matches { slug } }
      replaced: document(id: "quang-tri/29-ct-tu") { force { state by { symbol } } relatedFrom(filter: {kind: {eq: REPLACES}}) { totalCount } } }`;
    const variables = { id: secretive.slug, text: `Kế hoạch số ${secretive.symbol}` };
    const hidden = await world.ask(query, variables);
    expect(hidden).toEqual({
      document: null,
      clause: null,
      duty: null,
      documents: { totalCount: 0 },
      clauses: { totalCount: 0 },
      lintDocument: null,
      extractCitations: [{ matches: [] }],
      replaced: { force: { state: 'IN_FORCE', by: null }, relatedFrom: { totalCount: 0 } },
    });
    const seen = await world.ask(query, variables, { who: CLERK });
    expect(seen).toMatchObject({
      document: { slug: secretive.slug },
      clause: { id: `cls_${ISSUER}/CELL-1` },
      duty: { id: `dty_${ISSUER}/CELL-1` },
      clauses: { totalCount: 1 },
      lintDocument: { document: { slug: secretive.slug } },
      extractCitations: [{ matches: [{ slug: secretive.slug }] }],
      replaced: {
        force: { state: 'ENDED', by: { symbol: secretive.symbol } },
        relatedFrom: { totalCount: 1 },
      },
    });
    // an unseen document cannot be cited either: it looks like one that is not there
    const other = holding('quang-tri/party-committee', 'document:write');
    const citing = invented({
      actingFor: 'quang-tri/party-committee',
      issuer: { name: 'Tỉnh ủy Quảng Trị', body: 'quang-tri/party-committee' },
      relations: [{ kind: 'CITES', to: secretive.slug, provision: 'I' }],
    });
    expect((await refusalsOf(world, citing, { who: other })).map(({ code }) => code)).toEqual([
      'DOCUMENT_UNKNOWN',
    ]);
  });

  it('opens a restricted document of an issuer without a body to those it was registered for', async () => {
    const input = invented({ dissemination: 'RECIPIENTS', issuer: { name: 'Một cơ quan khác' } });
    const { document } = await register(world, input);
    expect(document).toMatchObject({ access: 'RESTRICTED' });
    expect(await world.ask(`{ document(id: "${input.slug}") { slug } }`)).toEqual({ document: null });
  });
});
