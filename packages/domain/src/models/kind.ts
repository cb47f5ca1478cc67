/** Whose model it is: of several together, or of one person. */
export const MODEL_KINDS = ['collective', 'individual'] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];
