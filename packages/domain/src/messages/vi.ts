import { kernel } from './vi/kernel.js';
import { rules } from './vi/rules.js';

/** Every message in Vietnamese. A room adds its words as one more group, here and in `en.ts`. */
export const viGroups = { kernel, rules } as const;

export const vi = { ...kernel, ...rules } as const;

/** The codes that have words. Vietnamese is the measure: what it has, every other language must have. */
export type MessageCode = keyof typeof vi;

export type Messages = Readonly<Record<MessageCode, string>>;
