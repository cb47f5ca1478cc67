/**
 * The values of an enum that are known today. A server may answer with one that came later, so a `switch` needs a
 * default; the known ones are still offered by the editor.
 */
export type OpenEnum<Known extends string> = Known | (string & Record<never, never>);
