// What an application's compiler makes of this package; types.test.ts compiles it against the built declarations.
import {
  type CivilDate,
  type Client,
  civilDate,
  createClient,
  type ListDutiesNode,
  type ListDutiesVariables,
  listDocuments,
  listDuties,
  NetworkError,
  paginate,
  type RecordActivityVariables,
  recordActivity,
  type TypedDocument,
  unwrap,
} from '@danvan/sdk';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Claim extends true>(): void => {};
const fails = <_Claim extends false>(): void => {};
type Fits<A, B> = [A] extends [B] ? true : false;

const client: Client = createClient({ endpoint: '/graphql' });

// a day is a text and no Date
holds<Same<ListDutiesNode['dueOn'], CivilDate | null>>();
holds<Fits<CivilDate, string>>();
holds<Fits<'2024-10-31' | CivilDate, ListDutiesVariables['from']>>();
fails<Fits<string, ListDutiesVariables['from']>>();
fails<Fits<Date, ListDutiesVariables['from']>>();

// an enum is open, and no number
holds<Fits<'OVERDUE' | 'SOMETHING_NEW', ListDutiesNode['status']>>();
fails<Fits<number, ListDutiesNode['status']>>();

// of a create only the key may be left out
type Input = Parameters<typeof recordActivity>[1]['input'];
holds<Same<Input['idempotencyKey'], string | undefined>>();
holds<Same<Omit<Input, 'idempotencyKey'>, Omit<RecordActivityVariables['input'], 'idempotencyKey'>>>();

export const rows: AsyncIterable<ListDutiesNode> = paginate(client, listDuties, {
  from: civilDate('2024-10-01'),
});
export const first: Promise<ListDutiesNode[]> = paginate(client, listDuties, {}).toArray({ limit: 1 });
// @ts-expect-error no such variable
paginate(client, listDuties, { fromm: '2024-10-01' });
// @ts-expect-error a list may be of any length
paginate(client, listDocuments, {}).toArray();
// @ts-expect-error not a list
paginate(client, recordActivity, {});

// a document of this package, of another tool, and a plain text
declare const typed: TypedDocument<{ readonly a: number }, { readonly n: number }>;
declare const foreign: { readonly __apiType?: (variables: { readonly n: number }) => { readonly a: number } };
export const a: Promise<{ readonly a: number }> = client.request(typed, { n: 1 });
export const b: Promise<{ readonly a: number }> = client.request(foreign, { n: 1 });
export const c: Promise<unknown> = client.request('{ apiInfo { version } }');
export const d: Promise<{ e: 1 }> = client.request<{ e: 1 }, unknown>('query ($f: ID!) { e(f: $f) }', {
  f: '1',
});
// @ts-expect-error a variable is missing
client.request(typed);
// @ts-expect-error a variable has another type
client.request(foreign, { n: '1' });

export const payload = unwrap({ userErrors: [], replayed: false });
holds<Same<typeof payload.replayed, boolean>>();
export const isNetwork = (error: unknown): boolean => error instanceof NetworkError && error.status === null;
