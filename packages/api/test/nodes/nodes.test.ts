import { beforeAll, expect, it } from 'vitest';
import { openWorld, type World } from '../directives/support/world.js';
import { forEachDatabase } from '../support/databases.js';

const NODE = `query ($id: ID!) { node(id: $id) { __typename id
  ... on Document { slug force { state } } ... on Clause { clauseId document { slug } }
  ... on Relation { kindName from { slug } } ... on Duty { dutyId scheduleText } ... on Body { name life { state } } } }`;

forEachDatabase((open, engine) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(await open());
  });

  it('finds one of each type by its id', async () => {
    const { documents, bodies } = await world.ask(`{
      documents(first: 1, filter: {held: {eq: true}}) { nodes { id slug duties(first: 1) { nodes { id clause { id } } } relations(first: 1) { nodes { id } } } }
      bodies(first: 1) { nodes { id } } }`);
    const [document] = documents.nodes;
    const [duty] = document.duties.nodes;
    const ids = {
      Document: document.id,
      Clause: duty.clause.id,
      Relation: document.relations.nodes[0].id,
      Duty: duty.id,
      Body: bodies.nodes[0].id,
    };
    for (const [type, id] of Object.entries(ids)) {
      const { node } = await world.ask(NODE, { id });
      expect(node).toMatchObject({ __typename: type, id });
      expect(Object.values(node).every((value) => value !== null)).toBe(true);
    }
  });

  it('tells nothing of an id that names nothing', async () => {
    for (const id of ['doc_no/such', 'xyz_1', '', 'doc_', 'ha-tinh/party-committee', 'dty_nothing'])
      expect(await world.ask(NODE, { id })).toEqual({ node: null });
  });

  it('goes by the days asked for', async () => {
    const query = `{ node(id: "bod_thai-nguyen/bloc/grassroots-party-committees", asOf: {on: "2025-10-01"}) {
      ... on Body { life { state why } } } }`;
    expect((await world.ask(query)).node.life).toEqual({ state: 'UNDETERMINED', why: 'END_NOT_RECORDED' });
  });

  it('takes the days of its own root field, through aliases and fragments', async () => {
    const answer = await world.ask(
      `query ($later: AsOfInput) { now: node(id: "doc_state/45-2010-nd-cp") { ...F }
        later: node(id: "doc_state/45-2010-nd-cp", asOf: $later) { ...F } ...Root }
       fragment Root on Query { before: document(id: "state/45-2010-nd-cp", asOf: {on: "2010-01-01"}) { force { state } } }
       fragment F on Document { force { state } }`,
      { later: { on: '2026-01-01' } },
    );
    expect(answer).toEqual({
      now: { force: { state: 'IN_FORCE' } },
      later: { force: { state: 'ENDED' } },
      before: { force: { state: 'NOT_YET' } },
    });
  });

  it('says which server this is', async () => {
    expect((await world.ask('{ apiInfo { version lawVersion today engine } }')).apiInfo).toEqual({
      version: '0.1.0',
      lawVersion: world.law.lawVersion,
      today: '2024-10-31',
      engine: engine.toUpperCase(),
    });
  });
});
