import {
  type CalendarDate,
  type DayBound,
  type Issue,
  type KnownDay,
  type Language,
  lastDay,
  parseCalendarDate,
} from '../kernel/index.js';
import { message, withoutStop } from '../messages/index.js';
import { formatDate, formatNumber } from '../rules/index.js';
import type { DutyItem } from './duties-of.js';
import type { DutyNames } from './duty-names.js';
import { actInWords } from './explain-proof.js';

/** Why a duty stands where it stands: one sentence with the days, the paper or the bound that decided it. */
export const reasonInWords = (item: DutyItem, language: Language, names: DutyNames): string => {
  const { why, occurrence, proof, days } = item;
  const told = (params: Readonly<Record<string, string | null>> = {}, code: string = why): string =>
    message(`duty.why.${code}`, params, language);
  const written = (date: CalendarDate | null): string | null =>
    date === null ? null : formatDate(date, language);
  const counted = days === null ? null : formatNumber(days, 'day', language);
  const act = (one = proof[0]): string | null => (one === undefined ? null : actInWords(one, language));

  switch (why) {
    case 'BEARER_START_NOT_RECORDED':
    case 'BEARER_END_NOT_RECORDED':
    case 'BEARER_CONDITION_UNKNOWN':
      return told(doubtParams(item, language, names));
    case 'DOCUMENT_ENDED':
    case 'DOCUMENT_SUSPENDED':
    case 'DOCUMENT_FORCE_UNDETERMINED':
      return told({
        document: names.document(item.basis.document),
        why: forceInWords(item, language, names),
      });
    case 'DECIDED':
      return told({ document: item.decision?.document ?? null, day: written(item.decision?.on ?? null) });
    case 'PROOF_ON_TIME':
    case 'PROOF_LATE':
    case 'PROOF_NO_DEADLINE':
      return told({ proof: act(), days: counted });
    case 'UNSCHEDULED':
      return proof.length === 0 ? told({}, 'UNSCHEDULED_NONE') : told({ proof: act(proof.at(-1)) });
    case 'TRIGGER_NOT_REGISTERED':
      return told({ event: eventInWords(item, language) });
    case 'DUE_DAY_NOT_COMPUTED':
      return told({ issues: occurrence.issues.map((found) => issueInWords(found, language)).join('; ') });
    case 'DUE_SOON':
      return days === 0 ? told({}, 'DUE_TODAY') : told({ days: counted });
    case 'NOT_OPEN_YET':
    case 'WINDOW_OPEN':
    case 'NO_DEADLINE':
    case 'SILENCE_IN_KEEPING_PERIOD':
    case 'NO_DATA':
      return told({
        opens: written(occurrence.opensOn),
        due: written(occurrence.dueOn),
        until: written(occurrence.dueOn ?? lastDay(occurrence.counts)),
        days: counted,
      });
  }
};

const doubtParams = ({ duty, bearer }: DutyItem, language: Language, names: DutyNames) => {
  const { doubt } = bearer;
  const condition = duty.bearers.condition?.words[language];
  return {
    body: names.body(doubt?.about ?? bearer.body.id)[language],
    bounds: doubt?.when === undefined ? '' : boundsInWords(doubt.when, language, names),
    condition: condition ?? null,
  };
};

const boundsInWords = (when: KnownDay, language: Language, names: DutyNames): string => {
  if (when.known) return '';
  const said = [
    boundInWords('duty.notBefore', when.notBefore, language, names),
    boundInWords('duty.notAfter', when.notAfter, language, names),
  ].filter((bound) => bound !== null);
  return said.length === 0 ? '' : message('duty.bounds', { bounds: said.join('; ') }, language);
};

const boundInWords = (
  code: string,
  stated: DayBound | undefined,
  language: Language,
  names: DutyNames,
): string | null => {
  if (stated === undefined) return null;
  const { basis, note } = stated;
  const bound = message(code, { day: formatDate(stated.day, language) }, language);
  if (basis !== undefined)
    return message(
      'duty.boundBasis',
      { bound, document: names.document(basis.document), provision: basis.provision },
      language,
    );
  return note === undefined
    ? bound
    : message('duty.boundNote', { bound, note: withoutStop(note[language]) }, language);
};

const forceInWords = ({ force }: DutyItem, language: Language, names: DutyNames): string => {
  const why = message(force.why ?? `force.${force.state}`, {}, language);
  return force.by === undefined
    ? why
    : message('force.by', { why, document: names.document(force.by.from) }, language);
};

const eventInWords = ({ duty: { schedule } }: DutyItem, language: Language): string | null =>
  schedule.kind === 'relative'
    ? schedule.after.words[language]
    : schedule.kind === 'conditional'
      ? schedule.trigger.words[language]
      : null;

/** Days among the parameters are written as the language writes them. */
const issueInWords = ({ code, params }: Issue, language: Language): string => {
  const written = Object.entries(params).map(([name, value]): [string, string | number | null] => {
    const date = typeof value === 'string' ? parseCalendarDate(value) : null;
    return [name, date?.ok ? formatDate(date.value, language) : value];
  });
  return message(code, Object.fromEntries(written), language);
};
