import {
  asOf,
  type DocumentId,
  day,
  describeSchedule,
  documentType,
  forceOn,
  handlingOf,
  lintDocument,
  message,
  RELATION_KINDS,
  relationsFrom,
  relationsTo,
} from '@danvan/domain';
import { law as lawFiles } from '@danvan/domain/law';
import { beforeAll, describe, expect, it } from 'vitest';
import { forEachDatabase } from '../support/databases.js';
import { everyNode, openWorld, type World } from './support/world.js';

const HELD = lawFiles.flatMap(({ document }) => (document?.held ? [document.id] : []));
const upper = (text: string) => text.toUpperCase().replaceAll('-', '_');

const CLAUSE = `clauseId ordinal provision kind context actor terms modality operative checkable handling
  vi: says en: says(lang: EN) document { slug } duty { dutyId } relations { totalCount }`;
const DUTY = `id dutyId kind vi: action en: action(lang: EN) modality scheduleKind origin document { slug }
  clause { clauseId } viText: scheduleText enText: scheduleText(lang: EN)`;
const RELATION = `kind provision toProvision grade origin from { slug } to { slug } clause { clauseId }
  note en: note(lang: EN) kindName inverse: kindName(lang: EN, inverse: true)`;
const REF = 'id slug symbol title issuedOn';

describe('the six documents', () => {
  it('are six', () => expect(HELD).toHaveLength(6));
});

