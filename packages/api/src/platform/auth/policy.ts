import 'reflect-metadata';
import { DomainError } from '@danvan/domain';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';

/** Who may call a root field: anyone, or who holds a capability for some body today. */
export type Policy = 'public' | { readonly capability: string };

/**
 * Declares the policy of a root field. Which bodies a capability reaches is decided in the read guard and by the
 * domain; this keeps out those who hold it for none.
 *
 * @example @Query(() => Document, { nullable: true }) @AllowedTo('public') document() {}
 */
export const AllowedTo = (policy: Policy): MethodDecorator & PropertyDecorator & ClassDecorator =>
  Extensions({ policy });

const isPolicy = (value: unknown): value is Policy =>
  value === 'public' ||
  (typeof value === 'object' &&
    value !== null &&
    'capability' in value &&
    typeof value.capability === 'string' &&
    value.capability.length > 0);

/** The policy of a root field, or null where none was declared. */
export const policyOf = (field: GraphQLField<unknown, unknown>): Policy | null => {
  const policy = field.extensions.policy;
  return isPolicy(policy) ? policy : null;
};

/** Root fields without a policy, as `Query.name`. */
export const fieldsWithoutPolicy = (schema: GraphQLSchema): readonly string[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    type
      ? Object.values(type.getFields())
          .filter((field) => policyOf(field) === null)
          .map((field) => `${type.name}.${field.name}`)
      : [],
  );

/** Throws POLICY_MISSING, naming the fields: a server with an undecided root field does not start. */
export const assertPolicies = (schema: GraphQLSchema): void => {
  const missing = fieldsWithoutPolicy(schema);
  if (missing.length > 0) throw new DomainError('POLICY_MISSING', missing.join(', '));
};
