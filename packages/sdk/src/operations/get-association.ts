// Made from operations/get-association.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetAssociationVariables = {
  id: string;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetAssociationData = {
  readonly association: {
    readonly level: Types.Level | null;
    readonly scope: Types.AssociationScope | null;
    readonly field: string | null;
    readonly state: Types.AssociationState | null;
    readonly stateSince: CivilDate | null;
    readonly reportsMissing: number;
    readonly body: {
      readonly id: string;
      readonly slug: string;
      readonly name: string;
      readonly sample: boolean;
    };
    readonly life: { readonly state: Types.LifeState } | null;
    readonly place: { readonly id: string; readonly slug: string; readonly name: string } | null;
    readonly standings: ReadonlyArray<{
      readonly kind: Types.AssociationStatusKind;
      readonly name: string;
      readonly answer: Types.StandingAnswer;
      readonly since: CivilDate | null;
      readonly why: Types.StandingDoubt | null;
      readonly grade: Types.Grade | null;
      readonly basis: {
        readonly documentSlug: string;
        readonly symbol: string | null;
        readonly provision: string;
      } | null;
    }>;
    readonly term: {
      readonly state: Types.AssociationTermState;
      readonly startedOn: CivilDate | null;
      readonly endsOn: CivilDate | null;
      readonly extended: boolean | null;
      readonly endsByCharterOn: CivilDate | null;
      readonly charterTooLong: number | null;
      readonly demandBy: CivilDate | null;
      readonly actionFrom: CivilDate | null;
      readonly days: number | null;
      readonly years: number | null;
      readonly why: Types.AssociationTermDoubt | null;
      readonly basis: ReadonlyArray<{
        readonly documentSlug: string;
        readonly symbol: string | null;
        readonly provision: string;
      }>;
    };
    readonly activityReport: {
      readonly year: number;
      readonly state: Types.AssociationReportState;
      readonly sentOn: CivilDate | null;
      readonly dueOn: CivilDate | null;
      readonly daysLate: number;
      readonly form: string | null;
    };
    readonly leadingCommittee: {
      readonly why: Types.RoleDoubt | null;
      readonly bodies: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
    };
    readonly managingGovernment: {
      readonly why: Types.RoleDoubt | null;
      readonly bodies: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
    };
    readonly monitoring: {
      readonly gap: Types.MonitoringGap | null;
      readonly lastContactOn: CivilDate | null;
      readonly difficultiesOpen: number;
      readonly repliesOpen: number;
      readonly bodies: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
      readonly suggested: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
    };
    readonly membership: {
      readonly on: CivilDate;
      readonly members: number;
      readonly branches: number | null;
      readonly groups: number | null;
      readonly change: number | null;
      readonly since: CivilDate | null;
    } | null;
    readonly findings: ReadonlyArray<{
      readonly code: Types.AssociationFindingCode;
      readonly record: string | null;
      readonly text: string;
      readonly basis: ReadonlyArray<{
        readonly documentSlug: string;
        readonly symbol: string | null;
        readonly provision: string;
      }>;
    }>;
    readonly history: ReadonlyArray<{
      readonly id: string;
      readonly step: Types.AssociationStep;
      readonly on: CivilDate;
      readonly filedOn: CivilDate | null;
      readonly office: string | null;
      readonly length: number | null;
      readonly version: number;
      readonly matters: ReadonlyArray<Types.CongressMatter>;
      readonly associations: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
      readonly into: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
      readonly by: { readonly slug: string; readonly name: string } | null;
      readonly decision: {
        readonly documentId: string | null;
        readonly provision: string | null;
        readonly text: string | null;
        readonly on: CivilDate | null;
      } | null;
    }>;
  } | null;
};

export type GetAssociationResult = GetAssociationData['association'];

export const getAssociationDocument =
  'query getAssociation($id:ID!$lang:Language!=VI$asOf:AsOfInput){association(id:$id asOf:$asOf){body{id slug name(lang:$lang)sample}level scope field(lang:$lang)state stateSince life{state}place{id slug name(lang:$lang)}standings{kind name(lang:$lang)answer since why grade basis{documentSlug symbol provision}}term{state startedOn endsOn extended endsByCharterOn charterTooLong demandBy actionFrom days years why basis{documentSlug symbol provision}}activityReport{year state sentOn dueOn daysLate form}reportsMissing leadingCommittee{bodies{slug name(lang:$lang)}why}managingGovernment{bodies{slug name(lang:$lang)}why}monitoring{gap lastContactOn difficultiesOpen repliesOpen bodies{slug name(lang:$lang)}suggested{slug name(lang:$lang)}}membership{on members branches groups change since}findings{code record text(lang:$lang)basis{documentSlug symbol provision}}history{id step on filedOn office length version matters associations{slug name(lang:$lang)}into{slug name(lang:$lang)}by{slug name(lang:$lang)}decision{documentId provision text on}}}}' as TypedDocument<
    GetAssociationData,
    GetAssociationVariables
  >;

/** One association as it stood on a day, with its whole life; null where there was none. */
export const getAssociation = async (
  client: Client,
  variables: GetAssociationVariables,
  options?: RequestOptions,
): Promise<GetAssociationResult> =>
  (await client.request(getAssociationDocument, variables, options)).association;
