import type { BodyId } from '../kernel/index.js';
import type { DayTree } from '../organisations/index.js';

/**
 * Bodies of a tree as rows, each before what stands under it: the rows under row `r` are those after it up to
 * `end[r]`, which is not among them. Sums go up the tree by one walk from the last row to the first.
 */
export interface Rows {
  readonly bodies: readonly BodyId[];
  readonly rowOf: ReadonlyMap<BodyId, number>;
  /** The row of the body above; -1 for a root. */
  readonly parent: Int32Array;
  readonly end: Int32Array;
}

/**
 * The rows of what stands under some roots, each body once. A root that was not there on the day of the tree has
 * no row, and one that stands under another has its place there.
 *
 * @example rowsOf(bodyTree(registry, 'sector', asOf), [provinceFront]).bodies[0] // provinceFront
 */
export const rowsOf = ({ units, children, parents }: DayTree<BodyId>, roots: readonly BodyId[]): Rows => {
  const bodies: BodyId[] = [];
  const rowOf = new Map<BodyId, number>();
  const parent: number[] = [];
  const end: number[] = [];
  const wanted = new Set(roots);
  const isUnderAnother = (root: BodyId): boolean => {
    const seen = new Set([root]);
    for (let above = parents.get(root); above !== undefined && !seen.has(above); above = parents.get(above)) {
      if (wanted.has(above) && units.has(above)) return true;
      seen.add(above);
    }
    return false;
  };
  const add = (body: BodyId, above: number): void => {
    if (rowOf.has(body)) return;
    const row = bodies.length;
    rowOf.set(body, row);
    bodies.push(body);
    parent.push(above);
    for (const child of children.get(body) ?? []) add(child, row);
    end[row] = bodies.length;
  };
  for (const root of roots) if (units.has(root) && !isUnderAnother(root)) add(root, -1);
  return { bodies, rowOf, parent: Int32Array.from(parent), end: Int32Array.from(end) };
};
