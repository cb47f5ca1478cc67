import { kernel } from './en/kernel.js';
import { rules } from './en/rules.js';
import type { Messages } from './vi.js';

/** Every message in English, for exactly the codes that Vietnamese has. */
export const en: Messages = { ...kernel, ...rules };
