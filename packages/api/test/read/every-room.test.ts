import { fileURLToPath } from 'node:url';
import { civilDay } from '@danvan/domain';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { ROOMS, readLastRelease, releaseProblems } from '../../src/index.js';
import { checkTables } from '../../src/platform/read/index.js';
import { readingSchema } from '../../src/start-server.js';
import { forEachDatabase } from '../support/databases.js';
import {
  listsWithHoles,
  misnamed,
  misshapenConnections,
  misshapenMutations,
  openLists,
  undated,
  undecided,
  undescribed,
  unpaged,
} from '../support/schema-conventions.js';

/** Every list in an answer that has no pages, and why it stays short. */
const SHORT_LISTS: Readonly<Record<string, string>> = {
  'UserError.field': 'as deep as an input',
  'BodyHistory.names': 'as often as one body was renamed',
  'BodyHistory.parents': 'as often as one body was moved',
  'PlaceHistory.names': 'as often as one place was renamed',
  'PlaceHistory.parents': 'as often as one place was moved',
  'PlaceHistory.types': 'as often as one place changed its type',
  'PlaceHistory.codes': 'as often as one place was given another code',
  'Body.events': 'what befell one body',
  'Place.events': 'what befell one place',
  'Succession.from': 'units of one event',
  'Succession.to': 'units of one event',
  'Succession.unrecorded': 'there are two sides',
  'Succession.weights': 'measures of one event',
  'CrosswalkWeights.parts': 'pairs of units of one event',
  'Lineage.units': 'what one unit came from or became',
  'Lineage.events': 'what befell one unit and those that followed',
  'Relative.events': 'events between two units',
  'HandoverList.lines': 'what the bodies of one event leave open',
  'HandoverList.issues': 'decisions on the items of one event',
  'HandoverList.leftUnder': 'bodies below those of one event',
  'HandoverLine.to': 'who carries one item on',
  'DecideHandoverPayload.userErrors': 'as many as the input has places',
  'RoleHolder.bodies': 'one, or those that papers assign',
  'RoleHolder.basis': 'one for each of those',
  'RegisterSuccessionPayload.userErrors': 'as many as the input has places',
  'CorrectSuccessionPayload.userErrors': 'as many as the input has places',
  'CorrectBodyPayload.userErrors': 'as many as the input has places',
  'CorrectPlacePayload.userErrors': 'as many as the input has places',
  'Query.findBodies': '`first`, at most 100',
  'Query.findPlaces': '`first`, at most 100',
  'Tree.ids': 'one scalar a unit; more than 20,000 units are refused',
  'Tree.slugs': 'one scalar a unit; more than 20,000 units are refused',
  'Tree.names': 'one scalar a unit; more than 20,000 units are refused',
  'Tree.levels': 'one scalar a unit; more than 20,000 units are refused',
  'Tree.depths': 'one scalar a unit; more than 20,000 units are refused',
  'Tree.parents': 'one scalar a unit; more than 20,000 units are refused',
  'Tree.childCounts': 'one scalar a unit; more than 20,000 units are refused',
  'DecideDutyPayload.userErrors': 'as many as the input has places',
  'DeclareKeepingPeriodPayload.userErrors': 'as many as the input has places',
  'RecordActivityPayload.userErrors': 'as many as the input has places',
  'RecordMonitoringAssignmentPayload.userErrors': 'as many as the input has places',
  'RecordOfficePayload.userErrors': 'as many as the input has places',
  'RecordOpenFilePayload.userErrors': 'as many as the input has places',
  'RegisterDocumentPayload.userErrors': 'as many as the input has places, and a request has 256 KiB',
  'RegisterTriggerEventPayload.userErrors': 'as many as the input has places',
  'Document.consultations': 'as recorded of one document',
  'Document.recipients': 'as printed on one document',
  'Document.addressees': 'as printed on one document',
  'DutyStatus.coordinating': 'as printed in one clause',
  'ProgrammeClause.coordinating': 'as printed in one clause',
  'DutyStatus.addressees': 'as printed in one clause',
  'DutyStatus.explanation': 'five paragraphs',
  'DutyStatus.proof': 'what one body did for one occurrence',
  'Query.extractCitations': 'a request has 256 KiB of text',
  'Citation.matches': 'documents of one number',
  'LintReport.findings': 'as many as one document has relations and marks',
  'Query.cascade': 'levels of the political system',
  'Query.reportRegimes': 'reports that one document asks for',
  'ReportRegime.addressees': 'as printed in one clause',
  'ReportRegime.outline': 'parts of one outline',
  'ReportRegime.figures': 'figures of one report',
  'ReportMetrics.uncounted': 'groups below one issuer',
  'ReportMetrics.missing': '`missingShown`, at most 500',
  'ReportDraft.figures': 'figures of one report',
  'ReportDraft.parts': 'parts of one outline',
  'ReportDraft.missing': 'bodies below one body',
  'ReportDraft.uncounted': 'groups below one body',
  'ReportDraft.doubtful': 'bodies below one body',
  'DraftFigure.given': 'bodies below one body',
  'DraftFigure.unknownTo': 'bodies below one body',
  'DraftPart.given': 'bodies below one body',
  'SubmitReportPayload.userErrors': 'as many as the input has places',
  'ReturnReportPayload.userErrors': 'as many as the input has places',
  'ExtendReportPayload.userErrors': 'as many as the input has places',
  'LockReportPayload.userErrors': 'as many as the input has places',
  'RecordStudySessionPayload.userErrors': 'as many as the input has places',
  'StudyCoverage.held': '`shown`, at most 500',
  'StudyCoverage.without': '`shown`, at most 500',
  'Reminder.basis': 'clauses of one step',
  'ImportReportsPayload.userErrors': 'as many as a file has cells, and a file has 180 KiB',
  'ImportActivitiesPayload.userErrors': 'as many as a file has cells, and a file has 180 KiB',
  'ImportAssociationsPayload.userErrors': 'as many as a file has cells, and a file has 180 KiB',
  'ImportWorkbookPayload.userErrors': 'as many as a file has cells, and a file has 180 KiB',
  'CascadeCoverage.uncounted': 'groups below one issuer',
  'CascadeStep.through': 'papers between a document and one that carries it out',
  'DocumentReviews.reviews': '`shown`, at most 500',
  'DocumentOverlaps.pairs': '`shown`, at most 200',
  'DutyOverlap.differences': 'there are three',
  'DutyOverlap.bodies': '`bodiesShown`, at most 100',
  'OverlappingClause.addressees': 'as one clause names',
  'DutyLineage.lines': 'duties of the documents that one document changes',
  'DutyLineageLine.to': 'duties in the place of one',
  'Programme.clauses': 'clauses of one document',
  'Programme.counts': 'statuses',
  'ProgrammeClause.counts': 'statuses',
  'ProgrammeClause.duties': '`rowsOfClause`, at most 200',
  'ProgrammeClause.targets': 'as one clause sets',
  'ProgrammeClause.inPlaceOf': 'the line of one duty',
  'ProgrammeClause.replacedBy': 'the line of one duty',
  'CascadeLevel.steps': 'bodies of one level below one issuer',
  'CascadeLevel.uncounted': 'groups of one level below one issuer',
  'ApiInfo.limits': 'as many as the table of limits has',
  'Query.workflows': 'workflows of the law',
  'Workflow.parties': 'as defined in one workflow',
  'Workflow.facts': 'as defined in one workflow',
  'Workflow.states': 'as defined in one workflow',
  'Workflow.steps': 'as defined in one workflow',
  'WorkflowActor.basis': 'clauses of one rule',
  'WorkflowActor.together': 'roles of one workflow',
  'WorkflowForm.basis': 'clauses of one rule',
  'WorkflowWindow.basis': 'clauses of one rule',
  'WorkflowStep.actors': 'as defined in one step',
  'WorkflowStep.basis': 'clauses of one rule',
  'WorkflowStep.forms': 'as defined in one step',
  'WorkflowStep.from': 'states of one workflow',
  'WorkflowStep.names': 'roles of one workflow',
  'WorkflowStep.proves': 'as defined in one step',
  'WorkflowStep.requires': 'steps of one workflow',
  'WorkflowStep.windows': 'as defined in one step',
  'WorkflowCase.explanation': 'steps taken in one case',
  'WorkflowCase.facts': 'facts that the law declares',
  'WorkflowCase.history': 'steps taken in one case',
  'WorkflowCase.nextSteps': 'steps of one workflow',
  'WorkflowCase.parties': 'roles of one workflow',
  'WorkflowEvent.facts': 'facts that the law declares',
  'WorkflowEvent.parties': 'roles of one workflow',
  'WorkflowEvent.with': 'as one input named',
  'WorkflowRole.bodies': 'as one input named',
  'StepDecision.basis': 'clauses of one step',
  'StepDecision.doubts': 'parts of one step',
  'StepDecision.explanation': 'parts of one step',
  'StepDecision.notes': 'parts of one step',
  'StepDecision.reasons': 'parts of one step',
  'StepDoubt.missing': 'facts that one step asks for',
  'StepNote.basis': 'clauses of one rule',
  'StepReason.basis': 'clauses of one rule',
  'NextStep.actors': 'as defined in one step',
  'NextStep.forms': 'as defined in one step',
  'NextStep.missing': 'facts that one step asks for',
  'OpenWorkflowCasePayload.userErrors': 'as many as the input has places',
  'TakeWorkflowStepPayload.userErrors': 'as many as the input has places and a step has rules',
  'CorrectWorkflowStepPayload.userErrors': 'as many as the input has places and a step has rules',
  'Query.indicators': 'indicators of the law',
  'Query.measures': 'measures of the law',
  'Query.indicatorTargets': 'targets of the law',
  'Query.targetFindings': 'at most 100 bodies and 10 periods',
  'Query.figureSeries': 'at most 60 periods',
  'Indicator.numerator': 'definitions of one indicator',
  'Indicator.denominator': 'definitions of one indicator',
  'BoardFigure.missing': 'at most 100',
  'Scoreboard.figures': 'indicators of the law',
  'Scoreboard.findings': 'targets of the law',
  'Scoreboard.tallies': 'targets of the law',
  'TargetFinding.basis': 'provisions of one target',
  'TargetFinding.explanation': 'parts of one finding',
  'SeriesPoint.sources': 'what one body came from',
  'FigureExplanation.reports': '`first`, at most 1,000',
  'FigureExplanation.missing': 'at most 100',
  'RecordObservationsPayload.userErrors': 'as many as the input has places',
  'Association.findings': 'kinds of findings, and grants of one association',
  'Association.history': 'what happened to one association',
  'Association.standings': 'there are three',
  'Association.changeNotices': 'changes of one association',
  'Association.congressFiles': 'congresses of one association',
  'Association.leaderPosts': 'posts of one association',
  'Association.plannedPosts': 'there are two posts',
  'Association.records': 'what is recorded of one association; `associationEntries` has pages',
  'Association.schemes': 'schemes about one association',
  'Association.selfManagedGroups': 'groups of one association',
  'AssociationCongressFile.askedFor': 'as one input named, at most 50',
  'AssociationCongressFile.consultations': 'as one input named, at most 50',
  'AssociationCongressFile.notAskedFor': 'as one input named, at most 50',
  'AssociationCongressFile.papers': 'as one input named, at most 200',
  'AssociationCongressStanding.basis': 'papers of one list',
  'AssociationCongressStanding.opinionsOpen': 'as one input named, at most 50',
  'AssociationCongressStanding.papers': 'papers of one list',
  'AssociationInspection.subjects': 'there are eight',
  'AssociationInspectionConclusion.grounds': 'there are five',
  'AssociationLeaderPostStanding.opinionsOpen': 'as one input named, at most 50',
  'AssociationLeaderPostStanding.standards': 'there are four',
  'AssociationLeaderSlot.checks': 'as one input named, at most 50',
  'AssociationLeaderSlot.opinions': 'as one input named, at most 50',
  'AssociationMeeting.with': 'as one input named, at most 500',
  'AssociationMergerCandidate.associations': 'there are two',
  'AssociationMergerCandidate.reasons': 'words of one pair',
  'AssociationOversightStanding.breachesOpen': 'inspections of one association',
  'AssociationOversightStanding.breachesUnhandled': 'inspections of one association',
  'AssociationOversightStanding.measures': 'measures against one association',
  'AssociationOversightStanding.remediesOverdue': 'inspections of one association',
  'AssociationProfile.functions': 'as one input named, at most 50',
  'AssociationReport.to': 'as one input named',
  'AssociationScheme.associations': 'as one input named, at most 101',
  'AssociationSchemeStanding.associations': 'as one input named, at most 101',
  'AssociationStandardCheck.missing': 'what one standard asks for',
  'AssociationStanding.consequences': 'provisions of one standing',
  'AssociationSupportStanding.resultOpen': 'grants of one association',
  'AssociationSupportStanding.taskUnknown': 'grants of one association',
  'AssociationSupportStanding.tiedToNoTask': 'grants of one association',
  'AssociationSuspension.basis': 'provisions of one rule',
  'Query.associationLeaderStandards': 'there are four',
  'Query.associationMergerCandidates': '`first`, at most 100',
  'AssociationEvent.associations': 'as one input named',
  'AssociationEvent.into': 'as one input named',
  'AssociationEvent.matters': 'there are five',
  'AssociationFinding.basis': 'clauses of one rule',
  'AssociationMonitoring.basis': 'one for each body',
  'AssociationMonitoring.bodies': 'those that papers assign',
  'AssociationMonitoring.suggested': 'what one body became',
  'AssociationTerm.basis': 'charter, decree and congress',
  'RegisterAssociationEventPayload.decisions': 'associations of one event',
  'RegisterAssociationEventPayload.userErrors': 'as many as the input has places and a step has rules',
  'CorrectAssociationEventPayload.decisions': 'associations of one event',
  'CorrectAssociationEventPayload.userErrors': 'as many as the input has places and a step has rules',
  'RecordAssociationPayload.userErrors': 'as many as the input has places',
  'Model.exemplarAt': 'levels of one guide',
  'Model.registrants': 'as one input named',
  'ModelRecord.parties': 'roles of one workflow',
  'ModelRecord.judgements': 'what was found of one model',
  'ModelRecord.publications': 'decisions about one model',
  'Query.modelLists': 'forms of one guide',
  'Query.publicModelFunnel': 'two kinds in the years of one guide',
  'ModelRecord.forms': 'the forms of its guide that are of its registrant',
  'ModelRecord.history': 'steps taken with one model',
  'ModelRecord.nextSteps': 'steps of one workflow',
  'ModelFunnel.survival': 'after 1, 3 and 5 years',
  'ModelFunnel.survivalOfYear': 'after 1, 3 and 5 years',
  'Supervision.supervised': 'as the steps of one case named',
  'SupervisionStep.basis': 'clauses of one rule',
  'Recommendation.addressees': 'one',
  'CriticisedDraft.drafters': 'as the steps of one case named',
  'CriticisedDraft.critics': 'as the steps of one case named',
  'CoordinationProgramme.signatories': 'as the steps of one case named',
  'CoordinationProgramme.reviews': 'years of one programme',
  'Movement.participants': 'as the steps of one case named',
  'Movement.reviewedMidwayOn': 'reviews of one movement',
  'Movement.rewardedOn': 'rewards of one movement',
  'Petition.addressees': 'as the steps of one case named',
  'MeetingYear.quarters': 'four',
  'FrontYear.supervisions': 'states of a workflow',
  'FrontYear.reviews': 'standings',
  'FrontYear.petitions': 'standings',
  'FrontYear.quarters': 'standings',
  'OpenFrontCasePayload.userErrors': 'as many as the input has places',
  'PlaceFrontCasePayload.userErrors': 'as many as the input has places',
  'RegisterModelPayload.userErrors': 'as many as the input has places',
  'CorrectModelPayload.userErrors': 'as many as the input has places and a model has steps',
  'PublishModelPayload.userErrors': 'as many as the input has places',
  'JudgeModelPayload.userErrors': 'as many as the input has places',
  'TakeModelStepPayload.userErrors': 'as many as the input has places and a step has rules',
  'CorrectModelStepPayload.userErrors': 'as many as the input has places and a step has rules',
  'ConfirmModelRow.userErrors': 'as many as the input has places and a step has rules',
  'ConfirmModelsPayload.rows': 'as one input named, at most 100',
  'ConfirmModelsPayload.userErrors': 'as many as the input has places',
  'Webhook.kinds': 'as many as there are kinds of events',
  'RegisterWebhookPayload.userErrors': 'as many as the input has places',
  'RemoveWebhookPayload.userErrors': 'as many as the input has places',
  'RotateWebhookSecretPayload.userErrors': 'as many as the input has places',
};

