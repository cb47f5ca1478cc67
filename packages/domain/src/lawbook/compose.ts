import {
  buildGraph,
  type DocumentGraph,
  FOUNDING_KINDS,
  type LevelCompetence,
  type Relation,
  type RelationKind,
  type ReviewClause,
} from '../directives/index.js';
import type { Cascade, Duty, ReportRegime, WorkflowDefinition } from '../duties/index.js';
import {
  type Catalogue,
  conditionMeasure,
  type Indicator,
  type Measure,
  type Target,
} from '../indicators/index.js';
import { type ClauseId, type DocumentId, entry, FIRST_DAY, period, type Timeline } from '../kernel/index.js';
import type { ModelGuide } from '../models/index.js';
import { type Body, type BodyKind, bodyOf, type Place, placeOf } from '../organisations/index.js';
import { contentHash, type FactDefinition, type Parameter, type Rule } from '../rules/index.js';
import { basesOf } from './bases-of.js';
import type { ClauseTarget, LawClause, LawFile } from './law-file.js';

/** A clause with the document it stands in and its place in the order of that document, from 0. */
export interface PlacedClause extends LawClause {
  readonly document: DocumentId;
  readonly ordinal: number;
}

/** All law files taken together, indexed: what every question is asked of. */
export interface Law {
  /** Package version and content hash: two laws that differ anywhere differ here. */
  readonly lawVersion: string;
  readonly files: readonly LawFile[];
  readonly graph: DocumentGraph;
  readonly relations: readonly Relation[];
  readonly clauses: ReadonlyMap<ClauseId, PlacedClause>;
  readonly duties: readonly Duty[];
  readonly regimes: readonly ReportRegime[];
  readonly facts: readonly FactDefinition[];
  readonly rules: readonly Rule[];
  readonly parameters: readonly Parameter<number | string>[];
  readonly cascades: readonly Cascade[];
  readonly competences: readonly LevelCompetence[];
  readonly reviews: readonly ReviewClause[];
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  /** The same by id: what figures are formed by. */
  readonly catalogue: Catalogue;
  readonly targets: readonly Target[];
  readonly workflows: readonly WorkflowDefinition[];
  readonly modelGuides: readonly ModelGuide[];
  /** The clauses that workflows, figures and reviews rest on: what {@link handlingOf} needs to know of the rest of the law. */
  readonly usedClauses: ReadonlySet<ClauseId>;
  readonly bodies: readonly Body[];
  readonly places: readonly Place[];
  /** Kinds of body that the files bring along. */
  readonly kinds: readonly BodyKind[];
}

/**
 * Takes law files together. It checks nothing: run {@link checkLaw} on the result before relying on it.
 *
 * @example composeLaw([...law, myProvince], '0.1.0').lawVersion // '0.1.0+5b3f…'
 */
export const composeLaw = (files: readonly LawFile[], packageVersion: string): Law => {
  const documents = files.flatMap((file) => [
    ...(file.cited ?? []),
    ...(file.document ? [file.document] : []),
  ]);
  const clauses = files.flatMap(placedClauses);
  const workflows = files.flatMap((file) => file.workflows ?? []);
  const relations = [...files.flatMap((file) => file.relations ?? []), ...clauses.flatMap(relationsOf)];
  const targets = clauses.flatMap(targetsOf);
  const measures = withConditions(
    files.flatMap((file) => file.measures ?? []),
    targets,
  );
  const indicators = files.flatMap((file) => file.indicators ?? []);
  return {
    lawVersion: `${packageVersion}+${contentHash(files)}`,
    files,
    graph: buildGraph(documents, relations),
    relations,
    clauses: new Map(clauses.map((clause) => [clause.id, clause])),
    duties: clauses.flatMap(dutyOf),
    regimes: clauses.flatMap(regimeOf),
    facts: [
      ...clauses.flatMap((clause) => clause.facts ?? []),
      ...workflows.flatMap((workflow) => workflow.facts ?? []),
      ...files.flatMap((file) => file.facts ?? []),
    ],
    rules: [...clauses, ...files].flatMap((part) => part.rules ?? []),
    parameters: [...clauses, ...files].flatMap((part) => part.parameters ?? []),
    cascades: files.flatMap((file) => file.cascades ?? []),
    competences: files.flatMap((file) => file.competences ?? []),
    reviews: files.flatMap((file) => file.reviews ?? []),
    measures,
    indicators,
    catalogue: {
      measures: new Map(measures.map((measure) => [measure.id, measure])),
      indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    },
    targets,
    workflows,
    modelGuides: files.flatMap((file) => file.modelGuides ?? []),
    usedClauses: clausesUsed(files),
    bodies: files.flatMap((file) => [...(file.bodies ?? []), ...(file.bodyRows ?? []).map(bodyOf)]),
    places: files.flatMap((file) => [...(file.places ?? []), ...(file.placeRows ?? []).map(placeOf)]),
    kinds: files.flatMap((file) => file.kinds ?? []),
  };
};