forEachDatabase((open) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await open());
  });

  const lawDocument = (id: DocumentId) => {
    const found = world.law.law.graph.documents.get(id);
    if (!found) throw new Error(id);
    return found;
  };

  /** All rows of a connection of one document. */
  const partsOf = async (id: string, field: string, selection: string) => {
    const nodes: Record<string, unknown>[] = [];
    let after: string | null = null;
    do {
      const { document } = await world.ask(
        `query ($id: ID!, $after: String) { document(id: $id) { part: ${field}(first: 100, after: $after) {
          nodes { ${selection} } pageInfo { hasNextPage endCursor } } } }`,
        { id, after },
      );
      nodes.push(...document.part.nodes);
      after = document.part.pageInfo.hasNextPage ? document.part.pageInfo.endCursor : null;
    } while (after !== null);
    return nodes;
  };

  it('lists every document of the law, held ones and stubs, as the law has them', async () => {
    const nodes = await everyNode(
      world,
      'documents',
      `id slug symbol type typeName vi: title en: title(lang: EN) issuer issuerBody { slug } level province issuedOn
       issuedNotBefore issuedNotAfter secrecy dissemination access origin held lawVersion version recipients addressees`,
    );
    const { documents } = world.law.law.graph;
    expect(nodes).toHaveLength(documents.size);
    for (const node of nodes) {
      const { id, symbol, type, title, issuer, level, issuedOn, ...rest } = lawDocument(node.slug);
      expect(node).toEqual({
        id: `doc_${id}`,
        slug: id,
        symbol,
        type,
        typeName: documentType(type).words.vi,
        vi: title.vi,
        en: title.en ?? title.vi,
        issuer: issuer.name,
        issuerBody: issuer.body ? { slug: issuer.body } : null,
        level: upper(level),
        province: rest.province?.name ?? null,
        issuedOn: issuedOn.known ? issuedOn.day : null,
        issuedNotBefore: issuedOn.known ? null : (issuedOn.notBefore?.day ?? null),
        issuedNotAfter: issuedOn.known ? null : (issuedOn.notAfter?.day ?? null),
        secrecy: 'NONE',
        dissemination: upper(rest.dissemination.scope),
        access: upper(rest.access),
        origin: 'LAW',
        held: rest.held,
        lawVersion: world.law.lawVersion,
        version: 1,
        recipients: (rest.recipients ?? []).map(({ name }) => name),
        addressees: (rest.addressees ?? []).map(({ name }) => name),
      });
    }
  });

  it.each(HELD)('tells the clauses of %s in its own order', async (id) => {
    const nodes = await partsOf(id, 'clauses', CLAUSE);
    const clauses = [...world.law.law.clauses.values()].filter(({ document }) => document === id);
    expect(nodes).toEqual(
      clauses.map((clause) => ({
        clauseId: clause.id,
        ordinal: clause.ordinal,
        provision: clause.provision,
        kind: upper(clause.kind),
        context: clause.context,
        actor: clause.actor,
        terms: clause.terms,
        modality: upper(clause.modality ?? 'plain'),
        operative: clause.operative ?? true,
        checkable: upper(clause.checkable),
        handling: upper(handlingOf(clause, world.law.law.usedClauses)),
        vi: clause.says.vi ?? null,
        en: clause.says.en,
        document: { slug: id },
        duty: clause.duty ? { dutyId: clause.id } : null,
        relations: { totalCount: clause.relations?.length ?? 0 },
      })),
    );
  });

  it.each(HELD)('tells the duties and relations of %s', async (id) => {
    const duties = await partsOf(id, 'duties', DUTY);
    const defined = world.law.law.duties.filter(({ document }) => document === id);
    expect(duties).toEqual(
      defined.map((duty) => ({
        id: `dty_${duty.id}`,
        dutyId: duty.id,
        kind: upper(duty.kind),
        ...duty.action,
        modality: upper(duty.modality),
        scheduleKind: upper(duty.schedule.kind),
        origin: 'LAW',
        document: { slug: id },
        clause: { clauseId: duty.basis.clause },
        viText: describeSchedule(duty.schedule, 'vi'),
        enText: describeSchedule(duty.schedule, 'en'),
      })),
    );
    const { graph } = world.law.law;
    for (const [field, related] of [
      ['relations', relationsFrom(graph, id)],
      ['relatedFrom', relationsTo(graph, id)],
    ] as const) {
      const nodes = await partsOf(id, field, RELATION);
      const expected = related.map((relation) => ({
        kind: upper(relation.kind),
        provision: relation.provision,
        toProvision: relation.toProvision ?? null,
        grade: upper(relation.grade),
        origin: 'LAW',
        from: { slug: relation.from },
        to: { slug: relation.to },
        clause: relation.clause ? { clauseId: relation.clause } : null,
        note: relation.note?.vi ?? null,
        en: relation.note?.en ?? null,
        kindName: RELATION_KINDS[relation.kind].forward.vi,
        inverse: RELATION_KINDS[relation.kind].inverse.en,
      }));
      expect(nodes).toHaveLength(expected.length);
      expect(nodes).toEqual(expect.arrayContaining(expected));
    }
  });

  it.each(['2010-01-01', '2024-11-25', '2024-11-26', '2026-11-22'])(
    'tells the force of every document on %s as the domain does',
    async (on) => {
      const { graph } = world.law.law;
      const nodes = await everyNode(
        world,
        'documents',
        `slug force { state why by { documentId symbol } } later: force(on: "2030-01-01") { state }`,
        { args: `asOf: {on: "${on}"}` },
      );
      for (const { slug, force, later } of nodes) {
        const { state, why = null, by } = forceOn(graph, slug, asOf(day(on)));
        expect({ slug, ...force }).toEqual({
          slug,
          state: upper(state),
          why,
          by: by ? { documentId: `doc_${by.from}`, symbol: lawDocument(by.from).symbol } : null,
        });
        expect(later.state).toBe(upper(forceOn(graph, slug, asOf(day('2030-01-01'))).state));
      }
    },
  );

  it.each(HELD)('checks %s as the domain does', async (id) => {
    const { lintDocument: report } = await world.ask(
      `query ($id: ID!) { lintDocument(id: $id) { document { ${REF} } asOf { on lawVersion }
        findings { code severity provision grade message en: message(lang: EN) about { slug symbol } by { slug } } } }`,
      { id },
    );
    const findings = lintDocument(world.law.law.graph, id);
    expect(findings.length).toBeGreaterThan(0);
    expect(report.document).toMatchObject({ slug: id, symbol: lawDocument(id).symbol });
    expect(report.asOf).toEqual({ on: '2024-10-31', lawVersion: world.law.lawVersion });
    expect(report.findings).toEqual(
      findings.map(({ code, severity, provision = null, grade, about, by }) => ({
        code,
        severity: upper(severity),
        provision,
        grade: upper(grade),
        message: message(code, {}, 'vi'),
        en: message(code, {}, 'en'),
        about: about ? { slug: about, symbol: lawDocument(about).symbol } : null,
        by: by ? { slug: by } : null,
      })),
    );
    for (const { message: text } of report.findings) expect(text).not.toContain('[');
  });

  it('lints nothing that is not there', async () => {
    expect(await world.ask('{ lintDocument(id: "no/such-document") { document { id } } }')).toEqual({
      lintDocument: null,
    });
  });

  it('finds a document by global id or slug, and refuses the id of another type', async () => {
    const { a, b, c } = await world.ask(`{ a: document(id: "${HELD[0]}") { id }
      b: document(id: "doc_${HELD[0]}") { slug } c: document(id: "no/such-document") { id } }`);
    expect([a, b, c]).toEqual([{ id: `doc_${HELD[0]}` }, { slug: HELD[0] }, null]);
    expect((await world.answer('{ document(id: "bod_x/y") { id } }')).errors[0].message).toContain(
      'ID_MALFORMED',
    );
  });

  it('searches numbers and titles in any spelling', async () => {
    const search = async (text: string): Promise<string[]> =>
      (
        await world.ask('query ($s: String) { documents(search: $s, first: 100) { nodes { slug } } }', {
          s: text,
        })
      ).documents.nodes.map(({ slug }: { slug: string }) => slug);
    for (const text of [
      '29-HD/ĐUK',
      '29 hd duk',
      '29hdduk',
      'xây dựng mô hình dân vận khéo',
      'xay dung mo hinh',
    ])
      expect(await search(text), text).toContain('thai-nguyen/29-hd-duk');
    const both = await search('hoi quan chung');
    expect(both.length).toBeGreaterThan(1);
    expect(await search('hội quần chúng'.normalize('NFD'))).toHaveLength(both.length);
    expect(await search('khong co van ban nay')).toEqual([]);
  });

  it('searches what clauses say', async () => {
    const { clauses } = await world.ask(
      `{ clauses(search: "dan van kheo", first: 5) { totalCount nodes { clauseId terms } } }`,
    );
    expect(clauses.totalCount).toBeGreaterThan(5);
  });

  it('filters clauses across documents and pages through them without loss', async () => {
    const filter = `filter: {documentId: {in: ["doc_${HELD[0]}", "doc_${HELD[1]}"]}, kind: {in: [DEADLINE, REPORT]}}`;
    const nodes = await everyNode(world, 'clauses', 'clauseId', { args: filter, size: 3 });
    const expected = [...world.law.law.clauses.values()].filter(
      ({ document, kind }) =>
        (document === HELD[0] || document === HELD[1]) && (kind === 'deadline' || kind === 'report'),
    );
    expect(nodes.map(({ clauseId }) => clauseId).sort()).toEqual(expected.map(({ id }) => id).sort());
  });

  it('refuses the cursor of another list', async () => {
    const { documents } = await world.ask('{ documents(first: 1) { pageInfo { endCursor } } }');
    const other = await world.answer(
      'query ($c: String) { documents(first: 1, after: $c, orderBy: SYMBOL) { totalCount } }',
      {
        c: documents.pageInfo.endCursor,
      },
    );
    expect(other.errors[0].message).toContain('INVALID_CURSOR');
  });

  it('finds the citations of a text and the documents they mean', async () => {
    const text =
      'Theo Hướng dẫn số 29-HD/ĐUK ngày 16/4/2024 và Nghị định số 45/2010/NĐ-CP ngày 21/4/2010 của Chính phủ; ' +
      'không theo Nghị định số 45/2010/NĐ-CP ngày 1/1/2011, cũng không theo số 12/2030/NĐ-CP.';
    const answer = await world.answer(
      `query ($text: String!) { extractCitations(text: $text) { start end surface kind symbol type typeName date issuer
        matches { ${REF} en: title(lang: EN) } } }`,
      { text },
    );
    const found = answer.data.extractCitations;
    expect(found.map(({ symbol }: { symbol: string }) => symbol)).toEqual([
      '29-HD/ĐUK',
      '45/2010/NĐ-CP',
      '45/2010/NĐ-CP',
      '12/2030/NĐ-CP',
    ]);
    for (const { start, end, surface } of found) expect(text.slice(start, end)).toBe(surface);
    const [guide, decree, otherDay, unknown] = found;
    expect(guide).toMatchObject({
      kind: 'FULL',
      type: 'guidance',
      typeName: 'Hướng dẫn',
      date: '2024-04-16',
    });
    expect(guide.matches).toMatchObject([{ slug: 'thai-nguyen/29-hd-duk', issuedOn: '2024-04-16' }]);
    expect(decree.matches).toMatchObject([{ slug: 'state/45-2010-nd-cp' }]);
    expect(otherDay.matches).toEqual([]);
    expect(unknown.matches).toEqual([]);
    expect(answer.statements).toBe(1);
    expect(await world.ask('{ extractCitations(text: "không có gì") { symbol } }')).toEqual({
      extractCitations: [],
    });
  });

  it('does not filter the law by the day of knowledge', async () => {
    const { documents } = await world.ask('{ documents(asOf: {knownOn: "2001-01-01"}) { totalCount } }');
    expect(documents.totalCount).toBe(world.law.law.graph.documents.size);
  });

  it('asks as often for few documents as for many', async () => {
    const query = (first: number) => `{ documents(first: ${first}) { totalCount nodes { id title typeName
      issuerBody { name life { state } } force { state by { symbol } } clauses(first: 3) { nodes { says duty { scheduleText } } }
      relations { nodes { kindName to { symbol force { state } } } } relatedFrom { totalCount } } } }`;
    const few = await world.answer(query(10));
    const many = await world.answer(query(100));
    expect(many.data.documents.nodes.length).toBeGreaterThan(2 * few.data.documents.nodes.length);
    expect(few.statements).toBe(2);
    expect(many.statements).toBe(2);
  });
});
