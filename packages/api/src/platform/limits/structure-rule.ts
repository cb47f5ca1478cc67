import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { overLimitError, type PassedLimit } from './limit-error.js';
import type { LimitValues } from './limits.js';

/** What an operation is made of, its fragments opened wherever they are spread. */
export interface Structure {
  readonly depth: number;
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
}

type Part = Omit<Structure, 'rootFields'> & { readonly fields: number };

const NOTHING: Part = { depth: 0, selections: 0, aliases: 0, directives: 0, fields: 0 };

// these have a limit of their own in graphql-js, and every tool asks deeper than any other question goes
const isIntrospection = (name: string): boolean => name === '__schema' || name === '__type';

/**
 * Measures an operation without opening its fragments one by one: each is measured once, however often it is
 * spread. A fragment that spreads itself, which another rule refuses, counts as nothing inside itself.
 */
export const structureOf = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  measured: Map<string, Part> = new Map(),
): Structure => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }

  const ofFragment = (name: string): Part => {
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, NOTHING);
    const fragment = fragments.get(name);
    const inner = fragment ? ofSet(fragment.selectionSet) : NOTHING;
    const part = { ...inner, directives: inner.directives + (fragment?.directives?.length ?? 0) };
    measured.set(name, part);
    return part;
  };

  const ofSet = (set: SelectionSetNode): Part => {
    const sum = { ...NOTHING };
    for (const node of set.selections) {
      const isField = node.kind === Kind.FIELD;
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(node.name.value)
          : node.selectionSet
            ? ofSet(node.selectionSet)
            : NOTHING;
      const depth = isField ? 1 + (isIntrospection(node.name.value) ? 0 : inner.depth) : inner.depth;
      sum.depth = Math.max(sum.depth, depth);
      sum.selections += inner.selections + 1;
      sum.aliases += inner.aliases + (isField && node.alias ? 1 : 0);
      sum.directives += inner.directives + (node.directives?.length ?? 0);
      sum.fields += isField ? 1 : inner.fields;
    }
    return sum;
  };

  const { fields, ...part } = ofSet(operation.selectionSet);
  const onVariables = (operation.variableDefinitions ?? []).flatMap((node) => node.directives ?? []);
  const own = (operation.directives?.length ?? 0) + onVariables.length;
  return { ...part, directives: part.directives + own, rootFields: fields };
};

const CHECKED = ['depth', 'selections', 'aliases', 'directives', 'rootFields'] as const;

/** The limits that an operation passes by its form alone, whatever its variables are. */
export const passedByStructure = (structure: Structure, limits: LimitValues): readonly PassedLimit[] =>
  CHECKED.flatMap((name) =>
    structure[name] > limits[name] ? [{ name, requested: structure[name], max: limits[name] }] : [],
  );

/** Refuses documents whose form alone is over a limit: depth, fields, aliases, root fields, directives. */
export const structureRule =
  (limits: LimitValues): ValidationRule =>
  (context: ValidationContext) => {
    const measured = new Map<string, Part>();
    return {
      OperationDefinition: (operation) => {
        const structure = structureOf(context.getDocument(), operation, measured);
        for (const passed of passedByStructure(structure, limits)) {
          context.reportError(overLimitError(passed));
        }
        return undefined;
      },
    };
  };
