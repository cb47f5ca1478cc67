import type { Relation } from '../directives/index.js';
import { type BodyId, LAST_DAY, type Language, type LegalBasis, type Words } from '../kernel/index.js';
import { message, withoutStop } from '../messages/index.js';
import { formatDate } from '../rules/index.js';
import type { DutyItem } from './duties-of.js';
import type { DutyNames } from './duty-names.js';
import { actsInWords } from './explain-proof.js';
import { reasonInWords } from './explain-reason.js';
import { timeInWords } from './explain-time.js';

/**
 * A duty in words, one paragraph per entry: what is asked and by which clause, of whom, until when and how that
 * was read, where it stands and why, what is or may be its proof, and notes.
 *
 * @example explainDuty(item, 'vi', names)[1] // 'Theo 29-HD/ĐUK, III.2.2.'
 */
export const explainDuty = (item: DutyItem, language: Language, names: DutyNames): string[] => [
  asks(item, language),
  message(
    'duty.basis',
    { document: names.document(item.basis.document), provision: item.basis.provision },
    language,
  ),
  ...bearerLines(item, language, names),
  ...timeInWords(item, language),
  stands(item, language),
  reasonInWords(item, language, names),
  ...proofLine(item, language),
  ...notes(item, language),
];

const asks = ({ duty }: DutyItem, language: Language): string => {
  const action = duty.action[language];
  if (duty.modality === 'plain') return message('duty.asks', { action }, language);
  const modality = message(`modality.${duty.modality}`, {}, language);
  return message('duty.asksHow', { action, modality }, language);
};

const bearerLines = ({ duty, bearer }: DutyItem, language: Language, names: DutyNames): string[] => {
  const called = (id: BodyId): string => names.body(id)[language];
  const code = bearer.body.many ? 'duty.bearerGroup' : 'duty.bearer';
  const lines = [message(code, { body: called(bearer.body.id) }, language)];
  if (bearer.carriedBy !== undefined) {
    const { from, on, basis } = bearer.carriedBy;
    const day = formatDate(on, language);
    const by = { document: names.document(basis.document), provision: basis.provision };
    lines.push(message('duty.carried', { from: called(from), day, ...by }, language));
  }
  if (duty.bearers.condition !== undefined)
    lines.push(message('duty.condition', { condition: duty.bearers.condition.words[language] }, language));
  if (duty.lead !== undefined) lines.push(message('duty.lead', { body: called(duty.lead) }, language));
  if (duty.coordinating?.length)
    lines.push(message('duty.coordinating', { bodies: duty.coordinating.map(called).join('; ') }, language));
  if (duty.addressees?.length) {
    const bodies = duty.addressees.map(({ body, through }) =>
      through === undefined
        ? called(body)
        : message('duty.through', { body: called(body), through: called(through) }, language),
    );
    lines.push(
      message(
        duty.kind === 'report' ? 'duty.reportGoesTo' : 'duty.goesTo',
        { bodies: bodies.join('; ') },
        language,
      ),
    );
  }
  return lines;
};

const stands = ({ asOf, status }: DutyItem, language: Language): string => {
  const params = {
    on: formatDate(asOf.on, language),
    knownOn: formatDate(asOf.knownOn, language),
    status: message(`status.${status}`, {}, language),
  };
  return message(asOf.knownOn === LAST_DAY ? 'duty.stands' : 'duty.standsKnown', params, language);
};

/** What may prove it while nothing does; all acts where the reason names only one of them. */
const proofLine = ({ duty, proof }: DutyItem, language: Language): string[] => {
  if (proof.length > 1) return [message('duty.proofAll', { acts: actsInWords(proof, language) }, language)];
  if (proof.length === 1 || duty.proof.length === 0) return [];
  const kinds = duty.proof.map((kind) => message(`proof.${kind}`, {}, language)).join('; ');
  return [message('duty.proofAsked', { kinds }, language)];
};

const notes = ({ duty, basis, force }: DutyItem, language: Language): string[] => {
  const lines: string[] = [];
  const note = (words: Words | undefined): void => {
    if (words !== undefined)
      lines.push(message('duty.note', { note: withoutStop(words[language]) }, language));
  };
  if (force.partly.length > 0) {
    const parts = [...new Set(force.partly.map(partOf))].join('; ');
    lines.push(message('duty.partly', { parts }, language));
  }
  note(duty.note);
  note(basis.note);
  for (const exception of exceptionsOf(duty.schedule)) note(exception);
  if (duty.grade !== 'verified')
    lines.push(message('duty.grade', { grade: message(`grade.${duty.grade}`, {}, language) }, language));
  return lines;
};

const partOf = (relation: Relation): LegalBasis['provision'] => relation.toProvision ?? relation.provision;

const exceptionsOf = (schedule: DutyItem['duty']['schedule']): Words[] =>
  schedule.kind === 'recurring' ? (schedule.except ?? []).map((exception) => exception.note) : [];
