type Version = readonly [major: number, minor: number, patch: number];

/** The three numbers of a version; null for anything else, previews among them. */
export const versionOf = (text: string): Version | null => {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)$/.exec(text) ?? [];
  return patch === undefined ? null : [Number(major), Number(minor), Number(patch)];
};

const compare = (a: Version, b: Version): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** The highest of some versions; null of none. */
export const lastRelease = (versions: readonly string[]): string | null =>
  versions
    .flatMap((text) => {
      const version = versionOf(text);
      return version ? [{ text, version }] : [];
    })
    .sort((a, b) => compare(a.version, b.version))
    .at(-1)?.text ?? null;

/**
 * Whether a version may break what another promised: it has a higher major number, or below 1.0.0 a higher minor one,
 * as package managers read a range with `^`.
 *
 * @example mayBreak('0.1.0', '0.2.0') // true
 */
export const mayBreak = (released: string, next: string): boolean => {
  const [from, to] = [versionOf(released), versionOf(next)];
  if (from === null || to === null || compare(to, from) <= 0) return false;
  return to[0] > from[0] || (to[0] === 0 && to[1] > from[1]);
};
