import { DomainError } from '@danvan/domain';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

export const fragmentsOf = ({ definitions }: DocumentNode): Fragments => {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const node of definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  }
  return fragments;
};

/** What reading a selection needs of the operation. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** Fields by response key; several nodes of one key are one field whose selections are merged. */
export type Selection = ReadonlyMap<string, readonly FieldNode[]>;

export const responseKey = (node: FieldNode): string => node.alias?.value ?? node.name.value;

const isIncluded = ({ variableValues }: SelectionContext, node: SelectionNode): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.if !== false;

const applies = (
  { schema }: SelectionContext,
  type: GraphQLObjectType,
  condition: string | undefined,
): boolean => {
  if (condition === undefined || condition === type.name) return true;
  const other = schema.getType(condition);
  return isAbstractType(other) && schema.isSubType(other, type);
};

/**
 * The fields asked of an object of that type, in the order of execution: fragments opened, `@skip` and
 * `@include` applied, repeated response keys merged. `__typename` is left out unless asked for.
 */
export const selectionOf = (
  context: SelectionContext,
  type: GraphQLObjectType,
  nodes: readonly Pick<FieldNode, 'selectionSet'>[],
  withTypename = false,
): Selection => {
  const fields = new Map<string, FieldNode[]>();
  const opened = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (!isIncluded(context, node)) continue;
      if (node.kind === Kind.FIELD) {
        if (node.name.value === '__typename' && !withTypename) continue;
        const known = fields.get(responseKey(node));
        if (known) known.push(node);
        else fields.set(responseKey(node), [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(context, type, node.typeCondition?.name.value)) visit(node.selectionSet);
      } else if (!opened.has(node.name.value)) {
        opened.add(node.name.value);
        const fragment = context.fragments[node.name.value];
        if (!fragment) throw new DomainError('READ_SELECTION_INVALID', node.name.value);
        if (applies(context, type, fragment.typeCondition.name.value)) visit(fragment.selectionSet);
      }
    }
  };
  for (const { selectionSet } of nodes) if (selectionSet) visit(selectionSet);
  return fields;
};
