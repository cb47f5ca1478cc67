import { day } from '@danvan/domain';
import { directivesRoom } from '../../../src/directives/index.js';
import { dutiesRoom } from '../../../src/duties/index.js';
import { nodesRoom } from '../../../src/nodes/index.js';
import { organisationsRoom } from '../../../src/organisations/index.js';
import type { ApiRoom, Database } from '../../../src/platform/index.js';
import { insertRows, rowsOfBody } from '../../authority/support/restricted-rows.js';
import { invented, inventedClause, register } from './invented-document.js';
import { holding, noonOf, openWorld, type World } from './world.js';

/** Days on which something was recorded or corrected, and their neighbours. */
export const DAYS = ['2024-09-01', '2024-10-01', '2024-10-02', '2024-10-09', '2024-10-10', '2024-10-31'];

export const ISSUERS = [
  'ha-tinh/party-committee',
  'quang-tri/party-committee',
  'thai-nguyen/party-committee',
];

/** Every room whose rows are read as they stand. */
export const PEOPLED_ROOMS: readonly ApiRoom[] = [organisationsRoom, directivesRoom, dutiesRoom, nodesRoom];

/** Records of what bodies did, some of a body that opens them to everybody. */
const recordsOf = (body: string, index: number) => {
  const { activity, keeping_period, trigger_event, duty_decision } = rowsOfBody(body, {
    id: `record-${index}`,
    linked: index % 2 === 0 ? 'quang-tri/29-ct-tu' : 'TN29-III.2.2-7',
    open: index % 3 === 0,
  });
  const later = { recorded_at: noonOf(day(index % 2 === 0 ? '2024-10-01' : '2024-10-09')) };
  const on = `2024-0${1 + (index % 9)}-15`;
  return {
    activity: { ...activity, ...later, happened_on: on, occurrence: index % 2 === 0 ? '2024' : null },
    keeping_period: { ...keeping_period, ...later, from_day: on },
    trigger_event: { ...trigger_event, ...later, happened_on: on },
    duty_decision: { ...duty_decision, ...later },
  };
};

/** Id of a clause of one of the documents: such ids begin with the body that keeps the document. */
const clauseOf = (index: number, at: number | 'new'): string =>
  `${ISSUERS[index % ISSUERS.length] ?? ''}/PEOPLED-${index}-${at}`;

/** What a document says of the duties of the one that it replaces: they end. */
const ended = (...duties: string[]): object[] =>
  duties.map((duty) => ({ duty, outcome: 'ENDED', provision: 'I' }));

/** The law with registered documents beside it: open and restricted ones of several issuers, some corrected. */
export const openPeopledWorld = async (database: Database): Promise<World> => {
  const world = await openWorld(database, undefined, PEOPLED_ROOMS);
  for (let index = 0; index < 12; index += 1) {
    const issuer = ISSUERS[index % ISSUERS.length] ?? '';
    const who = holding(issuer, 'document:write', 'record:read');
    const input = invented({
      slug: `${issuer}/peopled-document-${index}`,
      actingFor: issuer,
      issuer:
        index % 5 === 4 ? { name: 'Cơ quan không có trong sổ' } : { name: `Cơ quan ${index}`, body: issuer },
      dissemination: index % 2 === 0 ? 'PARTY_CELL' : 'PUBLIC',
      symbol: index % 4 === 3 ? null : `${900 + index}-KH/TU`,
      recipients: index % 3 === 0 ? ['Ban Dân vận', 'Lưu'] : [],
      relations: [
        {
          kind: 'REPLACES',
          to:
            index > 2
              ? `${ISSUERS[(index - 3) % ISSUERS.length]}/peopled-document-${index - 3}`
              : 'party/118-qd-tw',
          provision: 'I',
        },
        { kind: 'BASED_ON', to: 'quang-tri/29-ct-tu', provision: 'Căn cứ', toProvision: 'mục 2' },
      ],
      fates:
        index > 2 ? ended(clauseOf(index - 3, 0), ...(index % 3 === 2 ? [clauseOf(index - 3, 2)] : [])) : [],
      clauses: Array.from({ length: 1 + (index % 3) }, (_, at) =>
        inventedClause(clauseOf(index, at), at === 1 ? { duty: null } : {}),
      ),
    });
    await register(world, input, { who, now: noonOf(day('2024-10-01')) });
    if (index % 3 !== 0) continue;
    const corrected = {
      ...input,
      idempotencyKey: `peopled-correction-${index}`,
      expectedVersion: 1,
      fates: index > 2 ? ended(clauseOf(index - 3, 0), clauseOf(index - 3, 'new')) : [],
      title: { vi: `Tên đã đính chính ${index}` },
      dissemination: index % 2 === 0 ? 'PUBLIC' : 'PARTY_CELL',
      clauses: [inventedClause(clauseOf(index, 0)), inventedClause(clauseOf(index, 'new'))],
    };
    await register(world, corrected, { who, now: noonOf(day('2024-10-10')) });
  }
  const records = Array.from({ length: 18 }, (_, index) =>
    recordsOf(ISSUERS[index % ISSUERS.length] ?? '', index),
  );
  await insertRows(database, records);
  await database.write((_, connection) =>
    connection.rows(`update body set records_public = true where id = $1::text returning id`, [
      ISSUERS[2] ?? '',
    ]),
  );
  return world;
};
