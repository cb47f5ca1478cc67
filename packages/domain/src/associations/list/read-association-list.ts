import {
  type BodyId,
  type CalendarDate,
  fail,
  type Issue,
  isSlug,
  issue,
  type LevelId,
  ok,
  type PlaceId,
  type Result,
  toBodyId,
  type Words,
  words,
} from '../../kernel/index.js';
import type { Body } from '../../organisations/index.js';
import { correctedBody, listedBody, newBodyId } from './list-body.js';
import { answerOf, type Cell, isRead, levelOf, pastDayOf, textOf, tooLong } from './list-cells.js';
import { type NamedList, taskListsOf } from './list-documents.js';
import { entriesOfLine, type ListedEntry, type ReadLine } from './list-entries.js';
import { associationsOf, coreOf, type NamedAssociation, whoIsMeant, wordsOfPlace } from './list-names.js';
import { indexOfPlaces, placeOf } from './list-place.js';
import { atCell, type ListRow, type ListWorld, type NewlyListed } from './list-row.js';

/** What one line of a list comes to. */
export interface ListedAssociation {
  /** Of the file. */
  readonly row: number;
  readonly association: BodyId;
  /** The body as it is to be written: new, or one that this list made known and now calls otherwise. */
  readonly body: NewlyListed | null;
  readonly entries: readonly ListedEntry[];
}

/** A line whose cells are read, before it is known whom it means. */
interface Line {
  readonly row: ListRow;
  readonly name: Words;
  readonly level: LevelId;
  readonly place: PlaceId;
  readonly foundedOn: CalendarDate | null;
  readonly answers: ReadLine['answers'];
  readonly lists: readonly NamedList[];
}

/**
 * Reads a list of associations: whom each line means, and what follows from it. The lines of a paper that was read before
 * are told by their code, their name or their number, so that the same file again comes to the same. Issues, all at once
 * and each at its cell: TEXT_EMPTY, TEXT_TOO_LONG, LEVEL_UNKNOWN, PLACE_UNKNOWN, ASSOCIATION_LIST_PLACE_SEVERAL,
 * ASSOCIATION_LIST_ANSWER_UNKNOWN, ASSOCIATION_LIST_STATUS_ENDED, DATE_INVALID, DAY_IN_FUTURE, those of the lists that a cell names,
 * ASSOCIATION_LIST_TWICE, ASSOCIATION_LIST_SPELLED_OTHERWISE and ASSOCIATION_LIST_NAME_OF_OTHER_DAYS (an association like
 * it is registered: give its code, or a code of your own for one that is new), ASSOCIATION_NOT_ONE,
 * ASSOCIATION_LIST_ELSEWHERE (the code is that of an association of another place or level).
 *
 * @example readAssociationList(rows, world) // { ok: true, value: [{ association: 'vinh-long/hoi-dong-y', … }, …] }
 */
export const readAssociationList = (
  rows: readonly ListRow[],
  world: ListWorld,
): Result<readonly ListedAssociation[]> => {
  const index = indexOfPlaces(world);
  const issues: Issue[] = [];
  const lines: Line[] = [];
  for (const row of rows) {
    const read = lineOf(row, world, index);
    if (isRead(read)) lines.push(read.value);
    else issues.push(...read.issues);
  }
  const { issues: unclear, meant } = whoTheyMean(lines, world);
  issues.push(...unclear);
  if (issues.length > 0) return fail(...inOrder(issues));
  const listDays = [...new Set(lines.flatMap(({ lists }) => lists.map(({ on }) => on)))].sort();
  return ok(meant.map((one) => listed(one, world, listDays)));
};

const inOrder = (issues: readonly Issue[]): Issue[] =>
  [...issues].sort((a, b) => Number(a.path[1]) - Number(b.path[1]));

const lineOf = (row: ListRow, world: ListWorld, index: ReturnType<typeof indexOfPlaces>): Cell<Line> => {
  const name = textOf(row, 'name');
  const level = levelOf(row);
  const place = placeOf(row, isRead(level) ? level.value : null, world, index);
  const foundedOn = pastDayOf(row, 'foundedOn', world.today);
  const lists = taskListsOf(row, world.documents);
  const special = answerOf(row, 'specialCharacter', 'special-character', world);
  const assigned = answerOf(row, 'partyAssigned', 'party-assigned', world);
  const regime = answerOf(row, 'regimeAsAssigned', 'regime-as-assigned', world);
  const issues = [
    ...(name === '' ? [issue('TEXT_EMPTY', atCell(row.number, 'name'))] : []),
    ...tooLong(row),
    ...[level, place, foundedOn, lists, special, assigned, regime].flatMap((cell) =>
      isRead<unknown>(cell) ? [] : cell.issues,
    ),
  ];
  if (issues.length > 0 || !isRead(level) || !isRead(place) || !isRead(foundedOn)) return { issues };
  if (!isRead(lists) || !isRead(special) || !isRead(assigned) || !isRead(regime)) return { issues };
  const at = world.registry.places.get(place.value)?.level;
  return {
    value: {
      row,
      name: words(name, textOf(row, 'nameEn') || name),
      level: level.value ?? at ?? 'province',
      place: place.value,
      foundedOn: foundedOn.value,
      answers: {
        'party-assigned': assigned.value,
        'regime-as-assigned': regime.value,
        'special-character': special.value,
      },
      lists: lists.value,
    },
  };
};

