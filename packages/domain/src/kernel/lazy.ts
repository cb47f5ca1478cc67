/**
 * What is made when it is first asked for, and then kept: for tables that take time to build, so that importing the
 * package does not pay for what may never be used. What it makes must not depend on when it is made.
 *
 * @example
 * const squares = lazy(() => new Map([1, 2, 3].map((n) => [n, n * n])));
 * squares().get(3) // 9
 */
export const lazy = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
