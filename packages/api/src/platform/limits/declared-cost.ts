import 'reflect-metadata';
import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';

/** What the schema says a field costs beyond the general rule. */
export interface DeclaredCost {
  /** Points for the field itself, once for each object that it is asked of. */
  readonly base?: number;
  /** How long a list without page arguments is reckoned to be. */
  readonly size?: number;
  /** Of the fields of what it gives, at most one has a value: it costs what the dearest that is asked for does. */
  readonly oneOf?: boolean;
}

/** Lists without a page that declare nothing are reckoned this long. */
export const LIST_SIZE = 10;

/**
 * Declares what a computed field costs.
 *
 * @example @Query(() => [CascadeLevel]) @Costs({ base: 50, size: 5 }) cascade() {}
 */
export const Costs = (cost: DeclaredCost): MethodDecorator & PropertyDecorator & ClassDecorator =>
  Extensions({ cost });

const points = (value: unknown): number | undefined =>
  typeof value === 'number' && value >= 0 ? value : undefined;

export const declaredCostOf = ({
  extensions,
}: GraphQLField<unknown, unknown>): {
  readonly base: number;
  readonly size: number | null;
  readonly oneOf: boolean;
} => {
  const { cost } = extensions;
  if (typeof cost !== 'object' || cost === null) return { base: 0, size: null, oneOf: false };
  const base = 'base' in cost ? points(cost.base) : undefined;
  const size = 'size' in cost ? points(cost.size) : undefined;
  return { base: base ?? 0, size: size ?? null, oneOf: 'oneOf' in cost && cost.oneOf === true };
};
