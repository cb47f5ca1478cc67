import {
  type Body,
  entry,
  fail,
  findBodyKind,
  type Grade,
  type Hierarchy,
  type Issue,
  isSlug,
  issue,
  knownDay,
  type LegalBasis,
  legalBasis,
  ok,
  type Place,
  period,
  type Result,
  readSuccession,
  type Succession,
  type SuccessionParts,
  toBodyId,
  toPlaceId,
  type UnitChange,
  words,
} from '@danvan/domain';
import type { ApiLaw } from '../../platform/law.js';
import type {
  NewBodyInput,
  NewPlaceInput,
  OrganisationInput,
  ParentInput,
  RegisterSuccessionInput,
  SuccessionInput,
  UnitChangeInput,
} from './inputs.js';

/** The slug behind a global id of a place, body or document; any other text stays, for the domain to judge. */
export const slugOf = (text: string): string => text.replace(/^(?:bod|plc|doc|suc)_/u, '');

/** The provision that a change rests on. Issues have the paths of the input. */
export const basisOf = ({ basis, note }: Pick<OrganisationInput, 'basis' | 'note'>): Result<LegalBasis> => {
  const document = slugOf(basis.document);
  const issues: Issue[] = [];
  if (!isSlug(document))
    issues.push(issue('DOCUMENT_ID_INVALID', ['basis', 'document'], { value: document.slice(0, 80) }));
  const provision = basis.provision.trim();
  if (provision === '' || provision.length > 200)
    issues.push(issue('PROVISION_EMPTY', ['basis', 'provision']));
  return issues.length > 0
    ? fail(...issues)
    : ok(legalBasis(document, provision, note ? { note: words(note.vi, note.en) } : {}));
};

/** The event, read by the domain: shape, sides, weights. */
export const eventOf = (input: SuccessionInput): Result<Succession> => {
  const { basis, note, grade } = input;
  const source = (given: { readonly document: string; readonly provision: string }) => ({
    document: slugOf(given.document),
    provision: given.provision,
  });
  const read = readSuccession({
    id: slugOf(input.slug),
    subject: input.subject,
    kind: input.kind,
    effectiveOn: { known: true, day: input.effectiveOn, grade, basis: source(basis) },
    ...(input.decidedOn
      ? { decidedOn: { known: true, day: input.decidedOn, grade, basis: source(basis) } }
      : {}),
    from: input.from.map(({ unit, survives }) => ({
      id: slugOf(unit),
      ...(survives ? { survives: true } : {}),
    })),
    to: input.to.map((unit) => ({ id: slugOf(unit) })),
    ...(input.unrecorded?.length ? { unrecorded: input.unrecorded } : {}),
    ...(input.weights?.length
      ? {
          weights: input.weights.map((weights) => ({
            ...weights,
            basis: source(weights.basis),
            parts: weights.parts.map(({ from, to, parts }) => ({
              from: slugOf(from),
              to: slugOf(to),
              parts,
            })),
          })),
        }
      : {}),
    basis: source(basis),
    grade,
    ...(note ? { note: { vi: note.vi, en: note.en } } : {}),
  });
  return read.ok ? read : fail(...read.issues.map((found) => ({ ...found, path: inputPath(found.path) })));
};

/** The event's own names, back in those of the input. */
const inputPath = (path: Issue['path']): Issue['path'] => {
  const [first, index, last, ...rest] = path;
  if (first === 'id') return ['slug'];
  if (first === 'from' && last === 'id') return ['from', index ?? 0, 'unit', ...rest];
  if (first === 'to' && last === 'id') return ['to', index ?? 0, ...rest];
  return path;
};

interface Ground {
  readonly on: Succession['effectiveOn'] & { readonly known: true };
  readonly basis: LegalBasis;
  readonly grade: Grade;
}

type Parents = Readonly<Partial<Record<Hierarchy, Body['id']>>>;

/** One body above in each tree. */
const parentsOf = (given: readonly ParentInput[], path: Issue['path']): Result<Parents> => {
  const issues: Issue[] = [];
  const parents: Partial<Record<Hierarchy, Body['id']>> = {};
  given.forEach(({ hierarchy, parent }, index) => {
    const id = slugOf(parent);
    if (!isSlug(id))
      issues.push(issue('BODY_ID_INVALID', [...path, index, 'parent'], { value: id.slice(0, 80) }));
    else parents[hierarchy] = toBodyId(id);
  });
  return issues.length > 0 ? fail(...issues) : ok(parents);
};

const textIssues = (name: { readonly vi: string; readonly en: string }, path: Issue['path']): Issue[] =>
  (['vi', 'en'] as const).flatMap((lang) =>
    name[lang].trim() === '' || name[lang].length > 400
      ? [
          issue(name[lang].trim() === '' ? 'TEXT_EMPTY' : 'TEXT_TOO_LONG', [...path, lang], {
            max: 400,
            length: name[lang].length,
          }),
        ]
      : [],
  );

