import { type DocumentNumber, type DocumentTypeId, sameNumber } from '../number/index.js';
import type { Draft } from './draft.js';

/** The one paper seen under a key, or that there were several. */
type Seen = DocumentNumber | 'several';

const keysOf = (draft: Draft, types: readonly DocumentTypeId[]): string[] =>
  types.flatMap((type) => {
    const key = `${type} ${draft.number}${draft.suffix.toLowerCase()}`;
    return draft.year === null ? [key] : [key, `${key} ${draft.year}`];
  });

const remember = (seen: Map<string, Seen>, draft: Draft, paper: DocumentNumber): void => {
  const types = draft.type === null ? paper.possibleTypes : [draft.type];
  for (const key of keysOf(draft, types)) {
    const before = seen.get(key);
    if (before === undefined) seen.set(key, paper);
    else if (before !== 'several' && !sameNumber(before, paper)) seen.set(key, 'several');
  }
};

const lookUp = (seen: ReadonlyMap<string, Seen>, draft: Draft): Seen | null => {
  let found: DocumentNumber | null = null;
  for (const type of draft.typeWord?.types ?? []) {
    const key = keysOf(draft, [type]).at(-1) ?? '';
    const here = seen.get(key);
    if (here === undefined) continue;
    if (here === 'several' || (found !== null && !sameNumber(found, here))) return 'several';
    found = here;
  }
  return found;
};

/**
 * Gives short forms the number of the full citation with their type, number and year: of those before it, else of
 * those after it. Where these name several papers it stays open. Linear: each citation is remembered once.
 */
export const resolveShortForms = (drafts: readonly Draft[]): void => {
  if (drafts.every(({ paper }) => paper !== null)) return;
  const all = new Map<string, Seen>();
  for (const draft of drafts)
    if (draft.kind === 'full' && draft.paper !== null) remember(all, draft, draft.paper);
  const before = new Map<string, Seen>();
  for (const draft of drafts) {
    if (draft.kind === 'full' && draft.paper !== null) remember(before, draft, draft.paper);
    else if (draft.paper === null) {
      const found = lookUp(before, draft) ?? lookUp(all, draft);
      if (found === null || found === 'several') continue;
      draft.paper = found;
      draft.type ??= found.possibleTypes.find((type) => draft.typeWord?.types.includes(type)) ?? null;
    }
  }
};
