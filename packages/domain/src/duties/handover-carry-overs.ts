import type { ClauseId } from '../kernel/index.js';
import type { HandoverDecision } from '../organisations/index.js';
import type { DutyLaw } from './duties-of.js';
import type { CarryOver } from './duty.js';

/**
 * What decisions of a handover mean for duties: each duty or report that is carried on is asked of its receivers from
 * that day, of the clause alone and not of the whole document. Decisions that end an item, or that concern other
 * kinds of items or clauses that are not there, carry nothing. With these in `DutyFacts.carryOvers` a successor bears
 * what was handed over to it, and no second record is kept.
 *
 * @example carryOversOfHandover(law, decisions)[0]?.duties // ['QT29-7-2']
 */
export const carryOversOfHandover = (
  law: Pick<DutyLaw, 'duties'>,
  decisions: readonly HandoverDecision[],
): CarryOver[] => {
  const documents = new Map<string, CarryOver['document']>(
    law.duties.map(({ id, document }) => [id, document]),
  );
  return decisions.flatMap(({ kind, item, body, outcome, to, on, basis, recordedOn, supersededOn }) => {
    // an item of a duty is its clause and its occurrence; a clause id has no spaces
    const clause = item.split(' ')[0] as ClauseId;
    const document = documents.get(clause);
    if ((kind !== 'duty' && kind !== 'report') || outcome !== 'carried' || document === undefined) return [];
    return to.map((receiver) => ({
      id: `${kind} ${item} ${body} ${receiver}`,
      document,
      duties: [clause],
      from: body,
      to: receiver,
      on,
      basis,
      ...(recordedOn === undefined ? {} : { recordedOn }),
      ...(supersededOn === undefined ? {} : { supersededOn }),
    }));
  });
};