describe('the schema of all rooms', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    ({ schema } = await readingSchema(ROOMS));
  });

  it('says of every type, field, argument and value what it is', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  it('names and shapes everything alike', () => {
    expect(misnamed(schema)).toEqual([]);
    // the feed goes one way and its events are read once: its page has no edges and no count
    expect(misshapenConnections(schema)).toEqual(['ChangePage']);
    // a secret is shown once, so its rotation is never replayed; what is removed is removed however often it is asked
    expect(misshapenMutations(schema)).toEqual(['Mutation.rotateWebhookSecret', 'Mutation.removeWebhook']);
    expect(listsWithHoles(schema)).toEqual([]);
  });

  it('has pages for every list that can grow', () => {
    expect(unpaged(schema)).toEqual([]);
    expect(openLists(schema).sort()).toEqual(Object.keys(SHORT_LISTS).sort());
  });

  it('can be asked of any day, but for the server itself', () => {
    // the feed is in the order of recording, and a webhook is a setting: neither has a past to look at; and two states of
    // knowledge of what holds back small counts would be two tables to subtract
    expect(undated(schema)).toEqual([
      ...['Query.publicModelFunnel', 'Query.changes', 'Query.webhooks', 'Query.apiInfo'],
    ]);
  });

  it('keeps what the last release promised', () => {
    const last = readLastRelease(fileURLToPath(new URL('../../releases', import.meta.url)));
    if (last === null) throw new Error('no release');
    expect(releaseProblems(last, manifest.version, schema, civilDay(new Date()))).toEqual([]);
  });

  it('has a policy for every root field', () => {
    expect(undecided(schema)).toEqual([]);
  });
});

