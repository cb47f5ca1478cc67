// Made from operations/list-associations.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type ListAssociationsVariables = {
  search?: string | null | undefined;
  levels?: ReadonlyArray<Types.Level> | null | undefined;
  place?: string | null | undefined;
  states?: ReadonlyArray<Types.AssociationState> | null | undefined;
  standings?: ReadonlyArray<Types.StandingFilter> | null | undefined;
  congressOverdue?: boolean | null | undefined;
  reportMissingTwoYears?: boolean | null | undefined;
  unmonitored?: boolean | null | undefined;
  findings?: ReadonlyArray<Types.AssociationFindingCode> | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type ListAssociationsData = {
  readonly associations: {
    readonly totalCount: number;
    readonly counts: ReadonlyArray<{ readonly code: Types.AssociationFindingCode; readonly count: number }>;
    readonly asOf: { readonly on: CivilDate; readonly knownOn: CivilDate; readonly lawVersion: string };
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly level: Types.Level | null;
      readonly scope: Types.AssociationScope | null;
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
        readonly bodies: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
        readonly suggested: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
      };
      readonly membership: {
        readonly on: CivilDate;
        readonly members: number;
        readonly branches: number | null;
        readonly groups: number | null;
        readonly change: number | null;
      } | null;
      readonly findings: ReadonlyArray<{
        readonly code: Types.AssociationFindingCode;
        readonly text: string;
        readonly basis: ReadonlyArray<{
          readonly documentSlug: string;
          readonly symbol: string | null;
          readonly provision: string;
        }>;
      }>;
    }>;
  };
};

export type ListAssociationsResult = ListAssociationsData['associations'];
export type ListAssociationsNode = ListAssociationsResult['nodes'][number];

export const listAssociationsDocument =
  'query listAssociations($search:String$levels:[Level!]$place:ID$states:[AssociationState!]$standings:[StandingFilter!]$congressOverdue:Boolean$reportMissingTwoYears:Boolean$unmonitored:Boolean$findings:[AssociationFindingCode!]$first:Int$after:String$lang:Language!=VI$asOf:AsOfInput){associations(search:$search levels:$levels place:$place states:$states standings:$standings congressOverdue:$congressOverdue reportMissingTwoYears:$reportMissingTwoYears unmonitored:$unmonitored findings:$findings first:$first after:$after asOf:$asOf){totalCount counts{code count}asOf{on knownOn lawVersion}pageInfo{hasNextPage endCursor}nodes{body{id slug name(lang:$lang)sample}level scope state stateSince life{state}place{id slug name(lang:$lang)}standings{kind name(lang:$lang)answer since why grade basis{documentSlug symbol provision}}term{state startedOn endsOn extended days years why basis{documentSlug symbol provision}}activityReport{year state sentOn dueOn daysLate}reportsMissing leadingCommittee{bodies{slug name(lang:$lang)}why}managingGovernment{bodies{slug name(lang:$lang)}why}monitoring{gap bodies{slug name(lang:$lang)}suggested{slug name(lang:$lang)}}membership{on members branches groups change}findings{code text(lang:$lang)basis{documentSlug symbol provision}}}}}' as TypedDocument<
    ListAssociationsData,
    ListAssociationsVariables
  >;

/** The register of associations on a day, by name: what each is, where it stands, what is overdue or missing, and by which clause. */
export const listAssociations = async (
  client: Client,
  variables: ListAssociationsVariables = {},
  options?: RequestOptions,
): Promise<ListAssociationsResult> =>
  (await client.request(listAssociationsDocument, variables, options)).associations;
