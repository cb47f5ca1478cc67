import {
  column,
  descending,
  id,
  marked,
  ofBody,
  type ReadType,
  readType,
} from '../../platform/read/index.js';
import { caseTable, OPEN, stepTable } from './tables.js';

/** A case and all that happened in it are as open as the records of the body whose case it is, or restricted. */
const ACCESS = [
  ofBody({ body: 'body_id', type: 'Body', publicColumn: 'records_public', capability: 'record:read' }),
  marked({ column: 'access', is: OPEN, body: 'body_id', capability: 'record:read' }),
] as const;

const caseType = readType(caseTable, {
  type: 'WorkflowCase',
  prefix: 'wfc',
  key: 'id',
  access: ACCESS,
  clocks: 'recorded',
  columns: {
    id: id('id', 'WorkflowCase'),
    workflowId: column('workflow_id', 'text'),
    title: column('title', 'text'),
    openedOn: column('opened_on', 'date'),
    documentRef: column('document_ref', 'text', { nullable: true }),
    year: column('programme_year', 'int', { nullable: true }),
    partOf: id('part_of', 'WorkflowCase', { nullable: true }),
    sample: column('sample', 'boolean'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: {
    key: column('id', 'text'),
    bodyId: id('body_id', 'Body'),
    roles: column('parties', 'json'),
    given: column('facts', 'json'),
    ownVersion: column('version', 'int'),
    access: column('access', 'text'),
  },
  resolvers: {
    workflow: ['key'],
    body: ['key'],
    parties: ['key'],
    facts: ['key'],
    state: ['key'],
    version: ['key'],
    history: ['key'],
    nextSteps: ['key'],
    explanation: ['key'],
  },
  orders: { NEWEST: [descending('openedOn')] },
});

const stepType = readType(stepTable, {
  type: 'WorkflowEvent',
  prefix: 'wfe',
  key: 'id',
  access: ACCESS,
  clocks: 'recorded',
  columns: {
    id: id('id', 'WorkflowEvent'),
    stepId: column('step', 'text'),
    on: column('happened_on', 'date'),
    office: column('office', 'text', { nullable: true }),
    form: column('form', 'text', { nullable: true }),
    year: column('year', 'int', { nullable: true }),
    documentRef: column('document_ref', 'text', { nullable: true }),
    sample: column('sample', 'boolean'),
    version: column('version', 'int'),
    recordedAt: column('recorded_at', 'datetime'),
  },
  hidden: {
    key: column('id', 'text'),
    caseKey: column('case_id', 'text'),
    bodyId: id('body_id', 'Body'),
    actingKey: column('acting_body', 'text'),
    others: column('acted_with', 'json'),
    roles: column('parties', 'json'),
    given: column('facts', 'json'),
    ordinal: column('ordinal', 'int'),
    caseVersion: column('case_version', 'int'),
  },
  resolvers: {
    case: ['key', 'caseKey'],
    step: ['key', 'caseKey'],
    body: ['key', 'caseKey'],
    with: ['key', 'caseKey'],
    parties: ['key', 'caseKey'],
    facts: ['key', 'caseKey'],
    decision: ['key', 'caseKey'],
    moved: ['key', 'caseKey'],
  },
  orders: { OLDEST: [{ field: 'on', direction: 'asc', nulls: 'last' }] },
});

export const workflowModel: readonly ReadType[] = [caseType, stepType];
