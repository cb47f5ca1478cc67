import { column, descending, marked, type ReadType, readType } from '../platform/read/index.js';
import { judgementTable, modelTable } from './tables.js';

// No row of a model is public as it stands: what anybody may see of one is worked out by the domain (`publicView`).
const LEAVE = { column: 'access', is: 'public', body: 'body_id', capability: 'record:read' } as const;

const modelType = readType(modelTable, {
  type: 'ModelRecord',
  key: 'id',
  access: marked(LEAVE),
  clocks: 'recorded',
  columns: { version: column('version', 'int'), recordedAt: column('recorded_at', 'datetime') },
  hidden: {
    key: column('id', 'text'),
    bodyKey: column('body_id', 'text'),
    guide: column('guide', 'text'),
    kind: column('kind', 'text'),
    name: column('name', 'text'),
    holder: column('holder', 'text', { nullable: true }),
    address: column('address', 'text'),
    content: column('content', 'text'),
    fieldId: column('field', 'text'),
    levelId: column('level', 'text'),
    registrantId: column('registrant', 'text'),
    published: column('publications', 'json'),
    sample: column('sample', 'boolean'),
  },
  resolvers: Object.fromEntries(
    [
      ...['registrant', 'body', 'parties', 'state', 'registeredOn', 'judgements', 'publications', 'history'],
      ...['nextSteps', 'forms', 'stepsVersion'],
    ].map((name) => [name, ['key'] as const]),
  ),
  orders: { KEY: [descending('key')] },
});

const judgementType = readType(judgementTable, {
  type: 'ModelJudgement',
  key: 'id',
  access: marked(LEAVE),
  clocks: 'recorded',
  columns: {
    judgedId: column('judged', 'text'),
    on: column('judged_on', 'date'),
    proof: column('proof', 'text', { nullable: true }),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: {
    key: column('id', 'text'),
    modelKey: column('model_id', 'text'),
    byKey: column('judged_by', 'text'),
    outcomeId: column('outcome', 'text'),
  },
  resolvers: { id: ['key'], question: ['key'], met: ['key'], by: ['key'] },
  orders: { NEWEST: [descending('on')] },
});

export const modelsModel: readonly ReadType[] = [modelType, judgementType];
