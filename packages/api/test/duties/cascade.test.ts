import {
  asOf,
  type Body,
  cascade,
  type DocumentId,
  day,
  knownDay,
  type LawFile,
  legalBasis,
  NO_FACTS,
  type OfficialDocument,
  toBodyId,
  toDocumentId,
  toProvision,
} from '@danvan/domain';
import { standardBodiesOf } from '@danvan/domain/reference';
import { vietnamRegistry } from '@danvan/domain/reference/units';
import { beforeAll, expect, it } from 'vitest';
import { invented, REGISTER } from '../directives/support/invented-document.js';
import { forEachDatabase } from '../support/databases.js';
import { DECLARE_KEEPING, mutate } from './support/records.js';
import { type Asked, type DutyWorld, holding, NOBODY, newKey, openDutyWorld } from './support/world.js';

const CASCADE = `query ($document: ID!, $asOf: AsOfInput) { cascade(document: $document, asOf: $asOf) {
  level expected issued notIssued unknown uncounted { slug }
  steps { state days body { slug name } paper { id slug symbol title issuedOn } } } }`;

const LATE = new Date('2025-12-31T05:00:00Z');

const upper = (text: string) => text.toUpperCase().replaceAll('-', '_');

interface Step {
  readonly state: string;
  readonly body: { readonly slug: string };
  readonly paper: { readonly slug: string } | null;
}

