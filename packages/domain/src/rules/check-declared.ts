import { type Issue, issue, type Timeline } from '../kernel/index.js';
import { checkDated } from './check-dated.js';
import { checkId, checkUnique, checkWords, isDay, isOneOf, type Path } from './check-shape.js';
import { FACT_TYPES, type FactType, hasType } from './fact.js';
import { isRecord, isSameData, itemsOf } from './shape.js';

export interface DeclaredFact {
  readonly type: FactType;
  readonly unit: string | null;
  readonly members: DeclaredFacts;
}
export type DeclaredFacts = ReadonlyMap<string, DeclaredFact>;

export interface DeclaredParameter {
  readonly type: FactType;
  readonly unit: string | null;
  readonly timeline: Timeline<unknown> | null;
}

/** What the conditions of a rule set may refer to. */
export interface Declared {
  readonly facts: DeclaredFacts;
  readonly parameters: ReadonlyMap<string, DeclaredParameter>;
}

const unitOf = (record: Readonly<Record<string, unknown>>): string | null =>
  typeof record.unit === 'string' ? record.unit : null;

/**
 * Reads fact definitions and says what is wrong with them; `outer` are the facts that a member must not hide. Two
 * documents may ask for one fact: declared twice in the same words it is one.
 */
export const declareFacts = (
  given: unknown,
  path: Path,
  issues: Issue[],
  outer: ReadonlySet<string> = new Set(),
): DeclaredFacts => {
  const items = itemsOf(given);
  if (!Array.isArray(given)) issues.push(issue('FIELD_MISSING', path, { field: 'facts' }));
  const first = new Map<unknown, unknown>();
  items.forEach((item, index) => {
    const id = isRecord(item) ? item.id : null;
    if (typeof id !== 'string') return;
    if (!first.has(id)) first.set(id, item);
    else if (!isSameData(first.get(id), item)) issues.push(issue('ID_DUPLICATE', [...path, index], { id }));
  });
  const ids = items.flatMap((item) => (isRecord(item) && typeof item.id === 'string' ? [item.id] : []));
  const declared = new Map<string, DeclaredFact>();
  items.forEach((item, index) => {
    const here = [...path, index];
    if (!isRecord(item)) {
      issues.push(issue('FIELD_INVALID', here, { field: 'facts' }));
      return;
    }
    issues.push(...checkId(item.id, 'id', here), ...checkWords(item.words, [...here, 'words']));
    if (!isOneOf(FACT_TYPES, item.type)) {
      issues.push(issue('FIELD_INVALID', [...here, 'type'], { field: 'type' }));
      return;
    }
    if (typeof item.id !== 'string') return;
    if (outer.has(item.id)) issues.push(issue('FACT_SHADOWED', here, { fact: item.id }));
    const isList = item.type === 'list';
    if (!isList && item.members !== undefined)
      issues.push(issue('FIELD_INVALID', [...here, 'members'], { field: 'members' }));
    declared.set(item.id, {
      type: item.type,
      unit: unitOf(item),
      members: isList
        ? declareFacts(item.members, [...here, 'members'], issues, new Set([...outer, ...ids]))
        : new Map<string, DeclaredFact>(),
    });
  });
  return declared;
};

/** Reads parameters: words, type, and values of that type with basis and grade. */
export const declareParameters = (
  given: unknown,
  path: Path,
  issues: Issue[],
): ReadonlyMap<string, DeclaredParameter> => {
  const items = itemsOf(given);
  if (!Array.isArray(given)) issues.push(issue('FIELD_MISSING', path, { field: 'parameters' }));
  issues.push(
    ...checkUnique(
      items.map((item) => (isRecord(item) ? item.id : null)),
      path,
    ),
  );
  const declared = new Map<string, DeclaredParameter>();
  items.forEach((item, index) => {
    const here = [...path, index];
    const type = isRecord(item) ? item.type : null;
    const { issues: dated, timeline } = checkDated(item, here, (value, at) =>
      isOneOf(FACT_TYPES, type) && type !== 'list' && !hasType(value, type)
        ? [issue('PARAMETER_VALUE_WRONG_TYPE', at, { parameter: idOf(item), expected: type })]
        : [],
    );
    issues.push(...dated);
    if (!isRecord(item)) return;
    issues.push(...checkWords(item.words, [...here, 'words']));
    if (item.checkedOn !== undefined && !isDay(item.checkedOn))
      issues.push(issue('FIELD_INVALID', [...here, 'checkedOn'], { field: 'checkedOn' }));
    if (!isOneOf(FACT_TYPES, type) || type === 'list')
      issues.push(issue('FIELD_INVALID', [...here, 'type'], { field: 'type' }));
    else if (typeof item.id === 'string') declared.set(item.id, { type, unit: unitOf(item), timeline });
  });
  return declared;
};

const idOf = (item: unknown): string | null =>
  isRecord(item) && typeof item.id === 'string' ? item.id : null;
