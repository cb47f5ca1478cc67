// Made from operations/get-association-affairs.graphql by "npx pnpm@12 codegen"; not to be edited.
import type { CivilDate } from '../civil-date.js';
import type { Client } from '../client.js';
import type { RequestOptions } from '../client-options.js';
import type { TypedDocument } from '../document.js';
import type * as Types from './types.js';

export type GetAssociationAffairsVariables = {
  id: string;
  lang?: Types.Language;
  asOf?: Types.AsOfInput | null | undefined;
};

export type GetAssociationAffairsData = {
  readonly association: {
    readonly partyOrganisation: Types.AssociationPartyState;
    readonly body: { readonly id: string; readonly slug: string; readonly name: string };
    readonly standings: ReadonlyArray<{
      readonly kind: Types.AssociationStatusKind;
      readonly answer: Types.StandingAnswer;
      readonly consequences: ReadonlyArray<{
        readonly text: string;
        readonly basis: {
          readonly documentSlug: string;
          readonly symbol: string | null;
          readonly provision: string;
        };
      }>;
    }>;
    readonly suspension: {
      readonly since: CivilDate;
      readonly phase: Types.AssociationSuspensionPhase;
      readonly lastDay: CivilDate | null;
      readonly exhausted: boolean;
      readonly basis: ReadonlyArray<{
        readonly documentSlug: string;
        readonly symbol: string | null;
        readonly provision: string;
      }>;
    } | null;
    readonly support: {
      readonly grants: number;
      readonly amount: number;
      readonly amountsUnknown: number;
      readonly lumpSum: boolean;
      readonly tiedToNoTask: ReadonlyArray<string>;
      readonly taskUnknown: ReadonlyArray<string>;
      readonly resultOpen: ReadonlyArray<string>;
    };
    readonly oversight: {
      readonly lastInspectedOn: CivilDate | null;
      readonly breachesOpen: ReadonlyArray<string>;
      readonly breachesUnhandled: ReadonlyArray<string>;
      readonly remediesOverdue: ReadonlyArray<string>;
      readonly measures: ReadonlyArray<string>;
    };
    readonly front: {
      readonly state: Types.AssociationFrontState;
      readonly since: CivilDate | null;
      readonly basis: {
        readonly documentSlug: string;
        readonly symbol: string | null;
        readonly provision: string;
      } | null;
    };
    readonly meetings: {
      readonly lastYearlyOn: CivilDate | null;
      readonly lastAdHocOn: CivilDate | null;
      readonly thisYear: Types.AssociationMeetingState;
      readonly lastYear: Types.AssociationMeetingState;
    };
    readonly plannedPosts: ReadonlyArray<{
      readonly post: Types.AssociationLeaderPost;
      readonly count: number;
    }>;
    readonly leaderPosts: ReadonlyArray<{
      readonly record: string;
      readonly post: Types.AssociationLeaderPost;
      readonly seat: number | null;
      readonly nominatedOn: CivilDate;
      readonly stage: Types.AssociationSlotStage;
      readonly electedBeforeConclusion: boolean;
      readonly opinionsOpen: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
      readonly standards: ReadonlyArray<{
        readonly standard: Types.AssociationLeaderStandard;
        readonly result: Types.AssociationStandardResult;
        readonly recorded: boolean | null;
        readonly missing: ReadonlyArray<string>;
        readonly basis: {
          readonly documentSlug: string;
          readonly symbol: string | null;
          readonly provision: string;
        } | null;
      }>;
    }>;
    readonly selfManagedGroups: ReadonlyArray<{
      readonly purpose: string;
      readonly households: number | null;
      readonly place: { readonly slug: string; readonly name: string };
      readonly days: { readonly from: CivilDate; readonly until: CivilDate | null };
    }>;
    readonly congressFiles: ReadonlyArray<{
      readonly record: string;
      readonly congress: Types.AssociationCongressKind;
      readonly reportDueOn: CivilDate | null;
      readonly complete: Types.AssociationFileState;
      readonly completeOn: CivilDate | null;
      readonly answer: Types.AssociationCongressAnswer;
      readonly answerDueOn: CivilDate | null;
      readonly heldOn: CivilDate | null;
      readonly resultReportedOn: CivilDate | null;
      readonly resultComplete: Types.AssociationFileState;
      readonly opinionsOpen: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
      readonly papers: ReadonlyArray<{
        readonly paper: string;
        readonly name: string;
        readonly stage: Types.AssociationPaperStage;
        readonly conditional: boolean;
        readonly asksWhen: string | null;
        readonly state: Types.AssociationPaperState;
        readonly on: CivilDate | null;
      }>;
      readonly basis: ReadonlyArray<{
        readonly documentSlug: string;
        readonly symbol: string | null;
        readonly provision: string;
      }>;
    }>;
    readonly changeNotices: ReadonlyArray<{
      readonly notice: Types.AssociationReportKind;
      readonly changedOn: CivilDate;
      readonly state: Types.AssociationChangeNoticeState;
      readonly sentOn: CivilDate | null;
      readonly basis: {
        readonly documentSlug: string;
        readonly symbol: string | null;
        readonly provision: string;
      };
    }>;
    readonly schemes: ReadonlyArray<{
      readonly record: string;
      readonly stage: Types.AssociationSchemeStage;
      readonly rearrangement: Types.AssociationRearrangement;
      readonly associations: ReadonlyArray<{ readonly slug: string; readonly name: string }>;
    }>;
  } | null;
};

export type GetAssociationAffairsResult = GetAssociationAffairsData['association'];

export const getAssociationAffairsDocument =
  'query getAssociationAffairs($id:ID!$lang:Language!=VI$asOf:AsOfInput){association(id:$id asOf:$asOf){body{id slug name(lang:$lang)}standings{kind answer consequences{text(lang:$lang)basis{documentSlug symbol provision}}}suspension{since phase lastDay exhausted basis{documentSlug symbol provision}}support{grants amount amountsUnknown lumpSum tiedToNoTask taskUnknown resultOpen}oversight{lastInspectedOn breachesOpen breachesUnhandled remediesOverdue measures}partyOrganisation front{state since basis{documentSlug symbol provision}}meetings{lastYearlyOn lastAdHocOn thisYear lastYear}plannedPosts{post count}leaderPosts{record post seat nominatedOn stage electedBeforeConclusion opinionsOpen{slug name(lang:$lang)}standards{standard result recorded missing basis{documentSlug symbol provision}}}selfManagedGroups{place{slug name(lang:$lang)}purpose households days{from until}}congressFiles{record congress reportDueOn complete completeOn answer answerDueOn heldOn resultReportedOn resultComplete opinionsOpen{slug name(lang:$lang)}papers{paper name(lang:$lang)stage conditional asksWhen(lang:$lang)state on}basis{documentSlug symbol provision}}changeNotices{notice changedOn state sentOn basis{documentSlug symbol provision}}schemes{record stage rearrangement associations{slug name(lang:$lang)}}}}' as TypedDocument<
    GetAssociationAffairsData,
    GetAssociationAffairsVariables
  >;

/** What the register computes of one association's affairs on a day: suspension, support, oversight, posts, congresses. */
export const getAssociationAffairs = async (
  client: Client,
  variables: GetAssociationAffairsVariables,
  options?: RequestOptions,
): Promise<GetAssociationAffairsResult> =>
  (await client.request(getAssociationAffairsDocument, variables, options)).association;
