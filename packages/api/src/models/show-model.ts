import {
  type AsOf,
  type CalendarDate,
  type GuideTerm,
  judgementsOn,
  type ModelGuide,
  progressOf,
  publicView,
  toBodyId,
  words,
} from '@danvan/domain';
import { positionShown, rolesOf, shownStep, stepsAhead, stepsSoFar } from '../duties/index.js';
import { bodyRef } from '../organisations/index.js';
import { formFilesOf } from './forms/model-forms.js';
import { judgedCase, type LoadedModel } from './load-models.js';
import { publicationsIn } from './model-rows.js';
import {
  Model,
  ModelExemplar,
  ModelJudgement,
  ModelPublication,
  ModelRecord,
  ModelTerm,
} from './model-types.js';

const termIn = (terms: readonly GuideTerm[], id: string): ModelTerm => {
  const found = terms.find((term) => term.id === id);
  return Object.assign(new ModelTerm(), { id, words: found?.words ?? words(id, id) });
};

const exemplars = (guide: ModelGuide, at: readonly { level: string; on: ModelExemplar['on'] }[]) =>
  at.map(({ level, on }) => Object.assign(new ModelExemplar(), { level: termIn(guide.levels, level), on }));

/** What anybody may see of it on the day asked about; null where that is nothing. */
const shownToAll = ({ model, world, case: { view } }: LoadedModel): Model | null => {
  const seen = publicView(world.guide, world.workflow, model, view.asOf);
  if (seen === null) return null;
  const { guide, registry } = world;
  return Object.assign(new Model(), {
    id: `mdl_${seen.id}`,
    guideId: seen.guide,
    kind: seen.kind,
    name: seen.name,
    holder: seen.holder ?? null,
    address: seen.address ?? null,
    content: seen.content ?? null,
    field: termIn(guide.fields, seen.field),
    level: termIn(guide.levels, seen.level),
    confirmedOn: seen.confirmedOn,
    exemplarAt: exemplars(guide, seen.exemplarAt),
    registrants: (seen.registrants ?? []).map((body) => bodyRef(registry, body, view.asOf)),
    sample: seen.sample ?? false,
    whole: null,
  });
};

const recordOf = (found: LoadedModel): ModelRecord => {
  const { row, model, world, judgements, case: own } = found;
  const { guide, registry } = world;
  const { asOf } = own.view;
  const rowOf = new Map(judgements.map((each) => [String(each.key), each]));
  return Object.assign(new ModelRecord(), {
    body: bodyRef(registry, toBodyId(String(row.bodyKey)), asOf),
    registrant: termIn(guide.registrants, model.registrant),
    parties: rolesOf(own, own.definition, own.position?.parties ?? own.history.parties),
    state: positionShown(own),
    registeredOn: progressOf(guide, world.workflow, model, asOf).registeredOn,
    judgements: judgementsOn(model, asOf).map((each) =>
      Object.assign(new ModelJudgement(), {
        id: `mdj_${each.id}`,
        judgedId: each.judged,
        question: guide.judged.some(({ id }) => id === each.judged)
          ? termIn(guide.judged, each.judged)
          : null,
        met: each.outcome === 'met',
        on: each.on,
        by: bodyRef(registry, each.by, asOf),
        proof: each.proof ?? null,
        version: rowOf.get(each.id)?.version,
        recordedAt: rowOf.get(each.id)?.recordedAt,
      }),
    ),
    publications: publicationsIn(row)
      .filter(({ on }) => on <= asOf.on)
      .map(({ on, by, ground }) =>
        Object.assign(new ModelPublication(), { on, ground, by: bodyRef(registry, by, asOf) }),
      ),
    steps: () => {
      const judged = judgedCase(found);
      return stepsSoFar(own).map(({ id }) => shownStep(judged, id));
    },
    ahead: () => stepsAhead(judgedCase(found)),
    files: (today: CalendarDate) => formFilesOf(found, today),
    stepsVersion: own.version,
    version: row.version,
    recordedAt: row.recordedAt,
  });
};

const shownWhole = (found: LoadedModel): Model => {
  const { model, world, case: own } = found;
  const { guide, registry, workflow } = world;
  const { asOf } = own.view;
  const { confirmedOn, exemplarAt } = progressOf(guide, workflow, model, asOf);
  return Object.assign(new Model(), {
    id: `mdl_${model.id}`,
    guideId: model.guide,
    kind: model.kind,
    name: model.name,
    holder: model.holder ?? null,
    address: model.address,
    content: model.content,
    field: termIn(guide.fields, model.field),
    level: termIn(guide.levels, model.level),
    confirmedOn,
    exemplarAt: exemplars(guide, exemplarAt),
    registrants: (model.history.parties[guide.parties.registrant] ?? []).map((body) =>
      bodyRef(registry, body, asOf),
    ),
    sample: model.sample ?? false,
    whole: () => recordOf(found),
  });
};

/** The model as this caller may see it; null where that is nothing. */
export const shownModel = (found: LoadedModel): Model | null =>
  found.isOpen ? shownWhole(found) : shownToAll(found);

/** Whether anybody may see it on these days. */
export const isPublic = ({ model, world }: LoadedModel, asOf: AsOf): boolean =>
  publicView(world.guide, world.workflow, model, asOf) !== null;
