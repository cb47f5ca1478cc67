/** Counts of people below this are held back in public views. */
export const SMALL_COUNT = 5;

/** A count of people in a tree of totals: the value of a parent is that of its children together. */
export interface CountCell<K> {
  readonly id: K;
  readonly parent: K | null;
  readonly value: number;
}

/**
 * Which counts a public view holds back: those of people under {@link SMALL_COUNT}, and as many beside them as
 * keep anybody from working them out. In every sum that is shown with its parts, either nothing is hidden or at
 * least two numbers are, and hidden parts of a shown sum together come to {@link SMALL_COUNT} or more, so that no
 * subtraction, and none over several levels, gives one back. Ask it of the whole tree and show any part of the
 * answer: what is hidden must not depend on what a view leaves out.
 *
 * @example [...hiddenCounts([{ id: 'p', parent: null, value: 20 }, { id: 'a', parent: 'p', value: 3 }, { id: 'b', parent: 'p', value: 17 }])] // ['a', 'b']
 */
export const hiddenCounts = <K>(cells: readonly CountCell<K>[]): ReadonlySet<K> => {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const children = new Map<K, CountCell<K>[]>();
  for (const cell of cells) {
    if (cell.parent === null || !byId.has(cell.parent)) continue;
    const siblings = children.get(cell.parent);
    if (siblings === undefined) children.set(cell.parent, [cell]);
    else siblings.push(cell);
  }
  for (const siblings of children.values()) siblings.sort((a, b) => a.value - b.value);
  const hidden = new Set(cells.filter(({ value }) => value < SMALL_COUNT).map(({ id }) => id));
  // each turn hides at least one more, so it ends; a parent that is hidden may ask for more above and below it
  for (let changed = true; changed; ) {
    changed = false;
    for (const [parent, parts] of children) {
      const toHide = nextToHide(parent, parts, hidden);
      for (const id of toHide) hidden.add(id);
      changed ||= toHide.length > 0;
    }
  }
  return hidden;
};

/** What one sum needs hidden beside what is; nothing where it gives nothing away. */
const nextToHide = <K>(parent: K, parts: readonly CountCell<K>[], hidden: ReadonlySet<K>): K[] => {
  const held = parts.filter(({ id }) => hidden.has(id));
  const shown = parts.filter(({ id }) => !hidden.has(id));
  if (hidden.has(parent)) return held.length > 0 ? [] : firstOf(shown);
  if (held.length === 0) return [];
  const sum = held.reduce((total, { value }) => total + value, 0);
  if (held.length >= 2 && sum >= SMALL_COUNT) return [];
  return shown.length > 0 ? firstOf(shown) : [parent];
};

const firstOf = <K>([smallest]: readonly CountCell<K>[]): K[] =>
  smallest === undefined ? [] : [smallest.id];
