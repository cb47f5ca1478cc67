import type { CalendarDate, Language } from '@danvan/domain';
import {
  type Client,
  civilDate,
  getModel,
  getModelFunnel,
  judgeModel,
  registerModel,
  takeModelStep,
} from '@danvan/sdk';
import { END, GUIDE, YEARS } from './models-year.js';
import { BLOC, PROPAGANDA } from './sample-bodies.js';
import type { SampleModel } from './sample-models.js';
import { funnelLine, type StepLine, survivalLine } from './year-lines.js';

const AS_OF = { on: civilDate(END.on) };
const upper = (id: string): string => id.toUpperCase().replaceAll('-', '_');

/** Roles as a server takes them. */
const rolesOf = (parties: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(parties).map(([party, bodies]) => ({ party, bodies: [...bodies] }));

const orThrow = <T>(value: T | null, said: readonly { readonly message: string }[]): T => {
  if (value === null) throw new Error(said.map(({ message }) => message).join('\n'));
  return value;
};

/** Leads one invented model on a server, under keys of its own so that a repetition changes nothing. */
export const leadOverApi = async (
  client: Client,
  questions: readonly string[],
  { key, details, manager, registrant, openedOn, judgedOn, steps }: SampleModel,
): Promise<{ readonly id: string; readonly steps: readonly StepLine[] }> => {
  const { kind, ...rest } = details;
  const opened = await registerModel(client, {
    input: {
      ...{ actingFor: BLOC, guide: GUIDE, body: manager, on: civilDate(openedOn) },
      idempotencyKey: `models-year-${key}`,
      model: { ...rest, kind: upper(kind) as 'COLLECTIVE' | 'INDIVIDUAL' },
      parties: rolesOf({
        manager: [manager],
        bloc: [BLOC],
        ...(registrant === undefined ? {} : { registrant: [registrant] }),
      }),
    },
  });
  const { id, record } = orThrow(opened.model, opened.userErrors);
  let version = record?.stepsVersion ?? 1;
  await judgeAll(client, id, key, questions, judgedOn);
  const lines: StepLine[] = [];
  for (const [index, { step, on, body, form, parties = {} }] of steps.entries()) {
    const { model, decision, userErrors } = await takeModelStep(client, {
      input: {
        ...{ actingFor: BLOC, body, model: id, step, on: civilDate(on), form: form ?? null },
        ...{ expectedVersion: version, parties: rolesOf(parties) },
        idempotencyKey: `models-year-${key}-${index}`,
      },
    });
    const { outcome, daysLate } = orThrow(decision, userErrors);
    lines.push({ model: key, step, outcome: outcome.toLowerCase() as StepLine['outcome'], daysLate });
    version = model?.record?.stepsVersion ?? version;
  }
  return { id, steps: lines };
};

const judgeAll = async (
  client: Client,
  model: string,
  key: string,
  questions: readonly string[],
  judgedOn: CalendarDate | null,
): Promise<void> => {
  if (judgedOn === null) return;
  for (const judged of questions) {
    const { model: done, userErrors } = await judgeModel(client, {
      input: {
        ...{ actingFor: BLOC, model, judged, met: true, on: civilDate(judgedOn), by: PROPAGANDA },
        ...{ proof: '[MẪU] BB-01', idempotencyKey: `models-year-${key}-${judged}` },
      },
    });
    orThrow(done, userErrors);
  }
};

/** The funnel of both years and the survival of what was confirmed, as a server counts them. */
export const totalsOverApi = async (client: Client, language: Language): Promise<string[]> => {
  const funnels = [];
  for (const year of YEARS) {
    const funnel = await getModelFunnel(client, { guide: GUIDE, body: BLOC, year, asOf: AS_OF });
    if (funnel === null) throw new Error('leave for every body of the bloc is needed');
    funnels.push(funnel);
  }
  const survival = funnels.at(-1)?.survival ?? [];
  return [
    ...funnels.map((funnel) => funnelLine(funnel, language)),
    ...survival.map(({ years, goingOn, ended, notKnown, notYet }) =>
      survivalLine({ years, ended, 'going-on': goingOn, 'not-known': notKnown, 'not-yet': notYet }, language),
    ),
  ];
};

/** Where a form of a model is to be had as a file, below the address of the server. */
export const formPathOverApi = async (client: Client, id: string, code: string): Promise<string> => {
  const model = await getModel(client, { id });
  const form = model?.record?.forms.find((one) => one.code === code);
  if (form === undefined) throw new Error(`${id} is not written on form ${code}`);
  return form.path;
};
