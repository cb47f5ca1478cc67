import { type Issue, issue } from '../kernel/index.js';
import { checkGuide } from '../models/index.js';
import type { Registry } from '../organisations/index.js';
import type { Law } from './compose.js';

/** The guides of models of all files together: each once, and what each names is in the law or the register. */
export const checkModelGuides = ({ modelGuides, workflows }: Law, { bodies }: Registry): Issue[] => {
  const seen = new Set<string>();
  return modelGuides.flatMap((guide) => {
    const path = ['modelGuides', guide.id];
    const isTwice = seen.has(guide.id);
    seen.add(guide.id);
    return [
      ...(isTwice ? [issue('MODEL_GUIDE_DUPLICATE', path, { guide: guide.id })] : []),
      ...checkGuide(guide, { workflows, bodies }, path),
    ];
  });
};
