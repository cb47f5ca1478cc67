import type { AsOf } from '@danvan/domain';
import {
  encodeId,
  type ReadModel,
  type ReadType,
  relationOf,
  typeNamed,
} from '../../../src/platform/read/index.js';
import type { Reference } from './reference.js';

/** A way to rows of a type: a query, and where it starts. */
export interface GuardPath {
  readonly type: string;
  readonly path: string;
  readonly query: string;
}

const days = ({ on, knownOn }: AsOf): string => `asOf: {on: "${on}", knownOn: "${knownOn}"}`;

const shownKey = (type: ReadType): string | null =>
  Object.entries(type.columns).find(
    ([, column]) => column.kind === 'stored' && column.column === type.key,
  )?.[0] ?? null;

/** What is asked of a row so that it betrays itself: its key, or all of its texts. */
const betraying = (type: ReadType): string =>
  shownKey(type) ??
  Object.entries(type.columns)
    .filter(([, column]) => column.kind !== 'chosen' && column.kind !== 'joined' && column.type === 'text')
    .map(([name]) => name)
    .join(' ');

/**
 * Every way the schema has to rows of each type: its lists at the root, `node` for every row there is, and every
 * relation from every type that has a list at the root. `lists` names the root list of a type with its arguments
 * but the days, such as `papers(first: 100, `.
 */
export const guardPaths = (
  model: ReadModel,
  lists: Readonly<Record<string, string>>,
  keys: Readonly<Record<string, readonly string[]>>,
  asOf: AsOf,
): GuardPath[] => {
  const paths: GuardPath[] = [];
  for (const type of model.types.values()) {
    const list = lists[type.type];
    if (list !== undefined)
      paths.push({
        type: type.type,
        path: `root ${type.type}`,
        query: `{ ${list}${days(asOf)}) { nodes { ${betraying(type)} } totalCount } }`,
      });
    if (type.prefix !== null)
      for (const key of keys[type.type] ?? [])
        paths.push({
          type: type.type,
          path: `node ${key}`,
          query: `{ node(id: ${JSON.stringify(encodeId(model, type.type, key))}, ${days(asOf)}) { id } }`,
        });
    if (list === undefined) continue;
    for (const name of Object.keys(type.relations)) {
      const relation = relationOf(type, name);
      if (!relation) continue;
      const other = typeNamed(model, relation.type);
      const rows =
        relation.kind === 'one'
          ? `${name} { ${betraying(other)} }`
          : `${name}(first: 100) { nodes { ${betraying(other)} } totalCount }`;
      paths.push({
        type: other.type,
        path: `${type.type}.${name}`,
        query: `{ ${list}${days(asOf)}) { nodes { ${rows} } } }`,
      });
    }
  }
  return paths;
};

/** Keys of the type that this caller must never meet on these days, and those that are there to be met. */
export const keysByVisibility = (
  reference: Reference,
  type: ReadType,
  all: readonly string[],
  asOf: AsOf,
): { readonly hidden: readonly string[]; readonly seen: readonly string[] } => {
  const seen = new Set(reference.visible(type, asOf).map((row) => String(row[type.key])));
  return { hidden: all.filter((key) => !seen.has(key)), seen: [...seen] };
};
