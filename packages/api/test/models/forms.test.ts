import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintToken } from '../../src/index.js';
import type { Principal } from '../../src/platform/index.js';
import { type DutyWorld, holding, NOBODY } from '../duties/support/world.js';
import { onDatabase } from '../support/databases.js';
import { NOW, startTestServer, type TestServer, UNTHROTTLED } from '../support/server.js';
import { documentText, footText, partsOf } from './support/read-docx.js';
import {
  AGENCY,
  CELL,
  CELL_CLERK,
  CLERK,
  COLLECTIVE,
  CONFIRMED,
  CORRECT,
  change,
  type Data,
  GUIDE,
  judgeAll,
  lead,
  MODEL_ROOMS,
  PERSON,
  QUESTIONS,
  registered,
  UP_TO_REVIEW,
} from './support/world.js';

const FORMS = `query ($id: ID!, $asOf: AsOfInput) { model(id: $id, asOf: $asOf) { id confirmedOn
  record { forms { code title(lang: EN) official drawnUpOn path } } } }`;
const LISTS = `query ($guide: String!, $body: ID!, $year: Int!) { modelLists(guide: $guide, body: $body, year: $year) {
  code drawnUpOn path } }`;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** What the anonymous may ask before they are told to wait: each form costs 60 points. */
const ANONYMOUS_POINTS = 600;

