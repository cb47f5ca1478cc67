import {
  addDays,
  asOf,
  bodyName,
  type CalendarDate,
  composeLaw,
  DEFAULT_READINGS,
  DEFAULT_STATUS_OPTIONS,
  daysFromTo,
  dutiesOf,
  type Language,
  NO_FACTS,
  PACKAGE_VERSION,
} from '@danvan/domain';
import { law as lawFiles, vietnamHolidays } from '@danvan/domain/law';
import { referenceRegistry } from '@danvan/domain/reference';
import { DAYS_AHEAD } from '../shared/arguments.js';
import { type DutyRow, dutyLines } from '../shared/duty-lines.js';

/**
 * What the documents ask of every body they name, from a day on for 60 days, and what they ask without a day. No
 * activities are given, so nothing is done and nothing is overdue: where silence would decide, it says so.
 */
export const dutiesToday = (day: CalendarDate, language: Language): string[] => {
  const law = composeLaw(lawFiles, PACKAGE_VERSION);
  const registry = referenceRegistry(law.places, law.bodies);
  const until = addDays(day, DAYS_AHEAD);
  const options = { ...DEFAULT_STATUS_OPTIONS, readings: DEFAULT_READINGS, calendar: vietnamHolidays };
  const items = dutiesOf(law, registry, NO_FACTS, { span: daysFromTo(day, until) }, asOf(day), options);

  const rows = items.map(({ duty, bearer: { body }, occurrence, basis, status, why }): DutyRow => {
    const document = law.graph.documents.get(basis.document);
    return {
      body: body.id,
      bodyName: bodyName(body, asOf(day))[language],
      many: body.many ?? false,
      duty: duty.id,
      occurrence: occurrence.key,
      action: duty.action[language],
      clause: `${document?.symbol ?? document?.title[language] ?? basis.document}, ${basis.provision}`,
      dueOn: occurrence.dueOn,
      status,
      why,
    };
  });
  return dutyLines(rows, day, until, language);
};
