import type { Issue } from '../kernel/index.js';
import { checkRules } from '../rules/index.js';
import { type Law, placedClauses } from './compose.js';
import type { LawClause } from './law-file.js';

const PARTS = ['facts', 'parameters', 'rules'] as const satisfies readonly (keyof LawClause)[];

/** What is wrong with the rules of all files together, said where their authors look: at the clause. */
export const checkClauseRules = (law: Law): Issue[] => {
  const homes = Object.fromEntries(PARTS.map((part) => [part, homesOf(law, part)]));
  return checkRules(law).map((found) => {
    const [part, index, ...rest] = found.path;
    const home = homes[String(part)]?.[Number(index)];
    return home === undefined ? found : { ...found, path: [...home, ...rest] };
  });
};

/** In the order in which the law lists them, where each stands. */
const homesOf = (law: Law, part: (typeof PARTS)[number]): Issue['path'][] => [
  ...law.files
    .flatMap(placedClauses)
    .flatMap((clause) => (clause[part] ?? []).map((_, index) => ['clauses', clause.id, part, index])),
  // facts that workflows declare come after those of clauses
  ...(part === 'facts' ? law.workflows : []).flatMap(({ id, facts = [] }) =>
    facts.map((_, index) => ['workflows', id, part, index]),
  ),
  // and those of documents that no clause is held of come last
  ...law.files.flatMap((file) => (file[part] ?? []).map(({ id }) => [part, id])),
];
