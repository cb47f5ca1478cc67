import type { CalendarDate } from '@danvan/domain';
import {
  astFromValue,
  buildASTSchema,
  type ConstDirectiveNode,
  DangerousChangeType,
  type DocumentNode,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  parse,
  print,
  visit,
} from 'graphql';
import { elementsOf, type SchemaElement } from './elements.js';
import { removalDayOf } from './removal-day.js';

/** A change that breaks somebody who holds to the released schema. */
export interface SchemaBreak {
  /** A kind of graphql-js, or DEFAULT_CHANGED, DEPRECATION_SHORTENED, REMOVED_TOO_EARLY. */
  readonly kind: string;
  /** What changed, by its coordinate, in words for developers. */
  readonly what: string;
  /** A promise is kept in a new major version too. */
  readonly promised: boolean;
}

const isDue = (reason: string | null, today: CalendarDate): boolean => {
  const day = removalDayOf(reason);
  return day !== null && day <= today;
};

/** The released schema without what it announced to remove by today. */
const stillOwed = (released: DocumentNode, today: CalendarDate): DocumentNode => {
  const owed = ({ directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] }) =>
    directives.some((node) => node.name.value === 'deprecated' && isDue(print(node), today))
      ? null
      : undefined;
  return visit(released, { FieldDefinition: owed, InputValueDefinition: owed, EnumValueDefinition: owed });
};

/** A default as text; null where there is none, which is another thing than the default `null`. */
const defaultText = ({ input }: SchemaElement): string | null => {
  if (input === null || input.defaultValue === undefined) return null;
  const node = astFromValue(input.defaultValue, input.type);
  return node ? print(node) : null;
};

/** What graphql-js does not compare: defaults of input fields, and what a deprecation has promised. */
const ofElement = (
  path: string,
  before: SchemaElement,
  after: SchemaElement | undefined,
  today: CalendarDate,
): SchemaBreak[] => {
  const until = removalDayOf(before.deprecated);
  if (after === undefined) {
    if (until === null || until <= today) return [];
    return [{ kind: 'REMOVED_TOO_EARLY', what: `${path} was promised until ${until}`, promised: true }];
  }
  const found: SchemaBreak[] = [];
  const [was, is] = [defaultText(before), defaultText(after)];
  // no default before and one now: what was sent without it means the same as null did, or was refused
  if (was !== null && was !== is)
    found.push({
      kind: 'DEFAULT_CHANGED',
      what: `${path} had the default ${was}, now ${is ?? 'none'}`,
      promised: false,
    });
  const now = removalDayOf(after.deprecated);
  if (until !== null && after.deprecated !== null && (now === null || now < until))
    found.push({
      kind: 'DEPRECATION_SHORTENED',
      what: `${path} was promised until ${until}, now ${now ?? 'without a day'}`,
      promised: true,
    });
  return found;
};

/**
 * What in `current` breaks those who use the released schema: what graphql-js calls breaking, a default that is
 * another, a deprecation whose day comes earlier than announced or that is carried out before it. What was
 * deprecated may be gone from its day on. New types, fields, arguments that may be left out and enum values are no break:
 * clients must accept values that they do not know.
 */
export const schemaBreaks = (
  sdl: string,
  current: GraphQLSchema,
  today: CalendarDate,
): readonly SchemaBreak[] => {
  const released = parse(sdl);
  const owed = buildASTSchema(stillOwed(released, today));
  const defaults = findDangerousChanges(owed, current).filter(
    ({ type }) => type === DangerousChangeType.ARG_DEFAULT_VALUE_CHANGE,
  );
  const now = elementsOf(current);
  const own = [...elementsOf(buildASTSchema(released))].flatMap(([path, before]) =>
    ofElement(path, before, now.get(path), today),
  );
  const known = [...findBreakingChanges(owed, current), ...defaults].map(({ type, description }) => ({
    kind: String(type),
    what: description,
    promised: false,
  }));
  return [...known, ...own];
};