interface Meant {
  readonly line: Line;
  readonly association: BodyId;
  /** What the register has of it; null of one that begins. */
  readonly body: Body | null;
}

/** Whom each line means; each association is on a list once. */
const whoTheyMean = (lines: readonly Line[], world: ListWorld) => {
  const issues: Issue[] = [];
  const meant: Meant[] = [];
  const rowOf = new Map<string, number>();
  const there = new Map<string, readonly NamedAssociation[]>();
  for (const line of lines) {
    const { row, place, level } = line;
    const group = `${place} ${level}`;
    const named = there.get(group) ?? associationsOf(world.registry, place, level, world.paper);
    there.set(group, named);
    const answer = whoOf(line, named, world, (id) => rowOf.has(id));
    if ('issues' in answer) {
      issues.push(...answer.issues);
      continue;
    }
    const names = wordsOfPlace(world.registry.places.get(place));
    const keys = [answer.value.association, `${group} ${coreOf(line.name.vi, names).plain}`];
    const twice = keys.flatMap((key) => rowOf.get(key) ?? [])[0];
    if (twice !== undefined)
      issues.push(issue('ASSOCIATION_LIST_TWICE', atCell(row.number, 'name'), { row: twice }));
    for (const key of keys) if (!rowOf.has(key)) rowOf.set(key, row.number);
    meant.push({ line, ...answer.value });
  }
  return { issues, meant };
};

const whoOf = (
  line: Line,
  named: readonly NamedAssociation[],
  world: ListWorld,
  isTaken: (id: string) => boolean,
): Cell<Omit<Meant, 'line'>> => {
  const { row, name, place, level } = line;
  const { registry, known } = world;
  const code = textOf(row, 'code');
  const slug = code.replace(/^bod_/u, '');
  const held = isSlug(slug) ? registry.bodies.get(toBodyId(slug)) : undefined;
  const path = atCell(row.number, 'code');
  const itself = (body: Body): Cell<Omit<Meant, 'line'>> =>
    body.kind !== 'association' || body.many === true
      ? { issues: [issue('ASSOCIATION_NOT_ONE', path, { body: body.id })] }
      : body.place !== place || body.level !== level
        ? { issues: [issue('ASSOCIATION_LIST_ELSEWHERE', path, { body: body.id, place: body.place })] }
        : { value: { association: body.id, body } };
  if (held !== undefined) return itself(held);
  const listedAs = (field: 'code' | 'number'): Body | undefined => {
    const text = textOf(row, field);
    const found = text === '' ? undefined : known.find((one) => one[field] === text);
    return found === undefined ? undefined : registry.bodies.get(found.association);
  };
  const byCode = listedAs('code');
  if (byCode !== undefined) return itself(byCode);
  const answer = whoIsMeant(name.vi, named, wordsOfPlace(registry.places.get(place)));
  if (answer.kind === 'same') return itself(answer.found.body);
  const byNumber = listedAs('number');
  if (byNumber !== undefined) return itself(byNumber);
  // a code of its own says that the line means none of those that are like it
  if (answer.kind !== 'none' && code === '') {
    const { body, name: registered } = answer.found;
    const params = { name: name.vi.slice(0, 80), registered, body: body.id };
    return {
      issues: [
        answer.kind === 'of-other-days'
          ? issue('ASSOCIATION_LIST_NAME_OF_OTHER_DAYS', atCell(row.number, 'name'), params)
          : issue('ASSOCIATION_LIST_SPELLED_OTHERWISE', atCell(row.number, 'name'), params),
      ],
    };
  }
  const taken = (id: string) => isTaken(id) || (isSlug(id) && registry.bodies.has(toBodyId(id)));
  return { value: { association: newBodyId(name.vi, place, taken, world), body: null } };
};

const listed = (
  { line, association, body }: Meant,
  world: ListWorld,
  listDays: readonly CalendarDate[],
): ListedAssociation => {
  const { row, name, level, foundedOn, answers, lists } = line;
  const corrected = body === null ? null : correctedBody(body, name, foundedOn, world);
  const optional = (field: 'code' | 'number' | 'note' | 'source') => {
    const text = textOf(row, field);
    // the id of the association itself is no name that somebody else gave it
    const isId = field === 'code' && text.replace(/^bod_/u, '') === association;
    return text === '' || isId ? {} : { [field]: text };
  };
  const field = textOf(row, 'field');
  return {
    row: row.number,
    association,
    body:
      body === null
        ? { body: listedBody(association, name, line, world), corrects: false }
        : corrected === null
          ? null
          : { body: corrected, corrects: true },
    entries: entriesOfLine(
      {
        association,
        level,
        listing: {
          name,
          ...optional('code'),
          ...optional('number'),
          ...optional('note'),
          ...optional('source'),
          ...(foundedOn === null ? {} : { foundedOn }),
        },
        field: field === '' ? null : words(field, field),
        answers,
        lists,
      },
      world.paper,
      listDays,
    ),
  };
};