describe('the conventions', () => {
  const bad = buildSchema(`
    type Query { Wrong: String plain(an_argument: [Int]): papers list: PaperConnection half(first: Int, after: String, last: Int): PaperConnection }
    type papers { pageInfo: Int }
    "Described." type PaperConnection { nodes: [Paper]! }
    type Paper { tags: [String!]! kind: Kind }
    enum Kind { good BAD_ONE }
    input PaperInput { Title: [String] }
    type Mutation { keepPaper(paper: PaperInput): Boolean }
  `);

  it('find what breaks them', () => {
    expect(undescribed(bad)).toEqual(
      expect.arrayContaining([
        'Query',
        'Query.plain(an_argument)',
        'Kind.good',
        'PaperInput.Title',
        'Mutation',
      ]),
    );
    expect(undescribed(bad)).not.toContain('PaperConnection');
    expect(misnamed(bad).sort()).toEqual(
      ['Kind.good', 'PaperInput.Title', 'Query.Wrong', 'Query.an_argument', 'papers'].sort(),
    );
    expect(misshapenConnections(bad).sort()).toEqual(['PaperConnection', 'papers']);
    expect(misshapenMutations(bad)).toEqual(['Mutation.keepPaper']);
    expect(unpaged(bad)).toEqual(['Query.list', 'Query.half']);
    expect(openLists(bad)).toEqual(expect.arrayContaining(['Paper.tags']));
    expect(listsWithHoles(bad).sort()).toEqual(
      ['PaperConnection.nodes', 'PaperInput.Title', 'Query.plain(an_argument)'].sort(),
    );
    expect(undated(bad)).toEqual(['Query.Wrong', 'Query.plain', 'Query.list', 'Query.half']);
    expect(undecided(bad)).toHaveLength(5);
  });
});

forEachDatabase((open) => {
  it('the read model of all rooms fits the tables', async () => {
    const { reads } = await readingSchema(ROOMS);
    const database = await open();
    expect(reads.model.types.size).toBeGreaterThan(8);
    expect(await database.read((connection) => checkTables(connection, reads.model))).toEqual([]);
  });
});
