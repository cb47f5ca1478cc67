import type { AsOf } from '@danvan/domain';
import { type GraphQLResolveInfo, getArgumentValues } from 'graphql';
import { type AsOfInput, resolveAsOf } from './as-of.js';
import { rootFields } from './auth/root-fields.js';
import type { RequestContext } from './context.js';

const rootKey = ({ path }: GraphQLResolveInfo): string => {
  let step = path;
  while (step.prev) step = step.prev;
  return String(step.key);
};

/**
 * The days that the root field above a nested field was asked for: what a computed field of a planned row goes by.
 * Today where the root field takes no days, as below a mutation.
 */
export const askedAsOf = (context: Pick<RequestContext, 'today'>, info: GraphQLResolveInfo): AsOf => {
  const key = rootKey(info);
  const fragments = new Map(Object.entries(info.fragments));
  const node = rootFields(info.operation, fragments, info.variableValues).find(
    ({ alias, name }) => (alias ?? name).value === key,
  );
  const field = node && info.schema.getRootType(info.operation.operation)?.getFields()[node.name.value];
  const asked: { asOf?: AsOfInput | null } =
    node && field ? getArgumentValues(field, node, info.variableValues) : {};
  return resolveAsOf(context, asked.asOf);
};
