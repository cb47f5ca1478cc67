// Made from operations/get-model.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetModelVariables = {
  id: string;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetModelData = {
  readonly model: {
    readonly id: string;
    readonly guideId: string;
    readonly kind: Types.ModelKind;
    readonly name: string;
    readonly holder: string | null;
    readonly address: string | null;
    readonly content: string | null;
    readonly confirmedOn: CivilDate | null;
    readonly sample: boolean;
    readonly field: { readonly id: string; readonly name: string };
    readonly level: { readonly id: string; readonly name: string };
    readonly exemplarAt: ReadonlyArray<{
      readonly on: CivilDate;
      readonly level: { readonly id: string; readonly name: string };
    }>;
    readonly registrants: ReadonlyArray<{
      readonly id: string;
      readonly slug: string;
      readonly name: string;
    }>;
    readonly record: {
      readonly registeredOn: CivilDate | null;
      readonly stepsVersion: number;
      readonly version: number;
      readonly state: {
        readonly since: CivilDate | null;
        readonly final: boolean;
        readonly state: { readonly id: string; readonly name: string };
      } | null;
      readonly history: ReadonlyArray<{
        readonly id: string;
        readonly stepId: string;
        readonly on: CivilDate;
        readonly form: string | null;
      }>;
      readonly forms: ReadonlyArray<{
        readonly code: string;
        readonly title: string;
        readonly official: boolean;
        readonly drawnUpOn: CivilDate | null;
        readonly path: string;
      }>;
      readonly nextSteps: ReadonlyArray<{
        readonly dueOn: CivilDate | null;
        readonly daysLate: number | null;
        readonly guard: Types.ConditionState;
        readonly step: { readonly id: string; readonly name: string };
      }>;
    } | null;
  } | null;
};

export type GetModelResult = GetModelData['model'];

export const getModelDocument =
  'query getModel($id:ID!$lang:Language!=VI$asOf:AsOfInput){model(id:$id asOf:$asOf){id guideId kind name holder address content confirmedOn sample field{id name(lang:$lang)}level{id name(lang:$lang)}exemplarAt{on level{id name(lang:$lang)}}registrants{id slug name(lang:$lang)}record{registeredOn stepsVersion version state{since final state{id name(lang:$lang)}}history{id stepId on form}forms{code title(lang:$lang)official drawnUpOn path}nextSteps{dueOn daysLate guard step{id name(lang:$lang)}}}}}' as TypedDocument<
    GetModelData,
    GetModelVariables
  >;

/** One "Dân vận khéo" model as it stood on a day: what anybody may see, and its record with leave for its body. */
export const getModel = async (
  client: Client,
  variables: GetModelVariables,
  options?: RequestOptions,
): Promise<GetModelResult> => (await client.request(getModelDocument, variables, options)).model;