forEachDatabase((open) => {
  let world: DutyWorld;
  let documents: readonly DocumentId[];
  beforeAll(async () => {
    world = await openDutyWorld(await open());
    documents = [...new Set(world.law.law.cascades.map(({ document }) => document))];
  });

  const stepsOf = async (document: string, asked: Asked = {}): Promise<Step[]> => {
    const found = await world.ask(CASCADE, { document }, asked);
    return found.cascade.flatMap(({ steps }: { steps: Step[] }) => steps);
  };

  it.each(['2024-10-01', '2025-10-01', '2020-01-01'])('is that of the domain on %s', async (on) => {
    const { law, registry } = world.law;
    expect(documents.length).toBeGreaterThan(2);
    for (const document of documents) {
      const expected = law.cascades
        .filter((asked) => asked.document === document)
        .flatMap((asked) => cascade(law.graph, registry, NO_FACTS, asked, asOf(day(on), day('2024-10-01'))));
      const found = await world.ask(CASCADE, { document, asOf: { on } });
      expect(found.cascade).toEqual(
        expected.map(({ steps, uncounted, level, ...counts }) => ({
          ...counts,
          level: upper(level),
          uncounted: uncounted.map((slug) => ({ slug })),
          steps: steps.map(({ body, state, days, paper }) => ({
            state: upper(state),
            days,
            body: { slug: body.id, name: expect.any(String) },
            paper: paper && {
              id: `doc_${paper.id}`,
              slug: paper.id,
              symbol: paper.symbol,
              title: paper.title.vi,
              issuedOn: paper.issuedOn.known ? paper.issuedOn.day : null,
            },
          })),
        })),
      );
    }
  });

  it('is empty for a document that expects no paper, and for one that is not there', async () => {
    expect(await stepsOf('mau/ke-hoach-mau')).toEqual([]);
    expect(await stepsOf('no/such-document')).toEqual([]);
    const { thrown } = await world.answer(CASCADE, { document: 'bod_x' });
    expect(thrown?.code).toBe('BAD_INPUT');
  });

  it('takes the same statements whatever it finds', async () => {
    const counts = [];
    for (const document of [...documents, 'no/such-document'])
      counts.push((await world.answer(CASCADE, { document })).statements);
    expect(new Set(counts).size).toBe(1);
  });

  it('says "not issued" to those alone who would see the paper if there were one', async () => {
    const document = toDocumentId('quang-tri/29-ct-tu');
    const open = (await stepsOf(document)).find(({ state }) => state === 'UNKNOWN');
    const [body] = (await stepsOf(document))
      .filter(({ state, body: { slug } }) => state === 'UNKNOWN' && !groups().has(slug))
      .map(({ body: { slug } }) => slug);
    if (!open || !body) throw new Error('no body whose paper is not known');
    const all = ['record:read', 'keeping:write', 'document:write'] as const;
    const clerk = holding(body, ...all);
    const keeping = { actingFor: body, body, document, from: '2010-01-01' };
    const declared = await mutate(world, DECLARE_KEEPING, keeping, { who: clerk });
    expect(declared.userErrors).toEqual([]);
    const stateFor = async (who?: Asked['who']) =>
      (await stepsOf(document, who ? { who } : {})).find((step) => step.body.slug === body)?.state;
    expect(await stateFor(clerk)).toBe('NOT_ISSUED');
    expect(await stateFor()).toBe('UNKNOWN');
    expect(await stateFor(holding('ha-tinh/party-committee', 'record:read'))).toBe('UNKNOWN');

    const input = {
      ...invented({ actingFor: body, dissemination: 'PARTY_CELL', symbol: null }),
      idempotencyKey: newKey(),
      actingFor: body,
      issuer: { name: 'Cơ quan ban hành', body },
      relations: [{ kind: 'IMPLEMENTS', to: document, provision: 'Căn cứ' }],
    };
    const { registerDocument } = await world.ask(REGISTER, { input }, { who: clerk });
    expect(registerDocument.userErrors).toEqual([]);
    expect(await stateFor(clerk)).toBe('ISSUED');
    // the paper is for Party cells: a stranger must not be told that there is none
    expect(await stateFor()).toBe('UNKNOWN');
  });

  const groups = () =>
    new Set<string>([...world.law.registry.bodies.values()].filter(({ many }) => many).map(({ id }) => id));

  it('over all 3,321 communes is the naive count, with the statements of any other', async () => {
    const country = vietnamRegistry();
    const places = [...country.places.values()];
    const standard = places
      .flatMap((place) => standardBodiesOf(country, place))
      .filter(({ id, kind }) => kind === 'party-committee' && !world.law.registry.bodies.has(id));
    const bodies = [...new Map(standard.map((body) => [body.id, body])).values()];
    const committees = [...country.bodies.values(), ...bodies].filter(
      ({ kind, level }) => kind === 'party-committee' && level === 'commune',
    );
    expect(committees).toHaveLength(3_321);
    const paper = (id: string, issuer: Body | null): OfficialDocument => ({
      ...{
        id: toDocumentId(id),
        symbol: null,
        type: 'plan',
        title: { vi: '[Bịa đặt] Kế hoạch' },
        held: true,
      },
      issuer: issuer === null ? { name: 'Trung ương' } : { name: issuer.id, body: issuer.id },
      ...{ level: issuer?.level ?? 'centre', issuedOn: knownDay(day('2025-08-01')), secrecy: 'none' },
      ...{ dissemination: { scope: 'public' }, access: 'public' },
    });
    // each third has a paper of its own, each fifth of the rest a register without one
    const issuers = committees.filter((_, index) => index % 3 === 0);
    const keepers = committees.filter((_, index) => index % 3 !== 0 && index % 5 === 0);
    const top = paper('bia-dat/nghi-quyet', null);
    const whole: LawFile = {
      document: null,
      clauses: [],
      places: places.filter(({ id }) => !world.law.registry.places.has(id)),
      bodies,
      cited: [top, ...issuers.map((body) => paper(`bia-dat/${body.id}`, body))],
      relations: issuers.map(({ id }) => ({
        ...{ from: toDocumentId(`bia-dat/${id}`), kind: 'implements', to: top.id, grade: 'verified' },
        provision: toProvision('Căn cứ'),
      })),
      cascades: [
        {
          ...{ document: top.id, basis: legalBasis(top.id, 'III') },
          expected: {
            ...{ by: 'kind', kinds: ['party-committee'], levels: ['commune'], hierarchy: 'party-leadership' },
            within: toBodyId('viet-nam/party-central-committee'),
          },
        },
      ],
    };
    const country3321 = await openDutyWorld(await open(), { law: [whole], samples: false, now: LATE });
    await country3321.database.write((_, connection) =>
      connection.rows(
        `insert into keeping_period (id, body_id, document_id, from_day, declared_by, recorded_at)
         select b, b, $2::text, date '2025-07-01', b, timestamptz '2025-08-01' from unnest($1::text[]) as b returning 1`,
        [keepers.map(({ id }) => id), top.id],
      ),
    );
    const who = { ...NOBODY, grants: holding('viet-nam/party-central-committee', 'record:read').grants };
    const answer = await country3321.answer(CASCADE, { document: top.id }, { who, now: LATE });
    const [level] = answer.data.cascade;
    const stateOf = new Map<string, string>([
      ...issuers.map(({ id }) => [id, 'ISSUED'] as const),
      ...keepers.map(({ id }) => [id, 'NOT_ISSUED'] as const),
    ]);
    expect(level).toMatchObject({ level: 'COMMUNE', expected: 3_321, issued: issuers.length });
    expect(level.notIssued + level.unknown).toBe(3_321 - issuers.length);
    for (const { body, state } of level.steps as Step[])
      expect([body.slug, state]).toEqual([body.slug, stateOf.get(body.slug) ?? 'UNKNOWN']);
    expect(level.steps).toHaveLength(3_321);
    const few = await country3321.answer(CASCADE, { document: documents[0] }, { who, now: LATE });
    expect(answer.statements).toBe(few.statements);
  });
});
