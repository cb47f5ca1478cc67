import type { GraphQLSchema } from 'graphql';
import { openDatabase, ROOMS, readingSchema } from '../../../src/index.js';
import { encodeId, type ReadModel } from '../../../src/platform/read/index.js';
import {
  linkedTo,
  type MatrixWorld,
  PLACES,
  rowIdOf,
  startMatrixWorld,
} from '../../authority/support/matrix-world.js';
import type { Pools } from '../../read/support/generate-query.js';
import type { OpenTestDatabase } from '../../support/databases.js';
import { embeddedSnapshot } from '../../support/embedded-snapshot.js';
import type { Answer } from '../../support/server.js';

/** Callers from whom most, some and nothing is hidden. */
export const FUZZ_ROLES = ['anonymous', 'reader', 'writer and reader', 'one of another tree'] as const;

export interface FuzzWorld {
  readonly schema: GraphQLSchema;
  readonly model: ReadModel;
  readonly pools: Pools;
  /** The same server twice, over the same rows: on PGlite and on PostgreSQL. */
  readonly worlds: readonly MatrixWorld[];
  ask(role: string, query: string, variables: object): Promise<readonly Answer[]>;
  close(): Promise<void>;
}

/** Limits of form are out of the way, so that the planner sees what a caller could at most ask for. */
const WIDE = { aliases: 2_000, directives: 1_000, depth: 40, tokens: 20_000, selections: 100_000 };

/** Root arguments that take the id of one type. */
const named = (type: string, places: readonly string[]): Record<string, string> =>
  Object.fromEntries(places.map((place) => [place, type]));

const poolsOf = (model: ReadModel): Pools => {
  const ids = (type: string, keys: readonly string[]) =>
    [...keys, 'nothing'].map((key) => encodeId(model, type, key));
  const rows = PLACES.flatMap((place) => [rowIdOf(place), linkedTo(place)]);
  const bodies = ['ha-tinh/party-committee', 'quang-tri/party-committee', 'thai-nguyen/bloc/party-committee'];
  const documents = ['ha-tinh/ctr-28-nq-tw', 'quang-tri/29-ct-tu', 'thai-nguyen/29-hd-duk'];
  return {
    texts: [
      '29-CT/TU',
      'TN29',
      'party-committee',
      'secret',
      '%',
      '_',
      '',
      'báo cáo',
      "d'Or",
      'Ho\u0323\u0302i',
      '(sai',
    ],
    searches: ['dân vận', 'dan van', 'tỉnh ủy', 'uỷ ban', '29 ct', '', 'secret of self', '100%'],
    days: ['2013-01-01', '2023-12-31', '2024-10-31', '2024-11-26', '2025-07-01', '2026-01-01'],
    instants: ['2020-01-01T00:00:00Z', '2024-10-31T05:00:00Z'],
    ids: {
      // every type that has ids; those with known rows of their own stand below
      ...Object.fromEntries(
        [...model.types.values()].flatMap(({ type, prefix }) => (prefix ? [[type, ids(type, rows)]] : [])),
      ),
      Document: ids('Document', [...documents, ...rows]),
      Clause: ids('Clause', ['QT29-6', 'TN29-III.2.2-7', ...rows]),
      Duty: ids('Duty', ['TN29-III.2.2-7', ...rows]),
      Body: ids('Body', [...bodies, ...PLACES.map((place) => `matrix/${place}`)]),
      Webhook: ids('Webhook', []),
      ModelRecord: [...rows, 'nothing'].map((key) => `mdl_${key}`),
      Place: ['ha-tinh', 'viet-nam', 'lao-cai-2025', 'nothing'],
      Succession: ['lao-cai-2025/party-committee/merger-2025', 'nothing'],
    },
    idArguments: {
      ...named('Document', [
        'document.id',
        'lintDocument.id',
        'cascade.document',
        'cascadeCoverage.document',
        'documentOverlaps.document',
        'dutyLineage.document',
        'programme.document',
        'expectedReports.document',
        'reportMetrics.document',
        'reportRegimes.document',
        'indicatorTargets.document',
        'calendarFeed.document',
        'exportActivities.document',
        'exportReports.document',
        'exportAssociations.list',
        'duties.documents',
        'reminders.documents',
        'studyCoverage.document',
      ]),
      ...named('Body', [
        'body.id',
        'bodyTree.root',
        'association.id',
        'associationEntries.association',
        'associationLeaderStandards.association',
        'activities.body',
        'calendarFeed.body',
        'documentOverlaps.issuer',
        'documentsForReview.issuer',
        'duties.bodies',
        'duties.subtree',
        'exemplars.bodies',
        'exemplars.subtree',
        'expectedReports.bodies',
        'expectedReports.subtree',
        'explainFigure.body',
        'exportActivities.body',
        'exportActivities.subtree',
        'exportReports.body',
        'exportReports.subtree',
        'exportWorkbook.body',
        'figureSeries.body',
        'modelFunnel.body',
        'modelLists.body',
        'models.bodies',
        'models.subtree',
        'monitoringAssignments.body',
        'observations.body',
        'officeTerms.body',
        'programme.bodies',
        'standing.body',
        'programme.subtree',
        'reminders.bodies',
        'reminders.subtree',
        'reportDraft.bodies',
        'reportDraft.subtree',
        'reportMetrics.bodies',
        'reportMetrics.subtree',
        'scoreboard.body',
        'studyCoverage.bodies',
        'studyCoverage.subtree',
        'targetFindings.bodies',
        'workflowCases.bodies',
        'workflowCases.subtree',
      ]),
      ...named('Place', [
        'place.id',
        'placeTree.root',
        'associations.place',
        'associationMergerCandidates.place',
      ]),
      ...named('Succession', ['succession.id', 'handover.succession']),
      ...named('ModelRecord', ['model.id']),
      ...named('WorkflowCase', ['workflowCase.id']),
    },
  };
};

export const openFuzzWorld = async (openServer: OpenTestDatabase): Promise<FuzzWorld> => {
  const embedded = await openDatabase(
    { kind: 'embedded', folder: null },
    { snapshot: await embeddedSnapshot() },
  );
  const worlds = await Promise.all(
    [embedded, await openServer()].map((database) =>
      startMatrixWorld(database, { samples: true, limits: WIDE }),
    ),
  );
  const { schema, reads } = await readingSchema(ROOMS);
  return {
    schema,
    model: reads.model,
    pools: poolsOf(reads.model),
    worlds,
    ask: (role, query, variables) => Promise.all(worlds.map((world) => world.ask(role, query, variables))),
    close: async () => {
      for (const { server } of worlds) await server.close();
    },
  };
};
