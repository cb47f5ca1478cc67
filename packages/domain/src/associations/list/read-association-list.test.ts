import { describe, expect, it } from 'vitest';
import {
  day,
  entry,
  FIRST_DAY,
  knownDay,
  legalBasis,
  period,
  toBodyId,
  toDocumentId,
  toPlaceId,
  unknownDay,
  words,
} from '../../kernel/index.js';
import { type Body, buildRegistry, type Place } from '../../organisations/index.js';
import { cellsOfListing } from './cells-of-listing.js';
import { LIST_FIELDS, type ListField, type ListRow, type ListWorld } from './list-row.js';
import { readAssociationList } from './read-association-list.js';

const BASIS = legalBasis('van-hai/12-qd-ubnd', 'Điều 1');
const always = period(FIRST_DAY);

const place = (
  id: string,
  level: Place['level'],
  names: readonly string[],
  more: Partial<Place> = {},
): Place => ({
  id: toPlaceId(id),
  level,
  life: { from: unknownDay(), until: null },
  names: {
    id: `${id}#name`,
    entries: names.map((name) => entry(words(name, name), period(day('2025-06-12')), BASIS, 'verified')),
  },
  parents: { id: `${id}#parent`, entries: [] },
  ...more,
});

const association = (id: string, names: readonly (readonly [string, typeof always])[]): Body => ({
  id: toBodyId(id),
  kind: 'association',
  level: 'province',
  place: toPlaceId('van-hai'),
  life: { from: unknownDay(), until: null },
  names: {
    id: `${id}#name`,
    entries: names.map(([name, held]) => entry(words(name, name), held, BASIS, 'verified')),
  },
  parents: {},
});

const ended = knownDay(day('2025-07-01'));
const registry = buildRegistry(
  [
    place('viet-nam', 'centre', ['Việt Nam']),
    place('van-hai', 'province', ['Vạn Hải'], { life: { from: unknownDay(), until: ended } }),
    place('van-hai-2025', 'province', ['Vạn Hải'], { life: { from: ended, until: null } }),
    place('van-hai/xa-moi', 'commune', ['Mới']),
    place('son-tay/xa-moi', 'commune', ['Mới']),
  ],
  [
    association('van-hai/hoi-dong-y', [['Hội Đông y tỉnh Vạn Hải', always]]),
    association('van-hai/lien-hiep', [['Liên hiệp các hội khoa học và kỹ thuật tỉnh Vạn Hải', always]]),
    association('van-hai/hoi-nguoi-khuyet-tat', [
      ['Hội Người tàn tật', period(FIRST_DAY, day('2013-01-01'))],
      ['Hội Người khuyết tật', period(day('2013-01-01'))],
    ]),
    { ...association('van-hai/cac-hoi', [['Các hội', always]]), many: true },
    { ...association('van-hai/uy-ban', [['Ủy ban', always]]), kind: 'peoples-committee' },
  ],
);

const world = (more: Partial<ListWorld> = {}): ListWorld => ({
  registry,
  documents: [
    { id: toDocumentId('front/05-hd'), symbol: '05/HD-MTTW-BTT', issuedOn: day('2025-07-30') },
    { id: toDocumentId('party/230-kl-tw'), symbol: '230-KL/TW', issuedOn: day('2026-01-05') },
  ],
  paper: { document: BASIS.document, basis: BASIS, on: day('2014-07-22'), grade: 'quoted' },
  place: null,
  today: day('2026-11-20'),
  known: [],
  ends: [{ kind: 'special-character', from: day('2024-11-26'), basis: BASIS, grade: 'verified' }],
  ...more,
});

const EMPTY = Object.fromEntries(LIST_FIELDS.map((field) => [field, ''])) as Record<ListField, string>;
const row = (number: number, cells: Partial<Record<ListField, string>>): ListRow => ({
  number,
  cells: { ...EMPTY, level: 'Cấp tỉnh', place: 'Vạn Hải (trước 1/7/2025)', ...cells },
});
const read = (rows: readonly ListRow[], more: Partial<ListWorld> = {}) => {
  const result = readAssociationList(rows, world(more));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const codes = (rows: readonly ListRow[], more: Partial<ListWorld> = {}) => {
  const result = readAssociationList(rows, world(more));
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);
};