/** The clauses of a file with their document; a file of stubs has none. */
export const placedClauses = (file: LawFile): PlacedClause[] => {
  const { document } = file;
  if (document === null) return [];
  return file.clauses.map((clause, ordinal) => ({ ...clause, document: document.id, ordinal }));
};

const relationsOf = (clause: PlacedClause): Relation[] =>
  (clause.relations ?? []).map((stated) => ({
    grade: 'verified',
    from: clause.document,
    ...stated,
    provision: clause.provision,
    clause: clause.id,
  }));

const dutyOf = (clause: PlacedClause): Duty[] =>
  clause.duty === undefined
    ? []
    : [
        {
          grade: 'verified',
          ...clause.duty,
          id: clause.id,
          document: clause.document,
          basis: { document: clause.document, provision: clause.provision, clause: clause.id },
          modality: clause.modality ?? 'plain',
        },
      ];

const regimeOf = ({ id, document, provision, regime }: PlacedClause): ReportRegime[] =>
  regime === undefined ? [] : [{ ...regime, duty: id, document, basis: { document, provision, clause: id } }];

const targetsOf = (clause: PlacedClause): Target[] =>
  (clause.targets ?? []).map(({ value, upTo, ...stated }, at) => {
    const id = at === 0 ? clause.id : `${clause.id}#${at + 1}`;
    const dated = (given: ClauseTarget['value'], part: string): Timeline<number> =>
      typeof given === 'number' ? everyDay(given, `${id}#${part}`, clause, stated.grade) : given;
    return {
      grade: 'verified',
      ...stated,
      value: dated(value, 'value'),
      ...(upTo === undefined ? {} : { upTo: dated(upTo, 'up-to') }),
      id,
      clause: clause.id,
      document: clause.document,
      basis: { document: clause.document, provision: clause.provision, clause: clause.id },
      modality: clause.modality ?? 'plain',
    };
  });

/** With a measure for each condition of a target, under which it is recorded, unless a file declares it. */
const withConditions = (declared: readonly Measure[], targets: readonly Target[]): readonly Measure[] => {
  const known = new Set<string>(declared.map(({ id }) => id));
  const measures = [...declared];
  for (const { condition } of targets) {
    if (condition === undefined || known.has(condition.fact)) continue;
    known.add(condition.fact);
    measures.push(conditionMeasure(condition));
  }
  return measures;
};

const everyDay = (
  value: number,
  id: string,
  { document, provision, id: clause, targets }: PlacedClause,
  grade: ClauseTarget['grade'] = 'verified',
): Timeline<number> => {
  const note = targets?.find((target) => target.note !== undefined)?.note;
  const more = grade === 'inferred' && note !== undefined ? { note } : {};
  return { id, entries: [entry(value, period(FIRST_DAY), { document, provision, clause }, grade, more)] };
};

/** What became of a clause, read off what it gives rise to; `pending` when it gives rise to nothing yet. */
export const HANDLINGS = ['rule', 'record', 'citation', 'pending'] as const;
export type Handling = (typeof HANDLINGS)[number];

const DECIDING_KINDS: readonly RelationKind[] = [
  ...FOUNDING_KINDS,
  'amends',
  'supplements',
  'replaces',
  'repeals',
  'corrects',
  'continues',
  'promulgates',
];

/** The clauses that workflows, figures and reviews rest on: each is named where it is used, so none is typed twice. */
export const clausesUsed = (files: readonly LawFile[]): ReadonlySet<ClauseId> =>
  new Set(
    files
      .flatMap((file) =>
        basesOf([file.workflows, file.modelGuides, file.indicators, file.reviews].map((part) => part ?? [])),
      )
      .flatMap(({ basis: { clause } }) => (clause === undefined ? [] : [clause])),
  );

/**
 * A condition, a parameter or a target is a rule, and so is a relation that force or lint follows or a clause that
 * a step of a workflow, a figure or the day of a review rests on (`used`); a duty, an attribute of the document or any other relation is
 * a record; a clause that only tells and was worked on (it has its Vietnamese) is there to be cited. Facts alone
 * leave a clause pending: nothing is yet asked of what they say.
 */
export const handlingOf = (clause: LawClause, used: ReadonlySet<ClauseId>): Handling => {
  if (clause.rules?.length || clause.parameters?.length || clause.targets?.length) return 'rule';
  if (used.has(clause.id)) return 'rule';
  if (clause.relations?.some((relation) => DECIDING_KINDS.includes(relation.kind))) return 'rule';
  if (clause.duty || clause.attributes?.length || clause.relations?.length) return 'record';
  const tells = clause.checkable === 'narrative' || clause.operative === false;
  return tells && clause.says.vi !== undefined ? 'citation' : 'pending';
};
