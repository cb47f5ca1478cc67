import type { AssociationEntry, BodyId, ListedAssociation } from '@danvan/domain';
import { canonicalJson } from '../../platform/index.js';

/** A record of what this list said, with its newest version; closed where the list said so once. */
export interface StandingEntry {
  readonly id: string;
  readonly entry: AssociationEntry;
  readonly version: number;
  readonly stands: boolean;
}

type Numbered = Pick<StandingEntry, 'id' | 'entry' | 'version'>;

/** What is other in the records of a list than before. */
export interface EntryChanges {
  readonly write: readonly Numbered[];
  /** What the list no longer says. */
  readonly close: readonly Numbered[];
  /** Ids of all that stands and is no longer so. */
  readonly closing: readonly string[];
  readonly before: readonly AssociationEntry[];
  /** Associations that this list had not named. */
  readonly newlyListed: ReadonlySet<BodyId>;
}

/** Compares what a list says now with what it was read to say: nothing that is the same is touched. */
export const entryChanges = (
  listed: readonly ListedAssociation[],
  there: readonly StandingEntry[],
  idOf: (key: string, association: BodyId) => string,
): EntryChanges => {
  const known = new Map(there.map((one) => [one.id, one]));
  const said = new Set<string>();
  const write: Numbered[] = [];
  const before: StandingEntry[] = [];
  const newlyListed = new Set<BodyId>();
  for (const { association, entries } of listed)
    for (const { key, entry } of entries) {
      const id = idOf(key, association);
      said.add(id);
      const current = known.get(id);
      if (key === 'listing' && current?.stands !== true) newlyListed.add(association);
      if (current?.stands && canonicalJson(current.entry) === canonicalJson(entry)) continue;
      if (current?.stands) before.push(current);
      write.push({ id, entry, version: (current?.version ?? 0) + 1 });
    }
  const close = there.filter(({ id, stands }) => stands && !said.has(id));
  return {
    write,
    close,
    closing: [...before, ...close].map(({ id }) => id),
    before: [...before, ...close].map(({ entry }) => entry),
    newlyListed,
  };
};
