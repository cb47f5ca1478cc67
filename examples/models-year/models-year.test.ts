import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillForm } from '@danvan/domain';
import {
  type Client,
  civilDate,
  confirmModels,
  createClient,
  getPublicModelFunnel,
  listExemplars,
  listModels,
} from '@danvan/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mintToken, ROOMS, renderDocx } from '../../packages/api/src/index.js';
import { documentText, partsOf } from '../../packages/api/test/models/support/read-docx.js';
import { onDatabase } from '../../packages/api/test/support/databases.js';
import { startTestServer, type TestServer } from '../../packages/api/test/support/server.js';
import { run } from '../shared/run.test-support.js';
import { END, GUIDE, modelsYear, questionsOf } from './models-year.js';
import { formPathOverApi, leadOverApi, totalsOverApi } from './over-api.js';
import { BLOC, CELL, sampleBodies } from './sample-bodies.js';
import { sampleModels } from './sample-models.js';

const AFTER = new Date('2026-01-05T05:00:00Z');

describe('two years of one bloc, from the domain alone', () => {
  const { lines, steps, form, models } = modelsYear('vi');

  it('are labelled as invented, wherever a name stands', () => {
    expect(lines[0]).toContain('[MẪU]');
    expect(modelsYear('en').lines[0]).toContain('[SAMPLE]');
    expect(sampleModels.every(({ details }) => details.name.startsWith('[MẪU]'))).toBe(true);
    expect(models.every(({ sample }) => sample === true)).toBe(true);
    expect(sampleBodies.every(({ sample }) => sample === true)).toBe(true);
  });

  it('have 2024 by its own days, late steps shown as late, and refusals with their clause', () => {
    const register = (model: string) =>
      steps.filter((one) => one.model === model && one.step === 'register').map((one) => one.daysLate);
    expect([register('listening'), register('evenings'), register('translator')]).toEqual([
      [null],
      [null],
      [10],
    ]);
    // the first was on the wrong form
    expect(register('late-trees')).toEqual([5, 5]);
    const refused = steps.filter(({ outcome }) => outcome === 'refused');
    expect(refused.map(({ model, step }) => `${model} ${step}`)).toEqual([
      'late-trees register',
      'late-trees confirm',
    ]);
    expect(lines.join('\n')).toContain('29-HD/ĐUK, II.3.2 gạch 1');
    expect(lines.join('\n')).toContain('29-HD/ĐUK, II.4.1.2 gạch 2');
  });

  it('end with the funnel of both years, of which nothing is lost, and survival', () => {
    expect(lines.slice(-5)).toEqual([
      'Năm 2024: chưa xét từ trước 0 + đăng ký 6 = được xác nhận 3 + không được xác nhận 1 + đã rút 1 + chưa xét 1',
      'Năm 2025: chưa xét từ trước 1 + đăng ký 2 = được xác nhận 2 + không được xác nhận 0 + đã rút 0 + chưa xét 1',
      'Sau 1 năm: còn duy trì 1 · đã dừng 1 · chưa có dữ liệu 1 · chưa đến hạn xem xét 2',
      'Sau 3 năm: còn duy trì 0 · đã dừng 1 · chưa có dữ liệu 0 · chưa đến hạn xem xét 4',
      'Sau 5 năm: còn duy trì 0 · đã dừng 1 · chưa có dữ liệu 0 · chưa đến hạn xem xét 4',
    ]);
  });

  it('are printed by a program, which writes the compiled list as a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'danvan-models-year-'));
    try {
      const file = join(folder, 'mau-3.docx');
      const { code, out, errors } = await run('models-year', ['--form', file]);
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
      expect(out).toBe(`${lines.join('\n')}\n`);
      const written = readFileSync(file);
      expect(written.equals(Buffer.from(await renderDocx(form)))).toBe(true);
      expect(documentText(partsOf(written))).toEqual(
        expect.arrayContaining([
          'TỔNG HỢP ĐĂNG KÝ MÔ HÌNH “DÂN VẬN KHÉO”',
          '[MẪU] Một cửa lắng nghe',
          '20/5/2024',
        ]),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

onDatabase('embedded', (open) => {
  let server: TestServer;
  beforeAll(async () => {
    // the invented bodies of the example beside those that come with every server
    const rooms = ROOMS.map((room) =>
      room.name === 'models' ? { ...room, samples: () => ({ places: [], bodies: sampleBodies }) } : room,
    );
    server = await startTestServer(await open(), { rooms, config: { samples: true }, clock: () => AFTER });
  });
  afterAll(() => server.close());

  it('come out the same over the SDK: every step, the totals, and a form to the byte', async () => {
    const { lines, steps, world, models } = modelsYear('vi');
    const token = await mintToken(server.secret, {
      subject: 'models of the year',
      grants: ['activity:write', 'record:read'].map((capability) => ({
        ...{ capability, body: BLOC, subtree: true, hierarchy: 'party-leadership' },
      })),
      issuedAt: AFTER,
      lifetime: 3_600,
    });
    const client = createClient({ endpoint: `${server.url}/graphql`, token });
    const led = [];
    for (const sample of sampleModels)
      led.push(await leadOverApi(client, questionsOf(world.guide, sample), sample));
    expect(led.flatMap((one) => one.steps)).toEqual(steps);
    expect(await totalsOverApi(client, 'vi')).toEqual(lines.slice(-5));

    // found in any spelling by who may; by anybody once it is confirmed, and persons not at all
    const anonymous = createClient({ endpoint: `${server.url}/graphql` });
    const names = async (who: Client, search: string): Promise<string[]> =>
      (await listModels(who, { search })).nodes.map(({ name }) => name);
    expect(await names(client, 'so tay dan VAN')).toEqual(['[MẪU] Sổ tay dân vận']);
    expect(await names(anonymous, 'so tay dan VAN')).toEqual([]);
    expect(await names(anonymous, 'mot cua lang nghe')).toEqual(['[MẪU] Một cửa lắng nghe']);
    const exemplars = await listExemplars(anonymous);
    expect(
      exemplars.nodes.map(({ name, exemplarAt }) => [name, exemplarAt.map(({ level }) => level.id)]),
    ).toEqual([['[MẪU] Một cửa lắng nghe', ['grassroots', 'bloc']]]);
    // what anybody may see of two years: how many collectives were confirmed, and no count of few
    expect(
      (await getPublicModelFunnel(anonymous, { guide: GUIDE })).map(
        ({ year, kind, registered, confirmed }) => [...[year, kind, registered, confirmed]],
      ),
    ).toEqual([
      [2024, 'COLLECTIVE', null, 2],
      [2025, 'COLLECTIVE', null, 2],
      [2024, 'INDIVIDUAL', null, null],
      [2025, 'INDIVIDUAL', null, null],
    ]);
    // a list is confirmed row by row: that one is confirmed already stops no other
    const again = await confirmModels(client, {
      input: {
        ...{ actingFor: BLOC, body: CELL, step: 'confirm', on: civilDate(END.on), form: '5' },
        idempotencyKey: 'models-year-again',
        models: [{ model: led[0]?.id ?? '', expectedVersion: 16 }],
      },
    });
    expect(again.rows.map(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual([
      ['STEP_OUT_OF_ORDER'],
    ]);

    const [first] = led;
    const [model] = models;
    const register = model?.history.events.find(({ step }) => step === 'register');
    if (first === undefined || model === undefined || register === undefined) throw new Error('no model');
    const path = await formPathOverApi(client, first.id, '1');
    const file = await fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
    const filled = fillForm(world, '1', [model], { by: register.body, on: register.on, language: 'vi' });
    if (!filled.ok) throw new Error('not filled');
    expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(await renderDocx(filled.value)))).toBe(
      true,
    );
  });
});
