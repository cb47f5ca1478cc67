import {
  addDays,
  asOf,
  bodyName,
  type CalendarDate,
  composeLaw,
  DEFAULT_READINGS,
  DEFAULT_STATUS_OPTIONS,
  type DutyItem,
  daysFromTo,
  dutiesOf,
  type Language,
  NO_FACTS,
  PACKAGE_VERSION,
  toDocumentId,
} from '@danvan/domain';
import { law as lawFiles, vietnamHolidays } from '@danvan/domain/law';
import { referenceRegistry } from '@danvan/domain/reference';
import { DAYS_AHEAD } from '../shared/arguments.js';
import { type BoardRow, boardLines } from './board-lines.js';
import { asFacts, type SampleActivity, sampleActivities } from './sample-activities.js';

export const PROGRAMME = toDocumentId('ha-tinh/ctr-28-nq-tw');

/** The programme over its bodies, from the domain alone, and the invented activities that are on it. */
export const programmeBoard = (
  day: CalendarDate,
  language: Language,
): { readonly lines: string[]; readonly samples: readonly SampleActivity[] } => {
  const law = composeLaw(lawFiles, PACKAGE_VERSION);
  const registry = referenceRegistry(law.places, law.bodies);
  const span = daysFromTo(addDays(day, -DAYS_AHEAD), addDays(day, DAYS_AHEAD));
  const options = { ...DEFAULT_STATUS_OPTIONS, readings: DEFAULT_READINGS, calendar: vietnamHolidays };
  const itemsWith = (activities: ReturnType<typeof asFacts>): DutyItem[] =>
    dutiesOf(
      law,
      registry,
      { ...NO_FACTS, activities },
      { span, documents: [PROGRAMME] },
      asOf(day),
      options,
    );
  const samples = sampleActivities(itemsWith([]), day);
  const byClause = Map.groupBy(itemsWith(asFacts(samples)), ({ duty }) => duty.id);
  const rows = [...law.clauses.values()]
    .filter(({ document }) => document === PROGRAMME)
    .flatMap(({ id, provision }) =>
      (byClause.get(id) ?? []).map(
        ({ duty, bearer: { body }, occurrence, status }): BoardRow => ({
          clause: id,
          provision,
          action: duty.action[language],
          body: body.id,
          bodyName: bodyName(body, asOf(day))[language],
          dueOn: occurrence.dueOn,
          status,
        }),
      ),
    );
  return { lines: boardLines(rows, day, language), samples };
};
