import { describe, expectTypeOf, it } from 'vitest';
import type {
  CivilDate,
  Client,
  ListDutiesNode,
  ListDutiesVariables,
  listBodies,
  RecordActivityVariables,
  recordActivity,
} from '../src/index.js';
import { civilDate, createClient, listDuties, paginate, unwrap } from '../src/index.js';

describe('types that a caller relies on', () => {
  it('a day is a text, and no Date', () => {
    expectTypeOf<ListDutiesNode['dueOn']>().toEqualTypeOf<CivilDate | null>();
    expectTypeOf<CivilDate>().toExtend<string>();
    expectTypeOf<'2024-10-31'>().toExtend<ListDutiesVariables['from']>();
    expectTypeOf<string>().not.toExtend<ListDutiesVariables['from']>();
    expectTypeOf<Date>().not.toExtend<ListDutiesVariables['from']>();
    expectTypeOf(civilDate('2024-10-31')).toExtend<ListDutiesVariables['from']>();
  });

  it('an enum is open: values that come later fit', () => {
    expectTypeOf<'OVERDUE'>().toExtend<ListDutiesNode['status']>();
    expectTypeOf<string>().toExtend<ListDutiesNode['status']>();
    expectTypeOf<number>().not.toExtend<ListDutiesNode['status']>();
  });

  it('a key may be left out of a create and nothing else', () => {
    type Input = Parameters<typeof recordActivity>[1]['input'];
    expectTypeOf<Input['idempotencyKey']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Input['on']>().toEqualTypeOf<RecordActivityVariables['input']['on']>();
    expectTypeOf<Omit<Input, 'idempotencyKey'>>().toEqualTypeOf<
      Omit<RecordActivityVariables['input'], 'idempotencyKey'>
    >();
  });

  it('rows of pages and payloads keep their types', () => {
    const client = createClient({ endpoint: '/graphql' });
    const rows = paginate(client, listDuties, { from: '2024-10-01' });
    expectTypeOf(rows.toArray).returns.resolves.toEqualTypeOf<ListDutiesNode[]>();
    expectTypeOf<typeof listBodies>().parameter(0).toEqualTypeOf<Client>();
    const payload = { userErrors: [], replayed: false };
    expectTypeOf(unwrap(payload)).toEqualTypeOf<typeof payload>();
    // @ts-expect-error no such variable
    paginate(client, listDuties, { fromm: '2024-10-01' });
  });
});
