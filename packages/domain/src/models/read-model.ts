import {
  bodyIdReader,
  type CalendarDate,
  dayReader,
  fail,
  formatDay,
  type Issue,
  issue,
  objectReader,
  ok,
  oneOfReader,
  type Reader,
  type Result,
  textReader,
} from '../kernel/index.js';
import type { ModelGuide } from './guide.js';
import { MODEL_KINDS } from './kind.js';
import type { Model, ModelJudgement, Publication } from './model.js';

/** A model as somebody wants to register it: what the record says beside its history. */
export type NewModel = Pick<
  Model,
  'kind' | 'name' | 'holder' | 'address' | 'content' | 'field' | 'level' | 'registrant'
>;

const shapeReader: Reader<NewModel> = objectReader<NewModel>(
  {
    kind: oneOfReader(MODEL_KINDS),
    name: textReader(500),
    address: textReader(1000),
    content: textReader(20_000),
    field: textReader(120),
    level: textReader(120),
    registrant: textReader(120),
  },
  { holder: textReader(200) },
);

/**
 * Reads a new model from outside by a guide, or says everything that is wrong with it: field, level and registrant
 * are the guide's, the registrant is one of its kind, and a name of a person stands only with a model of one.
 *
 * @example readNewModel(guide, { kind: 'collective', name: 'Nụ cười công sở', … }).ok // true
 */
export const readNewModel = (guide: ModelGuide, value: unknown): Result<NewModel> => {
  const shape = shapeReader(value);
  if (!shape.ok) return shape;
  const { kind, holder, field, level, registrant } = shape.value;
  const issues: Issue[] = [];
  if (!guide.fields.some(({ id }) => id === field))
    issues.push(issue('MODEL_FIELD_UNKNOWN', ['field'], { field }));
  if (!guide.levels.some(({ id }) => id === level))
    issues.push(issue('MODEL_LEVEL_UNKNOWN', ['level'], { level }));
  const found = guide.registrants.find(({ id }) => id === registrant);
  if (found === undefined) issues.push(issue('MODEL_REGISTRANT_UNKNOWN', ['registrant'], { registrant }));
  else if (found.kind !== kind)
    issues.push(issue('MODEL_REGISTRANT_OTHER_KIND', ['registrant'], { registrant, kind }));
  if (kind === 'individual' && holder === undefined) issues.push(issue('MODEL_HOLDER_MISSING', ['holder']));
  if (kind === 'collective' && holder !== undefined)
    issues.push(issue('MODEL_HOLDER_NOT_ALLOWED', ['holder']));
  return issues.length > 0 ? fail(...issues) : shape;
};

/** A judgement as somebody wants to record it. */
export type NewModelJudgement = Pick<ModelJudgement, 'judged' | 'outcome' | 'on' | 'by' | 'proof'>;

const judgementReader: Reader<NewModelJudgement> = objectReader<NewModelJudgement>(
  { judged: textReader(120), outcome: oneOfReader(['met', 'not-met']), on: dayReader, by: bodyIdReader },
  { proof: textReader(1000) },
);

/**
 * Reads a judgement of a model: the question is one that the guide asks of models of this kind and level, and its
 * day is not ahead of `today`.
 *
 * @example readModelJudgement(guide, model, { judged: 'collective-3', outcome: 'met', on, by }, today).ok // true
 */
export const readModelJudgement = (
  guide: ModelGuide,
  { kind, level }: Pick<Model, 'kind' | 'level'>,
  value: unknown,
  today: CalendarDate,
): Result<NewModelJudgement> => {
  const shape = judgementReader(value);
  if (!shape.ok) return shape;
  const { judged, on } = shape.value;
  const asked = guide.judged.find(({ id }) => id === judged);
  const issues: Issue[] = [];
  if (asked === undefined) issues.push(issue('MODEL_JUDGED_UNKNOWN', ['judged'], { judged }));
  else if (
    asked.derived !== undefined ||
    (asked.kind !== undefined && asked.kind !== kind) ||
    (asked.level !== undefined && asked.level !== level && asked.of === 'standard')
  )
    issues.push(issue('MODEL_JUDGED_NOT_ASKED', ['judged'], { judged }));
  if (on > today)
    issues.push(issue('DAY_IN_FUTURE', ['on'], { day: formatDay(on), today: formatDay(today) }));
  return issues.length > 0 ? fail(...issues) : ok(shape.value);
};

/** A publication as somebody wants to record it. */
export type NewPublication = Pick<Publication, 'on' | 'by' | 'ground'>;

/** Reads the decision to publish the name of a person's model; its ground must be said. */
export const readPublication: Reader<NewPublication> = objectReader<NewPublication>(
  { on: dayReader, by: bodyIdReader, ground: textReader(1000) },
  {},
);