describe('whom a line means', () => {
  it('is the association of the register with that name, with or without its place, whatever the tones and letters', () => {
    const meant = (name: string) => read([row(2, { name })])[0];
    for (const name of ['Hội Đông y', 'HỘI ĐÔNG Y', 'Hội Đông y tỉnh Vạn Hải'])
      expect(meant(name)).toMatchObject({ association: 'van-hai/hoi-dong-y', body: null });
    expect(meant('Hội Người khuyết tật')?.association).toBe('van-hai/hoi-nguoi-khuyet-tat');
  });

  it('is one that begins where nobody is like it, under an id of its place and name', () => {
    const [one] = read([row(2, { name: 'Hội Châm cứu tỉnh Vạn Hải', nameEn: 'Acupuncture Association' })]);
    expect(one).toMatchObject({
      association: 'van-hai/hoi-cham-cuu',
      body: {
        corrects: false,
        body: {
          kind: 'association',
          level: 'province',
          place: 'van-hai',
          life: {
            from: { known: false, notAfter: { day: '2014-07-22', grade: 'quoted' } },
            // its place has ended since, and the list says nothing of it
            until: { known: false, notBefore: { day: '2025-07-01' } },
          },
          parents: {},
        },
      },
    });
    const names = one?.body?.body.names.entries.map((held) => held.state === 'in-force' && held.value);
    expect(names).toEqual([words('Hội Châm cứu tỉnh Vạn Hải', 'Acupuncture Association')]);
    const founded = read([row(2, { name: 'Hội Châm cứu', foundedOn: '3/2/1999' })])[0];
    expect(founded?.body?.body.life.from).toMatchObject({ known: true, day: '1999-02-03' });
  });

  it('takes its place from the end of a name, and no word that is part of it', () => {
    const id = (cells: Partial<Record<ListField, string>>) =>
      read([row(2, cells)], { paper: { ...world().paper, on: day('2025-07-02') } })[0]?.association;
    expect(id({ name: 'Liên minh Hợp tác xã' })).toBe('van-hai-2025/lien-minh-hop-tac-xa');
    expect(id({ name: 'Liên minh Hợp tác xã tỉnh Vạn Hải' })).toBe('van-hai-2025/lien-minh-hop-tac-xa');
    expect(id({ name: 'Hội Nhà văn thành phố' })).toBe('van-hai-2025/hoi-nha-van');
    expect(id({ name: 'Hội Máy tính' })).toBe('van-hai-2025/hoi-may-tinh');
    expect(id({ name: 'Liên minh Hợp tác xã Việt Nam', level: 'national', place: '' })).toBe(
      'viet-nam/lien-minh-hop-tac-xa',
    );
    const commune = { level: 'Cấp xã', place: 'van-hai/xa-moi' };
    expect(id({ name: 'Hội Người cao tuổi xã Mới', ...commune })).toBe('van-hai/xa-moi/hoi-nguoi-cao-tuoi');
    expect(id({ name: 'Liên minh Hợp tác xã', ...commune })).toBe('van-hai/xa-moi/lien-minh-hop-tac-xa');
  });

  it('is said and not guessed where an association is only like it', () => {
    expect(
      codes([row(2, { name: 'Hoi Dong y' }), row(3, { name: 'Liên hiệp các hội khoa học kỹ thuật' })]),
    ).toEqual(['ASSOCIATION_LIST_SPELLED_OTHERWISE 2.name', 'ASSOCIATION_LIST_SPELLED_OTHERWISE 3.name']);
    expect(codes([row(2, { name: 'Hội Người tàn tật' })])).toEqual([
      'ASSOCIATION_LIST_NAME_OF_OTHER_DAYS 2.name',
    ]);
    const named = row(2, { name: 'Liên hiệp các hội khoa học kỹ thuật', code: 'bod_van-hai/lien-hiep' });
    expect(read([named])[0]).toMatchObject({ association: 'van-hai/lien-hiep', body: null });
    const another = row(2, { name: 'Hội Người tàn tật', code: 'H-7' });
    expect(read([another])[0]).toMatchObject({
      association: 'van-hai/hoi-nguoi-tan-tat',
      body: { corrects: false },
    });
  });

  it('stands on a list once', () => {
    const rows = [
      row(2, { name: 'Hội Châm cứu' }),
      row(3, { name: 'Hội châm cứu tỉnh Vạn Hải' }),
      row(4, { name: 'Hội Đông y' }),
      row(5, { name: 'Đông y', code: 'van-hai/hoi-dong-y' }),
    ];
    expect(codes(rows)).toEqual(['ASSOCIATION_LIST_TWICE 3.name', 'ASSOCIATION_LIST_TWICE 5.name']);
  });

  it('is told by its code or its number where this list was read before, and may be called otherwise now', () => {
    const [first] = read([row(2, { name: 'Hội Châm cưu', number: '16' })]);
    if (!first?.body) throw new Error('nothing begins');
    const after = buildRegistry(
      [...registry.places.values()],
      [...registry.bodies.values(), first.body.body],
    );
    const known = [{ association: first.association, number: '16', code: 'H-16' }];
    for (const told of [{ number: '16' }, { code: 'H-16' }]) {
      const [again] = read([row(2, { name: 'Hội Châm cứu', ...told })], { registry: after, known });
      expect(again).toMatchObject({ association: first.association, body: { corrects: true } });
      const [name] = again?.body?.body.names.entries ?? [];
      expect(name).toMatchObject({ value: words('Hội Châm cứu', 'Hội Châm cứu') });
    }
    const [same] = read([row(2, { name: 'Hội Châm cưu' })], { registry: after, known });
    expect(same).toMatchObject({ association: first.association, body: null });
  });

  it('keeps the beginning that another paper gave since, and takes back what it said itself', () => {
    const begun = read([row(2, { name: 'Hội Châm cứu', foundedOn: '3/2/1999' })])[0]?.body?.body;
    if (!begun) throw new Error('nothing begins');
    const again = (body: Body, name: string) =>
      read([row(2, { name, code: body.id })], {
        registry: buildRegistry([...registry.places.values()], [body]),
      })[0]?.body;
    expect(again(begun, 'Hội Châm cứu')).toMatchObject({ body: { life: { from: { known: false } } } });
    const other = knownDay(day('1998-01-01'), 'verified', legalBasis('van-hai/1-qd-ubnd', 'Điều 1'));
    const corrected = { ...begun, life: { ...begun.life, from: other } };
    expect(again(corrected, 'Hội Châm cứu')).toBeNull();
    expect(again(corrected, 'Hội Châm Cứu')).toMatchObject({ body: { life: { from: other } } });
  });

  it('is no other kind of body, no group, and none of another place', () => {
    expect(
      codes([
        row(2, { name: 'Ủy ban', code: 'van-hai/uy-ban' }),
        row(3, { name: 'Các hội', code: 'van-hai/cac-hoi' }),
        row(4, { name: 'Hội Đông y', level: 'trung ương', place: '', code: 'van-hai/hoi-dong-y' }),
      ]),
    ).toEqual([
      'ASSOCIATION_NOT_ONE 2.code',
      'ASSOCIATION_NOT_ONE 3.code',
      'ASSOCIATION_LIST_ELSEWHERE 4.code',
    ]);
  });
});

