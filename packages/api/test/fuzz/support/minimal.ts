import {
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  validate,
  visit,
} from 'graphql';

const REMOVABLE: ReadonlySet<string> = new Set([
  Kind.FIELD,
  Kind.FRAGMENT_SPREAD,
  Kind.INLINE_FRAGMENT,
  Kind.DIRECTIVE,
  Kind.ARGUMENT,
  Kind.OBJECT_FIELD,
]);

const MOST_TRIES = 600;

/** What nothing uses any more is no part of the case. */
const tidy = (document: DocumentNode): DocumentNode => {
  const variables = new Set<string>();
  const fragments = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void variables.add(name.value),
    FragmentSpread: ({ name }) => void fragments.add(name.value),
  });
  return visit(document, {
    VariableDefinition: ({ variable }) => (variables.has(variable.name.value) ? undefined : null),
    FragmentDefinition: ({ name }) => (fragments.has(name.value) ? undefined : null),
  });
};

/** The document without its part of that number, or null where it has fewer parts. */
const without = (document: DocumentNode, which: number): DocumentNode | null => {
  let seen = -1;
  let removed = false;
  const changed = visit(document, {
    enter: (node: ASTNode) => {
      if (!REMOVABLE.has(node.kind)) return undefined;
      seen += 1;
      if (seen !== which) return undefined;
      removed = true;
      return null;
    },
  });
  return removed ? changed : null;
};

/**
 * The smallest valid document found that still fails: parts are taken away one by one for as long as it does. It is
 * looked for greedily, and for a while only.
 */
export const minimal = async (
  schema: GraphQLSchema,
  source: string,
  fails: (source: string) => Promise<boolean>,
): Promise<string> => {
  let best = parse(source);
  let which = 0;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const smaller = without(best, which);
    if (smaller === null) {
      if (which === 0) break;
      which = 0;
      // once more from the start, unless the whole last pass took nothing away
      if (print(best) === source) break;
      source = print(best);
      continue;
    }
    const candidate = tidy(tidy(smaller));
    const valid = print(candidate) !== '' && validateSafely(schema, candidate);
    if (valid && (await fails(print(candidate)))) best = candidate;
    else which += 1;
  }
  return print(best);
};

const validateSafely = (schema: GraphQLSchema, document: DocumentNode): boolean => {
  try {
    return validate(schema, parse(print(document))).length === 0;
  } catch {
    // a selection that lost its last field cannot even be read
    return false;
  }
};
