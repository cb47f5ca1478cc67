import {
  askedOf,
  asOf,
  bodyName,
  composeLaw,
  DomainError,
  type DutyNames,
  day,
  explainStep,
  type FilledForm,
  fillForm,
  formatDate,
  funnelOf,
  judgeModelStep,
  type Language,
  type Law,
  type Model,
  type ModelGuide,
  type ModelWorld,
  PACKAGE_VERSION,
  type StepDecision,
  survivalOf,
} from '@danvan/domain';
import { law as lawFiles } from '@danvan/domain/law';
import { referenceRegistry } from '@danvan/domain/reference';
import { BLOC, CELL, PROPAGANDA, sampleBodies } from './sample-bodies.js';
import { type SampleModel, type SampleStep, sampleModels } from './sample-models.js';
import { funnelLine, type StepLine, survivalLine } from './year-lines.js';

export const GUIDE = 'thai-nguyen/29-hd-duk/models';
export const YEARS = [2024, 2025] as const;
/** The day on which both years are over. */
export const END = asOf(day('2025-12-31'));

const WORDS = {
  vi: {
    head: '[MẪU] Mô hình “Dân vận khéo” của một Đảng bộ Khối, 2024 và 2025: mọi tổ chức bên dưới, mô hình và người đều là mẫu, không có thật',
    form: 'Mẫu',
    late: (days: number) => `muộn ${days} ngày`,
  },
  en: {
    head: '[SAMPLE] "Dân vận khéo" models of one bloc, 2024 and 2025: all bodies below it, models and persons are invented',
    form: 'form',
    late: (days: number) => `${days} days late`,
  },
} as const;

/** What came of the two years. */
export interface ModelsYear {
  readonly lines: readonly string[];
  readonly steps: readonly StepLine[];
  readonly world: ModelWorld;
  readonly models: readonly Model[];
  /** The list of one cell's registrations of 2024, as it was compiled. */
  readonly form: FilledForm;
}

const guideOf = (law: Law): ModelGuide => {
  const found = law.modelGuides.find(({ id }) => id === GUIDE);
  if (found === undefined) throw new DomainError('MODEL_GUIDE_UNKNOWN', GUIDE);
  return found;
};

const worldOf = (law: Law): ModelWorld => {
  const guide = guideOf(law);
  const workflow = law.workflows.find(({ id }) => id === guide.workflow);
  if (workflow === undefined) throw new DomainError('MODEL_GUIDE_UNKNOWN', guide.workflow);
  return { guide, workflow, registry: referenceRegistry(law.places, [...law.bodies, ...sampleBodies]) };
};

/** Every question that is asked of a model; who answers the whole answers its parts. */
export const questionsOf = (guide: ModelGuide, { details }: SampleModel): string[] =>
  askedOf(guide, details)
    .filter(({ derived, partOf }) => derived === undefined && partOf === undefined)
    .map(({ id }) => id);

const begun = (guide: ModelGuide, sample: SampleModel): Model => ({
  ...sample.details,
  id: sample.key,
  guide: guide.id,
  judgements:
    sample.judgedOn === null
      ? []
      : questionsOf(guide, sample).map((judged) => ({
          ...{ id: `${sample.key}-${judged}`, judged, outcome: 'met' as const },
          ...{
            on: sample.judgedOn as Model['judgements'][number]['on'],
            by: PROPAGANDA,
            proof: '[MẪU] BB-01',
          },
        })),
  sample: true,
  history: {
    id: sample.key,
    workflow: guide.workflow,
    parties: {
      manager: [sample.manager],
      bloc: [BLOC],
      ...(sample.registrant === undefined ? {} : { registrant: [sample.registrant] }),
    },
    events: [],
  },
});

/**
 * Leads the invented models through two years by the guidance of Thái Nguyên's bloc: what it refuses is not recorded,
 * what it allows late is, and what it leaves open for want of a fact is recorded as open.
 */
export const modelsYear = (language: Language): ModelsYear => {
  const law = composeLaw(lawFiles, PACKAGE_VERSION);
  const world = worldOf(law);
  const { guide, workflow, registry } = world;
  const words = WORDS[language];
  const names: DutyNames = {
    body: (id) => {
      const body = registry.bodies.get(id);
      return body === undefined ? { vi: id, en: id } : bodyName(body, END);
    },
    document: (id) => law.graph.documents.get(id)?.symbol ?? id,
  };
  const lines: string[] = [words.head];
  const steps: StepLine[] = [];

  const lineOf = (taken: SampleStep, decision: StepDecision): string[] => {
    const named = workflow.transitions.find(({ id }) => id === taken.step)?.words[language] ?? taken.step;
    const late = decision.late?.days ?? null;
    const head = [
      `  ${formatDate(taken.on, language)} ${names.body(taken.body)[language]}: ${named}`,
      ...(taken.form === undefined ? [] : [`${words.form} ${taken.form}`]),
      ...(late === null ? [] : [words.late(late)]),
    ].join(', ');
    const why = decision.outcome === 'allowed' ? [] : explainStep(decision, workflow, language, names);
    return [head, ...why.map((line) => `    ${line}`)];
  };

  const led = (sample: SampleModel): Model => {
    let model = begun(guide, sample);
    lines.push('', `${model.name} (${guide.levels.find(({ id }) => id === model.level)?.words[language]})`);
    for (const taken of sample.steps) {
      const decision = judgeModelStep(world, model, taken, { law });
      lines.push(...lineOf(taken, decision));
      const daysLate = decision.late?.days ?? null;
      steps.push({ model: sample.key, step: taken.step, outcome: decision.outcome, daysLate });
      if (decision.outcome === 'refused') continue;
      const { history } = model;
      const event = { ...taken, id: `${sample.key}-${history.events.length}` };
      model = { ...model, history: { ...history, events: [...history.events, event] } };
    }
    return model;
  };

  const models = sampleModels.map(led);
  lines.push(
    '',
    ...YEARS.map((year) => funnelLine(funnelOf(guide, workflow, models, year, END), language)),
    ...survivalOf(guide, workflow, models, END).map((one) => survivalLine(one, language)),
  );
  return { lines, steps, world, models, form: compiledList(world, models, language) };
};

/** Form 3 as the cell compiled it: the models in its sphere that it had registered by then. */
const compiledList = (world: ModelWorld, models: readonly Model[], language: Language): FilledForm => {
  const compiledOn = day('2024-05-27');
  const own = models.filter(({ history }) =>
    history.events.some(({ step, on, body }) => step === 'compile' && on === compiledOn && body === CELL),
  );
  const filled = fillForm(world, '3', own, { by: CELL, on: compiledOn, language });
  if (!filled.ok) throw new DomainError('MODEL_FORM_UNKNOWN', JSON.stringify(filled.issues));
  return filled.value;
};