describe('where a line is of', () => {
  it('is the place of that name which there was on the day of the list', () => {
    const of = (on: string, cells: Partial<Record<ListField, string>> = {}) =>
      read([row(2, { name: 'Hội Châm cứu', ...cells })], {
        paper: { ...world().paper, on: day(on) },
      })[0]?.body?.body.place;
    expect(of('2025-06-30')).toBe('van-hai');
    expect(of('2025-07-01')).toBe('van-hai-2025');
    expect(of('2025-07-02', { place: 'tỉnh Vạn Hải' })).toBe('van-hai-2025');
    expect(of('2014-07-22', { place: 'plc_van-hai' })).toBe('van-hai');
    expect(of('2014-07-22', { place: '', level: 'national' })).toBe('viet-nam');
  });

  it('is the place of the file where the line names none, and must be one', () => {
    const line = row(2, { name: 'Hội Châm cứu', place: '' });
    expect(codes([line])).toEqual(['PLACE_UNKNOWN 2.place']);
    expect(read([line], { place: toPlaceId('van-hai') })[0]?.association).toBe('van-hai/hoi-cham-cuu');
    const several = row(3, { name: 'Hội Người cao tuổi', level: 'Cấp xã', place: 'xã Mới' });
    expect(codes([row(2, { name: 'Hội X', place: 'Vạn Sơn' }), several])).toEqual([
      'PLACE_UNKNOWN 2.place',
      'ASSOCIATION_LIST_PLACE_SEVERAL 3.place',
    ]);
  });
});

