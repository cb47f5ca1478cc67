import { type BodyId, day, type Language, type Words } from '../kernel/index.js';
import { message } from '../messages/index.js';
import { formatDate } from '../rules/index.js';
import type { RegisterFinding } from './register-row.js';

/** Parameters that are a word of a vocabulary, with the group of messages that has its words. */
const VOCABULARIES: Readonly<Record<string, string>> = {
  post: 'association.post',
  standard: 'association.standard',
  notice: 'association.report',
  inspection: 'association.inspection',
  congress: 'association.congress',
};

/** Parameters that are a day. */
const DAYS: ReadonlySet<string> = new Set(['on', 'since', 'from', 'last', 'due']);

type Param = RegisterFinding['params'][string];

const shown = (name: string, value: Param, language: Language): Param => {
  if (typeof value !== 'string') return value;
  const group = VOCABULARIES[name];
  if (group !== undefined) return message(`${group}.${value}`, {}, language);
  return DAYS.has(name) ? formatDate(day(value), language) : value;
};

/**
 * A finding of the register as a clerk reads it: posts, standards, days and bodies in words, no id of any of them. The
 * record that it is about is told by its kind and its days; its id stands in `record`.
 *
 * @example findingInWords(finding, 'vi', nameOf) // 'Chưa quy hoạch chức danh phó chủ tịch'
 */
export const findingInWords = (
  { code, params, suggested = [], ground }: RegisterFinding,
  language: Language,
  nameOf: (body: BodyId) => Words,
): string => {
  const named: Record<string, Param> = {
    suggested: suggested.length === 0 ? null : suggested.map((id) => nameOf(id)[language]).join(', '),
  };
  for (const [name, value] of Object.entries(params)) named[name] = shown(name, value, language);
  if (ground !== undefined) named.ground = ground[language];
  return message(`association.finding.${code}`, named, language);
};
