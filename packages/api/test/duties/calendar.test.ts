import { addDays, civilDay } from '@danvan/domain';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mintToken, ROOMS } from '../../src/index.js';
import { feedKey } from '../../src/platform/http/feed-key.js';
import { forEachDatabase } from '../support/databases.js';
import { NOW, startTestServer, type TestServer } from '../support/server.js';

const GUIDE = 'thai-nguyen/29-hd-duk';
const BODY = 'mau/xa-1/party-committee';
const TODAY = civilDay(NOW);

/** As a strict reader sees it: every line, property and parameter parsed, every event complete. */
const eventsOf = (text: string) => {
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.name).toBe('vcalendar');
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    expect(component.getFirstPropertyValue('dtstamp')).toBeTruthy();
    expect(component.getFirstProperty('dtstart')?.type).toBe('date');
    expect(event.startDate.isDate).toBe(true);
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      summary: event.summary,
      description: event.description,
    };
  });
};

forEachDatabase((open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(await open(), { rooms: ROOMS, config: { samples: true } });
  });
  afterAll(() => server.close());

  const tokenFor = (body: string, ...capabilities: string[]) =>
    mintToken(server.secret, {
      subject: `reader of ${body}`,
      grants: capabilities.map((capability) => ({
        ...{ capability, body, subtree: true, hierarchy: 'party-leadership' },
      })),
      issuedAt: NOW,
      lifetime: 3_600,
    });
  const calendar = async (path: string, headers: Record<string, string> = {}) =>
    server.fetch(path, { headers });

  it('passes a strict parser, with all days as days and an entry for every dated duty', async () => {
    const got = await calendar(`/calendar/bodies/${BODY}.ics`);
    expect([got.status, got.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const events = eventsOf(got.text);
    const { body } = await server.post(
      `query ($bodies: [ID!], $from: Date, $to: Date) { duties(bodies: $bodies, from: $from, to: $to, first: 100,
         filter: {scheduled: true}) { totalCount nodes { dueOn action } } }`,
      { bodies: [BODY], from: addDays(TODAY, -60), to: addDays(TODAY, 366) },
    );
    const { nodes, totalCount } = body.data.duties;
    expect(totalCount).toBeGreaterThan(2);
    expect(events.map(({ day, summary }) => `${day} ${summary}`).sort()).toEqual(
      nodes.map(({ dueOn, action }: { dueOn: string; action: string }) => `${dueOn} ${action}`).sort(),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    // lines are folded at 75 octets and end as the standard has it
    expect(got.text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(/[^\r]\n/.test(got.text)).toBe(false);
  });

  it('is of a document too, with counts in both languages', async () => {
    const vi = eventsOf((await calendar(`/calendar/documents/${GUIDE}.ics`)).text);
    const en = eventsOf((await calendar(`/calendar/documents/${GUIDE}.ics?lang=en`)).text);
    expect(vi.length).toBeGreaterThan(5);
    expect(en.map(({ uid }) => uid)).toEqual(vi.map(({ uid }) => uid));
    expect(vi[0]?.description).toMatch(/sắp đến hạn: \d+\n29-HD/);
    expect(en[0]?.description).not.toBe(vi[0]?.description);
  });

  it('keeps ids and text while nothing changes, answers 304, and changes with a record', async () => {
    const path = `/calendar/bodies/${BODY}.ics`;
    const first = await calendar(path);
    const etag = first.headers.get('etag') ?? '';
    expect((await calendar(path)).text).toBe(first.text);
    const again = await calendar(path, { 'if-none-match': etag });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    const token = await tokenFor('mau/party-committee', 'activity:write', 'record:read');
    const input = {
      ...{
        actingFor: BODY,
        body: BODY,
        duty: 'MAU-3',
        on: '2024-10-30',
        kind: 'REGISTRATION',
        title: 'Đăng ký',
      },
      idempotencyKey: 'calendar-changes-1',
    };
    const written = await server.post(
      'mutation ($input: RecordActivityInput!) { recordActivity(input: $input) { userErrors { code } } }',
      { input },
      { authorization: `Bearer ${token}` },
    );
    expect(written.body.data.recordActivity.userErrors).toEqual([]);
    const after = await calendar(path, { 'if-none-match': etag });
    expect(after.status).toBe(200);
    expect(eventsOf(after.text).map(({ uid }) => uid)).toEqual(eventsOf(first.text).map(({ uid }) => uid));
  });

  it('shows the anonymous what is public; a token or a key shows more, a key its own feed alone', async () => {
    const body = 'thai-nguyen/bloc/party-cells';
    const path = `/calendar/bodies/${body}.ics`;
    const activity = {
      ...{ id: 'cal-1', body_id: body, happened_on: '2024-10-30', kind: 'registration', title: 'x' },
      ...{ duty_id: 'TN29-II.2.1-1', document_id: GUIDE, occurrence: '2024' },
    };
    const dutyId = (
      await server.post(
        `query ($b: [ID!]) { duties(bodies: $b, filter: {scheduled: true}, from: "2024-10-01", to: "2024-12-31") { nodes { dutyId } } }`,
        {
          b: [body],
        },
      )
    ).body.data.duties.nodes[0].dutyId;
    await server.database.write((_, connection) =>
      connection.rows(
        `insert into activity (id, body_id, happened_on, kind, title, duty_id, document_id, occurrence, recorded_at)
         values ($1::text, $2::text, $3::date, 'report', $4::text, $5::text, $6::text, '2024', '2024-10-30T00:00:00Z') returning 1`,
        [activity.id, body, activity.happened_on, activity.title, dutyId, GUIDE],
      ),
    );
    const token = await tokenFor('thai-nguyen/bloc/party-committee', 'record:read');
    const authorization = `Bearer ${token}`;
    const anonymous = await calendar(path);
    const seen = await calendar(path, { authorization });
    expect(anonymous.text).not.toContain('đã thực hiện');
    expect(seen.text).toContain('đã thực hiện');
    expect(seen.headers.get('cache-control')).toContain('private');
    const asked = await server.post(
      'query ($body: ID, $document: ID) { calendarFeed(body: $body, document: $document) { path keyedPath } }',
      { body },
      { authorization },
    );
    const { keyedPath } = asked.body.data.calendarFeed;
    expect(keyedPath).toContain(`${path}?key=`);
    const keyed = await calendar(keyedPath);
    expect(keyed.text).toBe(seen.text);
    const key = keyedPath.split('key=')[1];
    expect((await calendar(`/calendar/documents/${GUIDE}.ics?key=${key}`)).status).toBe(401);
    expect((await calendar(`${path}?key=${key}x`)).status).toBe(401);
    expect((await calendar(`${path}?key=`)).status).toBe(401);
    const { body: open } = await server.post(
      '{ calendarFeed(body: "ha-tinh/party-committee") { keyedPath } }',
    );
    expect(open.data.calendarFeed.keyedPath).toBeNull();
    // a key ends, and one of another secret is none
    const holder = { subject: 'x', grants: [] };
    const old = feedKey(new Uint8Array(32), holder, path, NOW);
    expect((await calendar(`${path}?key=${old}`)).status).toBe(401);
  });

  it.each([
    '/calendar/bodies/no/such.ics',
    '/calendar/documents/no/such.ics',
    '/calendar/bodies/ha-tinh/party-committee',
    '/calendar/bodies/%00.ics',
    '/calendar/other/x.ics',
  ])('has nothing at %s', async (path) => {
    const got = await calendar(path);
    expect([got.status, got.body.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });
});