interface File {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

onDatabase('embedded', (open) => {
  let server: TestServer;
  let world: DutyWorld;
  let collective: Data;
  let person: Data;

  const headersFor = async ({ subject, grants }: Principal): Promise<Record<string, string>> => {
    if (subject === null) return {};
    const token = await mintToken(server.secret, {
      subject,
      grants: grants.map((grant) => ({ ...grant })),
      issuedAt: NOW,
      lifetime: 3_600,
    });
    return { authorization: `Bearer ${token}` };
  };
  const fetchFile = async (
    path: string,
    who = CLERK,
    headers: Record<string, string> = {},
  ): Promise<File> => {
    const response = await fetch(`${server.url}${path}`, {
      headers: { ...(await headersFor(who)), ...headers },
    });
    return {
      status: response.status,
      headers: response.headers,
      bytes: new Uint8Array(await response.arrayBuffer()),
    };
  };
  const formsOf = async (id: string, who = CLERK, asOf?: object): Promise<Data> => {
    const { model } = (await world.ask(FORMS, { id, asOf }, { who })) as Data;
    return model?.record?.forms;
  };
  const textAt = async (path: string): Promise<string[]> => {
    const { status, bytes } = await fetchFile(path);
    expect(status).toBe(200);
    return documentText(partsOf(bytes));
  };

  beforeAll(async () => {
    const limits = {
      ...UNTHROTTLED,
      values: { ...UNTHROTTLED.values, anonymousBucket: ANONYMOUS_POINTS },
    };
    const config = { samples: true, limits };
    server = await startTestServer(await open(), { rooms: MODEL_ROOMS, config });
    const ask = async (source: string, variables: object = {}, { who = NOBODY } = {}): Promise<Data> => {
      const { body } = await server.post(source, variables, await headersFor(who));
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      return body.data;
    };
    // the helpers of models ask a world for its data; here it is a server
    world = { ask } as unknown as DutyWorld;
    const long = { ...COLLECTIVE, content: 'Tiếp dân đúng hẹn, giải thích rõ ràng <đủ> & dễ hiểu' };
    collective = await lead(world, await registered(world, long), UP_TO_REVIEW('1'));
    person = await lead(world, await registered(world, PERSON), UP_TO_REVIEW('2').slice(0, 2));
  });
  afterAll(() => server.close());

  describe('the form of a model as a file', () => {
    it('is filled from the record, by who took the step on it on its day', async () => {
      const [form] = await formsOf(collective.id);
      expect(form).toEqual({
        code: '1',
        title: 'Registration of a model of "Dân vận khéo"',
        official: false,
        drawnUpOn: '2024-05-08',
        path: `/models/${collective.id}/forms/1.docx`,
      });
      const { status, headers, bytes } = await fetchFile(form.path);
      expect([status, headers.get('content-type')]).toEqual([200, DOCX]);
      expect(headers.get('content-disposition')).toBe(
        `attachment; filename="mau-1-ban-dang-ky-xay-dung-mo-hinh-dan-van-kheo.docx"; filename*=UTF-8''${encodeURIComponent('Mẫu 1 - Bản đăng ký xây dựng mô hình Dân vận khéo.docx')}`,
      );
      expect(headers.get('cache-control')).toBe('private, no-cache');
      const files = partsOf(bytes);
      expect(documentText(files)).toEqual([
        'Mẫu 1',
        'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH THÁI NGUYÊN',
        `[MẪU] ${CELL}`.toLocaleUpperCase('vi'),
        '*',
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        'Thái Nguyên, ngày 08 tháng 5 năm 2024',
        'BẢN ĐĂNG KÝ XÂY DỰNG MÔ HÌNH “DÂN VẬN KHÉO”',
        'Kính gửi: nơi nhận đăng ký',
        `Tập thể đăng ký: [MẪU] ${CELL}`,
        'Tên mô hình: Một cửa thân thiện (mẫu)',
        'Địa chỉ: phường Mẫu',
        'Lĩnh vực: xây dựng Đảng và hệ thống chính trị',
        'Nội dung mô hình: Tiếp dân đúng hẹn, giải thích rõ ràng <đủ> & dễ hiểu',
        'Mức đăng ký: cấp cơ sở',
        `Nơi nhận đăng ký: [MẪU] ${CELL}`,
        'NƠI NHẬN ĐĂNG KÝ',
        '(ký, ghi rõ họ tên)',
        'ĐẠI DIỆN TẬP THỂ ĐĂNG KÝ',
        '(ký, ghi rõ họ tên)',
      ]);
      const page = files['word/document.xml'] ?? '';
      expect(page).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
      expect(page).toMatch(
        /<w:pgMar [^>]*w:top="1134"[^>]*w:right="850"[^>]*w:bottom="1134"[^>]*w:left="1701"/,
      );
      expect(new Set([...page.matchAll(/w:ascii="([^"]*)"/g)].map(([, font]) => font))).toEqual(
        new Set(['Times New Roman']),
      );
    });

    it('is to be had of every form of the guide, each marked as not the official one', async () => {
      const agency = await registered(world, { ...COLLECTIVE, registrant: 'agency' });
      const other = await registered(world, { ...PERSON, registrant: 'not-party-member' });
      const seen = new Map<string, string[]>();
      for (const { id } of [collective, person, agency, other])
        for (const { code, path } of await formsOf(id)) {
          if (seen.has(code)) continue;
          const { status, bytes } = await fetchFile(path);
          expect([code, status]).toEqual([code, 200]);
          const files = partsOf(bytes);
          const text = documentText(files);
          seen.set(code, text);
          expect(text[0]).toBe(`Mẫu ${code}`);
          expect(footText(files).every((line) => line.startsWith('Không phải mẫu chính thức'))).toBe(true);
          expect(footText(files)).toHaveLength(2);
          // all of them say which model they are of
          expect(text.join(' ')).toMatch(/Một cửa thân thiện \(mẫu\)|Sổ tay dân vận \(mẫu\)/);
        }
      expect([...seen.keys()].sort()).toEqual(
        ['1', '1a', '2', '2a', '3', '4', '5', '5a', '5b', '6', '6a', '6b', '7', '7a', '7b'].sort(),
      );
      expect(seen.get('2')).toContain(`Họ và tên: ${PERSON.holder}`);
      expect(seen.get('3')).toEqual(expect.arrayContaining(['TT', 'Ngày đăng ký', 'tập thể', '8/5/2024']));
      expect(seen.get('4')).toContain('Thái Nguyên, ngày 10 tháng 10 năm 2024');
    });

    it('is of many models where a body listed them, for who may read every one of them', async () => {
      const asked = { guide: GUIDE, body: CELL, year: 2024 };
      const lists = async (who: Principal, more: object = {}): Promise<Data> =>
        (await world.ask(LISTS, { ...asked, ...more }, { who })).modelLists;
      const [form] = await lists(CLERK);
      expect(form).toMatchObject({
        code: '3',
        drawnUpOn: '2024-05-20',
        path: `/models/bodies/${CELL}/2024/3.docx?guide=${encodeURIComponent(GUIDE)}`,
      });
      const reader = holding(CELL, 'record:read');
      expect((await lists(reader)).map(({ code }: Data) => code)).toEqual(['3', '4']);
      expect((await fetchFile(form.path, reader)).status).toBe(200);
      // one more that the cell compiles, whose record is that of another body
      const other = { ...COLLECTIVE, name: 'Góc hỏi đáp (mẫu)' };
      await lead(world, await registered(world, other, { body: AGENCY }), UP_TO_REVIEW('1').slice(0, 4));
      const text = await textAt(form.path);
      expect(text.filter((line) => ['Một cửa thân thiện (mẫu)', other.name].includes(line))).toHaveLength(2);
      expect(text).toEqual(expect.arrayContaining(['TT', '1', '2', '8/5/2024']));
      expect((await lists(reader)).map(({ code }: Data) => code)).toEqual(['4']);
      for (const who of [reader, NOBODY, CELL_CLERK])
        expect((await fetchFile(form.path, who)).status).toBe(404);
      expect([await lists(CLERK, { year: 2023 }), await lists(CLERK, { guide: 'no' })]).toEqual([[], []]);
      expect((await fetchFile(`/models/bodies/${CELL}/2024/3.docx`)).status).toBe(404);
    });

    it('has no form of another registrant, and none that the guide has not', async () => {
      const codes = (await formsOf(person.id)).map(({ code }: Data) => code);
      expect(codes).toContain('2');
      for (const code of ['1', '2a', 'x', '2/forms/2']) {
        expect((await fetchFile(`/models/${person.id}/forms/${code}.docx`)).status).toBe(404);
      }
    });

    it.each([
      '/models/mdl_%00/forms/1.docx',
      `/models/${'x'.repeat(300)}/forms/1.docx`,
      '/models/bodies/%00/2024/3.docx?guide=x',
      `/models/bodies/${CELL}/2024/3.docx?guide=%00`,
      '/models/bodies//2024/3.docx',
      '/models/.docx',
      '/models/x',
    ])('is not at %s', async (path) => {
      expect((await fetchFile(path)).status).toBe(404);
    });

    it('is of any day, by what was known of it, and in English', async () => {
      const before = { on: '2024-05-07' };
      const [form] = await formsOf(collective.id, CLERK, before);
      expect(form).toMatchObject({ drawnUpOn: null, path: expect.stringContaining('?on=2024-05-07') });
      const text = await textAt(form.path);
      expect(text).toContain('Thái Nguyên, ngày 07 tháng 5 năm 2024');
      expect(text).toContain('Nơi nhận đăng ký: ');
      const english = await textAt(`/models/${collective.id}/forms/1.docx?lang=en`);
      expect(english).toContain('COMMUNIST PARTY OF VIETNAM');
      expect((await fetchFile(`/models/${collective.id}/forms/1.docx?knownOn=2024-05-01`)).status).toBe(404);
      const wrong = await fetchFile(`/models/${collective.id}/forms/1.docx?on=2024-02-30`);
      expect([wrong.status, new TextDecoder().decode(wrong.bytes)]).toEqual([
        400,
        expect.stringContaining('DATE_INVALID'),
      ]);
    });

    it('is the same bytes until the record changes', async () => {
      const path = `/models/${collective.id}/forms/1.docx`;
      const first = await fetchFile(path);
      const etag = first.headers.get('etag') ?? '';
      const again = await fetchFile(path, CLERK, { 'if-none-match': etag });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
      const details = { ...COLLECTIVE, name: 'Một cửa lắng nghe (mẫu)' };
      const { version } = collective.record;
      const { userErrors } = await change(world, CORRECT, {
        model: collective.id,
        details,
        expectedVersion: version,
      });
      expect(userErrors).toEqual([]);
      const after = await fetchFile(path, CLERK, { 'if-none-match': etag });
      expect(after.status).toBe(200);
      expect(documentText(partsOf(after.bytes))).toContain('Tên mô hình: Một cửa lắng nghe (mẫu)');
    });
  });

  describe('without leave for the record', () => {
    it('there is no such file, whatever is public of the model', async () => {
      const ready = await lead(world, await registered(world), UP_TO_REVIEW('1'));
      const judged = await judgeAll(world, ready, QUESTIONS.collective);
      const { id, confirmedOn } = await lead(world, judged, [CONFIRMED]);
      expect(confirmedOn).not.toBeNull();
      const path = `/models/${id}/forms/5.docx`;
      expect((await fetchFile(path)).status).toBe(200);
      const { requestId: _, ...unknown } = JSON.parse(
        new TextDecoder().decode((await fetchFile('/models/mdl_x/forms/5.docx', NOBODY)).bytes),
      ).errors[0].extensions;
      for (const who of [NOBODY, CELL_CLERK]) {
        expect(await formsOf(id, who)).toBeUndefined();
        const refused = await fetchFile(path, who);
        expect(refused.status).toBe(404);
        expect(refused.headers.get('content-disposition')).toBeNull();
        const { requestId: __, ...said } = JSON.parse(new TextDecoder().decode(refused.bytes)).errors[0]
          .extensions;
        expect(said).toEqual(unknown);
      }
    });

    it('costs points, of which there is an end', async () => {
      const statuses: number[] = [];
      for (let asked = 0; asked <= ANONYMOUS_POINTS / 60; asked += 1)
        statuses.push((await fetchFile(`/models/${person.id}/forms/2.docx`, NOBODY)).status);
      expect(statuses.at(-1)).toBe(429);
      expect((await fetchFile(`/models/${person.id}/forms/2.docx`)).status).toBe(200);
    });
  });
});
