/** The trace that a request belongs to, as its caller named it. */
export interface Trace {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** The caller's span: 16 hexadecimal digits. */
  readonly parentId: string;
  readonly sampled: boolean;
}

/**
 * Reads a `traceparent` header of the W3C recommendation "Trace Context"; null where there is none or it is no
 * valid one. A later version may add fields behind the four known ones.
 *
 * @example traceOf('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01')?.sampled // true
 */
export const traceOf = (header: string | undefined): Trace | null => {
  const [, version, traceId, parentId, flags, more] =
    /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(-.*)?$/.exec(header?.trim() ?? '') ?? [];
  if (!version || !traceId || !parentId || !flags) return null;
  if (version === 'ff' || (version === '00' && more !== undefined)) return null;
  if (/^0+$/.test(traceId) || /^0+$/.test(parentId)) return null;
  return { traceId, parentId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
};
