import { addDays, type CalendarDate, type Language, day as readDay } from '@danvan/domain';
import {
  type Client,
  civilDate,
  type ListDutiesNode,
  listDocuments,
  listDuties,
  paginate,
} from '@danvan/sdk';
import { DAYS_AHEAD } from '../shared/arguments.js';
import { type DutyRow, dutyLines } from '../shared/duty-lines.js';

/** More than six documents ask: something else is wrong if a list is longer. */
const MOST_DOCUMENTS = 1_000;
const MOST_DUTIES = 200_000;
/** Everything that is known by now counts, as in the calculation without a server. */
const ALL_KNOWN = '9998-12-31';

/** Names of enums as the domain has them: `DUE_SOON` is `due-soon`. */
const idOf = (name: string): string => name.toLowerCase().replaceAll('_', '-');

const rowOf = (node: ListDutiesNode): DutyRow => ({
  body: node.body.slug,
  bodyName: node.body.name,
  many: node.body.many,
  duty: node.dutyId,
  occurrence: node.occurrence,
  action: node.action,
  clause: `${node.basis.symbol ?? node.basis.title}, ${node.basis.provision}`,
  dueOn: node.dueOn === null ? null : readDay(node.dueOn),
  status: idOf(node.status),
  why: node.why,
});

/** The same question as `dutiesToday`, asked of a server: of all documents that it holds, page by page. */
export const portalDuties = async (
  client: Client,
  day: CalendarDate,
  language: Language,
): Promise<string[]> => {
  const lang = language === 'vi' ? 'VI' : 'EN';
  const until = addDays(day, DAYS_AHEAD);
  const held = await paginate(client, listDocuments, { filter: { held: { eq: true } } }).toArray({
    limit: MOST_DOCUMENTS,
  });
  const nodes = await paginate(client, listDuties, {
    documents: held.map(({ id }) => id),
    from: civilDate(day),
    to: civilDate(until),
    asOf: { on: civilDate(day), knownOn: ALL_KNOWN },
    lang,
  }).toArray({ limit: MOST_DUTIES });
  return dutyLines(nodes.map(rowOf), day, until, language);
};