const newBody = (
  law: ApiLaw,
  input: NewBodyInput,
  { on, basis, grade }: Ground,
  path: Issue['path'],
  { parentless }: PartsOptions,
): Result<Body> => {
  const slug = slugOf(input.slug);
  const place = slugOf(input.place);
  const parents = parentsOf(input.parents, [...path, 'parents']);
  const issues: Issue[] = [
    ...(isSlug(slug) ? [] : [issue('BODY_ID_INVALID', [...path, 'slug'], { value: slug.slice(0, 80) })]),
    ...(isSlug(place) ? [] : [issue('PLACE_ID_INVALID', [...path, 'place'], { value: place.slice(0, 80) })]),
    ...((findBodyKind(input.kind) ?? findBodyKind(input.kind, law.law.kinds))
      ? []
      : [issue('BODY_KIND_UNKNOWN', [...path, 'kind'], { kind: input.kind.slice(0, 80) })]),
    ...(input.parents.length === 0 && !parentless
      ? [issue('UNIT_PARENT_MISSING', [...path, 'parents'], { unit: slug.slice(0, 80) })]
      : []),
    ...textIssues(input.name, [...path, 'name']),
    ...(parents.ok ? [] : parents.issues),
  ];
  if (issues.length > 0 || !parents.ok) return fail(...issues);
  const from = period(on.day);
  return ok({
    id: toBodyId(slug),
    kind: input.kind,
    level: input.level,
    place: toPlaceId(place),
    life: { from: on, until: null },
    names: { id: `${slug}#name`, entries: [entry(words(input.name.vi, input.name.en), from, basis, grade)] },
    parents: Object.fromEntries(
      Object.entries(parents.value).map(([hierarchy, parent]) => [
        hierarchy,
        { id: `${slug}#${hierarchy}`, entries: [entry(parent, from, basis, grade)] },
      ]),
    ) as Body['parents'],
    basis,
  });
};

const newPlace = (input: NewPlaceInput, { on, basis, grade }: Ground, path: Issue['path']): Result<Place> => {
  const slug = slugOf(input.slug);
  const parent = slugOf(input.parent);
  const issues: Issue[] = [
    ...(isSlug(slug) ? [] : [issue('PLACE_ID_INVALID', [...path, 'slug'], { value: slug.slice(0, 80) })]),
    ...(isSlug(parent)
      ? []
      : [issue('PLACE_ID_INVALID', [...path, 'parent'], { value: parent.slice(0, 80) })]),
    ...textIssues(input.name, [...path, 'name']),
  ];
  if (issues.length > 0) return fail(...issues);
  const held = <T>(what: string, value: T) => ({
    id: `${slug}#${what}`,
    entries: [entry(value, period(on.day), basis, grade)],
  });
  return ok({
    id: toPlaceId(slug),
    level: input.level,
    life: { from: on, until: null },
    names: held('name', words(input.name.vi, input.name.en)),
    parents: held('parent', toPlaceId(parent)),
    ...(input.type ? { types: held('type', input.type) } : {}),
    ...(input.code ? { codes: held('code', input.code) } : {}),
  });
};

const changeOf = (input: UnitChangeInput): Result<UnitChange> => {
  const parents = parentsOf(input.parents ?? [], ['change', 'parents']);
  const parent = input.parent ? slugOf(input.parent) : null;
  const issues: Issue[] = [
    ...(input.name ? textIssues(input.name, ['change', 'name']) : []),
    ...(parent === null || isSlug(parent)
      ? []
      : [issue('PLACE_ID_INVALID', ['change', 'parent'], { value: parent.slice(0, 80) })]),
    ...(parents.ok ? [] : parents.issues),
  ];
  if (issues.length > 0 || !parents.ok) return fail(...issues);
  return ok({
    ...(input.name ? { name: words(input.name.vi, input.name.en) } : {}),
    ...(input.type ? { type: input.type } : {}),
    ...(input.code ? { code: input.code } : {}),
    ...(parent === null ? {} : { parent: toPlaceId(parent) }),
    ...(input.parents?.length ? { parents: parents.value } : {}),
  });
};

export interface PartsOptions {
  /** Bodies that may stand below nobody, where authority is not decided by who is above. */
  readonly parentless: boolean;
}

/** Everything that comes with an event, with all that is wrong in it. */
export const partsOf = (
  law: ApiLaw,
  input: Pick<RegisterSuccessionInput, 'grade' | 'effectiveOn' | 'newBodies' | 'newPlaces' | 'change'>,
  basis: LegalBasis,
  options: PartsOptions = { parentless: false },
): Result<SuccessionParts> => {
  const { grade } = input;
  const on = knownDay(input.effectiveOn, grade, basis) as Ground['on'];
  const ground: Ground = { on, basis, grade };
  const bodies = (input.newBodies ?? []).map((each, index) =>
    newBody(law, each, ground, ['newBodies', index], options),
  );
  const places = (input.newPlaces ?? []).map((each, index) => newPlace(each, ground, ['newPlaces', index]));
  const change = input.change ? changeOf(input.change) : ok<UnitChange | null>(null);
  const issues = [...bodies, ...places, change].flatMap((read) => (read.ok ? [] : read.issues));
  if (issues.length > 0 || !change.ok) return fail(...issues);
  return ok({
    bodies: bodies.flatMap((read) => (read.ok ? [read.value] : [])),
    places: places.flatMap((read) => (read.ok ? [read.value] : [])),
    ...(change.value === null ? {} : { change: change.value }),
  });
};
