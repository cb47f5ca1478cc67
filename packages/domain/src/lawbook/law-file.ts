import type { LevelCompetence, OfficialDocument, Relation, ReviewClause } from '../directives/index.js';
import type { Cascade, Duty, ReportRegime, WorkflowDefinition } from '../duties/index.js';
import type { Indicator, Measure, Target } from '../indicators/index.js';
import type { ClauseId, DocumentId, Grade, Provision } from '../kernel/index.js';
import type { ModelGuide } from '../models/index.js';
import type { Body, BodyKind, BodyRow, Place, PlaceRow } from '../organisations/index.js';
import type { FactDefinition, Modality, Parameter, Rule } from '../rules/index.js';

/** What a clause is, as the inventory of the source documents sorts them. */
export const CLAUSE_KINDS = [
  'relation',
  'principle',
  'dissemination',
  'rule',
  'recurrence',
  'workflow-step',
  'role',
  'eligibility',
  'report',
  'definition',
  'target',
  'deadline',
] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** The subjects by which the inventory sorts clauses. */
export const CLAUSE_CONTEXTS = [
  'associations',
  'campaigns',
  'directives',
  'finance',
  'front',
  'it-adoption',
  'mobilisation-models',
  'organisations',
  'personnel',
  'petitions',
  'reporting',
  'supervision',
] as const;
export type ClauseContext = (typeof CLAUSE_CONTEXTS)[number];

/** Whether a machine can follow a clause: compute it from facts, record that it was done, or only cite it. */
export const CHECKABLES = ['computable', 'trackable', 'narrative'] as const;
export type Checkable = (typeof CHECKABLES)[number];

/** Attributes of the document itself that a clause is the source of. */
export const DOCUMENT_ATTRIBUTES = [
  'recipients',
  'addressees',
  'dissemination',
  'identity',
  'signature',
] as const;
export type DocumentAttribute = (typeof DOCUMENT_ATTRIBUTES)[number];

/** What a clause says, in our own words. Vietnamese comes with the work on the clause, English from the start. */
export interface ClauseWords {
  readonly en: string;
  readonly vi?: string;
}

/** A relation as a clause states it: from this document at this place unless it says otherwise. */
export type ClauseRelation = Pick<
  Relation,
  'kind' | 'to' | 'toProvision' | 'effectiveFrom' | 'effectiveUntil' | 'note'
> & {
  /** Where the clause tells of two other documents ("33/2012 amends 45/2010"). */
  readonly from?: DocumentId;
  /** Without it `verified`: the text says so. */
  readonly grade?: Grade;
};

/** The duty of a clause: its id, document, basis and modality are the clause's own. */
export type ClauseDuty = Omit<Duty, 'id' | 'document' | 'basis' | 'modality' | 'grade'> & {
  readonly grade?: Grade;
};

/** What a clause says of a report beyond its duty; it stands under the clause's duty of kind report. */
export type ClauseRegime = Omit<ReportRegime, 'duty' | 'document' | 'basis'>;

/**
 * A target of a clause: its id, document, basis and modality are the clause's own. A threshold that is a plain
 * number holds on every day, by that clause.
 */
export type ClauseTarget = Omit<
  Target,
  'id' | 'clause' | 'document' | 'basis' | 'modality' | 'grade' | 'value' | 'upTo'
> & {
  readonly grade?: Grade;
  readonly value: number | Target['value'];
  readonly upTo?: number | Target['value'];
};

/**
 * One clause in its place, with all that it gives rise to. Everything a clause means to the machine stands here,
 * under its id, in the order of the document.
 */
export interface LawClause {
  readonly id: ClauseId;
  readonly provision: Provision;
  readonly kind: ClauseKind;
  readonly context: ClauseContext;
  /** Whom it speaks of, in the words of the document with the term in English. */
  readonly actor: string;
  readonly says: ClauseWords;
  /** Key terms of the text, to find the place by. */
  readonly terms: string;
  readonly checkable: Checkable;
  readonly modality?: Exclude<Modality, 'plain'>;
  /** false for recitals and findings: they tell, they do not ask. */
  readonly operative?: false;
  readonly remark?: ClauseWords;

  readonly attributes?: readonly DocumentAttribute[];
  readonly relations?: readonly ClauseRelation[];
  readonly duty?: ClauseDuty;
  readonly regime?: ClauseRegime;
  /** Facts that the rules and parameters of the clause ask for. */
  readonly facts?: readonly FactDefinition[];
  readonly parameters?: readonly Parameter<number | string>[];
  readonly rules?: readonly Rule[];
  readonly targets?: readonly ClauseTarget[];
}

/**
 * One official document as data: JSON all through, so that a portal may write its own and give it at start. A
 * file may instead be a list of documents known only by citation.
 */
export interface LawFile {
  readonly document: OfficialDocument | null;
  readonly clauses: readonly LawClause[];
  /** Documents known only because others cite them. */
  readonly cited?: readonly OfficialDocument[];
  /** Relations that no clause held here states. */
  readonly relations?: readonly Relation[];
  /**
   * What documents say that are known by citation only (the State's decrees): no clause held here states it, so each
   * value and rule names its document and provision.
   */
  readonly facts?: readonly FactDefinition[];
  readonly parameters?: readonly Parameter<number | string>[];
  readonly rules?: readonly Rule[];
  readonly cascades?: readonly Cascade[];
  /** At which levels texts leave which types of document, each with its days: what lint holds an issuer against. */
  readonly competences?: readonly LevelCompetence[];
  /** Documents that a clause asks to look at again by a day ("tổng kết sau 5 năm"). */
  readonly reviews?: readonly ReviewClause[];
  /** What is counted, and the figures formed of it, that targets of this or another file ask for. */
  readonly measures?: readonly Measure[];
  readonly indicators?: readonly Indicator[];
  /** Ways of doing something that the document lays down step by step; each step names its clauses. */
  readonly workflows?: readonly WorkflowDefinition[];
  /** How "Dân vận khéo" models are built: what the guide calls fields, levels, criteria and forms. */
  readonly modelGuides?: readonly ModelGuide[];
  /** Bodies and places that the document names and the reference data does not have. */
  readonly bodies?: readonly Body[];
  readonly places?: readonly Place[];
  /** The same, written shortly: composing writes them out. */
  readonly bodyRows?: readonly BodyRow[];
  readonly placeRows?: readonly PlaceRow[];
  /** Kinds of body that this package does not have; without them its kinds are a closed list. */
  readonly kinds?: readonly BodyKind[];
}
