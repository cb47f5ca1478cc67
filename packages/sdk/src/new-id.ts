/**
 * A name that no other call gets. Browsers have `randomUUID` only on pages that came over HTTPS, and offices have
 * pages that did not.
 */
export const newId = (): string => {
  const { crypto } = globalThis;
  if (crypto.randomUUID) return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
};