describe('what a line says', () => {
  it('is kept as it stands, and gives standings, scope and field from the day of the list', () => {
    const [one] = read([
      row(2, {
        ...{
          name: 'Hội Châm cứu',
          number: '16',
          note: 'danh sách đủ 16 hội',
          source: 'https://example.org/1',
        },
        ...{ specialCharacter: 'Có', partyAssigned: 'không', regimeAsAssigned: 'unknown', field: 'Y tế' },
      }),
    ]);
    expect(one?.entries.map(({ key }) => key)).toEqual([
      'listing',
      'profile',
      'party-assigned',
      'special-character',
    ]);
    const [listing, profile, assigned, special] = one?.entries.map(({ entry: said }) => said) ?? [];
    expect(listing).toMatchObject({
      ...{ kind: 'listing', number: '16', note: 'danh sách đủ 16 hội', source: 'https://example.org/1' },
      ...{ basis: BASIS, grade: 'quoted', on: '2014-07-22' },
    });
    expect(profile).toMatchObject({ scope: 'province', field: { vi: 'Y tế' } });
    expect(assigned).toMatchObject({ status: 'party-assigned', value: false, basis: BASIS });
    expect(special).toMatchObject({
      status: 'special-character',
      value: true,
      period: { from: '2014-07-22' },
    });
  });

  it('says of a list of the assigned that it holds until the next one', () => {
    const of = (taskLists: string, number = 2) => row(number, { name: `Hội ${number}`, taskLists });
    const lines = read([
      of('HD 05/HD-MTTW-BTT (30/7/2025); KL 230-KL/TW (5/1/2026)'),
      of('05/HD-MTTW-BTT (30/7/2025)', 3),
    ]);
    const assigned = lines.map(({ entries }) =>
      entries.flatMap(({ entry: said }) =>
        said.kind === 'status' ? [[said.basis.document, said.period]] : [],
      ),
    );
    const older = ['front/05-hd', { from: '2025-07-30', until: '2026-01-05' }];
    expect(assigned).toEqual([[older, ['party/230-kl-tw', { from: '2026-01-05' }]], [older]]);
  });

  it('is no standing that the law had ended by the day of the list', () => {
    const of = (on: string, specialCharacter: string) =>
      codes([row(2, { name: 'Hội A', specialCharacter })], { paper: { ...world().paper, on: day(on) } });
    expect(of('2024-11-25', 'yes')).toEqual([]);
    expect(of('2024-11-26', 'yes')).toEqual(['ASSOCIATION_LIST_STATUS_ENDED 2.specialCharacter']);
    expect(of('2024-11-27', 'no')).toEqual(['ASSOCIATION_LIST_STATUS_ENDED 2.specialCharacter']);
    expect(of('2024-11-27', 'unknown')).toEqual([]);
  });

  it('is written again so that it reads as it did', () => {
    const rows = [
      row(2, {
        ...{ name: 'Hội Châm cứu', nameEn: 'Acupuncture Association', number: '16', note: 'đủ', source: 's' },
        ...{ specialCharacter: 'yes', partyAssigned: 'no', field: 'Y tế', foundedOn: '1999-02-03' },
        ...{ taskLists: 'KL 230-KL/TW (5/1/2026); HD 05/HD-MTTW-BTT (30/7/2025)', code: 'H-16' },
      }),
      row(3, { name: 'Hội Đông y' }),
    ];
    const first = read(rows);
    const after = buildRegistry(
      [...registry.places.values()],
      [...registry.bodies.values(), ...first.flatMap(({ body }) => body?.body ?? [])],
    );
    const written = first.map(({ row: number, association: id, entries }) => {
      const body = after.bodies.get(id);
      if (body === undefined) throw new Error(id);
      return { number, cells: cellsOfListing({ ...body, association: id, entries }, world().documents) };
    });
    expect(written.map(({ cells }) => cells.code)).toEqual(['H-16', 'van-hai/hoi-dong-y']);
    const known = [{ association: toBodyId('van-hai/hoi-cham-cuu'), code: 'H-16', number: '16' }];
    const again = read(written, { registry: after, known });
    expect(again).toEqual(first.map((one) => ({ ...one, body: null })));
  });

  it('is refused with everything that is wrong, each at its cell', () => {
    expect(
      codes([
        row(2, { name: '', level: 'vùng', specialCharacter: 'có lẽ', foundedOn: '31/2/2000' }),
        row(3, { name: 'Hội A', taskLists: 'HD 99/HD-X (1/1/2020); KL 230-KL/TW', foundedOn: '2030-01-01' }),
      ]),
    ).toEqual([
      'TEXT_EMPTY 2.name',
      'LEVEL_UNKNOWN 2.level',
      'DATE_INVALID 2.foundedOn',
      'ASSOCIATION_LIST_ANSWER_UNKNOWN 2.specialCharacter',
      'DAY_IN_FUTURE 3.foundedOn',
      'ASSOCIATION_LIST_DOCUMENT_UNKNOWN 3.taskLists',
      'ASSOCIATION_LIST_DAY_MISSING 3.taskLists',
    ]);
  });
});
