import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintDocument } from '../directives/index.js';
import {
  activitiesOf,
  applyStep,
  type CarryOver,
  cascade,
  checkReplacement,
  consolidate,
  dutiesOf,
  dutyReminders,
  type ExpectedReport,
  expectedReports,
  NO_FACTS,
  NO_REPORT_FACTS,
  type ReportFacts,
  reportMetrics,
  type WorkflowHistory,
} from '../duties/index.js';
import { findingsOf } from '../indicators/index.js';
import { asOf, day, toBodyId, toClauseId, toDocumentId, toProvision, yearPeriod } from '../kernel/index.js';
import { checkLaw, composeLaw, type LawFile, readLawFile } from '../lawbook/index.js';
import { referenceRegistry } from '../reference/index.js';
import { law } from './index.js';

// the programme of an invented province, as a portal would bring its own: one JSON file and nothing else
const EXAMPLE = join(import.meta.dirname, '../../../../examples/law/van-hai.json');
const read = readLawFile(JSON.parse(readFileSync(EXAMPLE, 'utf8')));
if (!read.ok) throw new Error(JSON.stringify(read.issues));
const mine = read.value;
const whole = composeLaw([...law, mine], 'trial');
const registry = referenceRegistry(whole.places, whole.bodies);

const PROGRAMME = toDocumentId('van-hai/15-nq-tu');
const COMMUNE = toBodyId('van-hai/song-la/party-committee');
const TOP = toBodyId('van-hai/party-committee');
const REPORT = toClauseId('VH15-2');
const YEAR = yearPeriod(2026).period;

const reports = (on: string, facts: Partial<ReportFacts> = {}): ExpectedReport[] =>
  expectedReports(
    whole,
    registry,
    { ...NO_REPORT_FACTS, ...facts },
    { span: YEAR, documents: [PROGRAMME], subtree: { top: TOP, hierarchy: 'party-leadership' } },
    asOf(day(on)),
  );

describe('an invented programme, in JSON', () => {
  it('is sound, together with all the law of the package', () => {
    expect(checkLaw(whole, registry)).toEqual([]);
    expect(lintDocument(whole.graph, PROGRAMME).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has duties with statuses', () => {
    const items = dutiesOf(
      whole,
      registry,
      NO_FACTS,
      { span: YEAR, documents: [PROGRAMME] },
      asOf(day('2026-11-10')),
    );
    const ofCommune = items.filter(({ bearer }) => bearer.body.id === COMMUNE);
    expect(ofCommune.map(({ duty, status }) => [duty.id, status])).toEqual([
      [REPORT, 'due-soon'],
      ['VH15-5', 'not-yet'],
      ['VH15-6', 'not-yet'],
    ]);
    expect(dutyReminders(items)[0]?.reminders[0]?.why).toBe('no-data');
  });

  it('has a report regime with cut-off, lock, metrics and a draft for the level above', () => {
    const [before, ...others] = reports('2026-11-15');
    expect(others).toEqual([]);
    expect(before).toMatchObject({
      bearer: { body: { id: COMMUNE } },
      cutOff: '2026-10-31',
      occurrence: { key: '2026', dueOn: '2026-11-14' },
      lock: { locked: false, on: '2026-11-24' },
    });
    expect(reports('2026-11-25')[0]?.lock.why).toBe('LOCKED_BY_DATE');
    const submissions = [
      {
        id: 'sent-1',
        duty: REPORT,
        body: COMMUNE,
        occurrence: '2026',
        on: day('2026-11-12'),
        figures: { 'van-hai/mobilisation-groups': 4 },
        sample: true,
      },
    ];
    const after = reports('2026-11-15', { submissions });
    expect(reportMetrics(after, YEAR)).toMatchObject({ expected: 1, actual: 1, onTime: 1, rate: 100 });
    const [regime] = whole.regimes.filter(({ duty }) => duty === REPORT);
    if (regime === undefined) throw new Error('no regime');
    expect(consolidate(regime, '2026', after).figures[0]).toMatchObject({ total: 4, complete: true });
  });

  it('has a target that is judged', () => {
    const findings = (value: number) =>
      findingsOf(
        whole,
        registry,
        {
          observations: [
            {
              id: 'obs-1',
              body: COMMUNE,
              measure:
                whole.measures.find(({ id }) => id === 'van-hai/mobilisation-groups')?.id ?? ('' as never),
              period: '2027',
              value,
            },
          ],
        },
        { span: yearPeriod(2027).period, documents: [PROGRAMME] },
        asOf(day('2028-01-31')),
      ).map(({ outcome }) => outcome);
    expect([findings(5), findings(4)]).toEqual([['satisfied'], ['violated']]);
  });

  it('has a workflow whose step proves the duty', () => {
    const [flow] = whole.workflows.filter(({ id }) => id === 'van-hai/case');
    if (flow === undefined) throw new Error('no workflow');
    const history: WorkflowHistory = { id: 'case-1', workflow: flow.id, parties: {}, events: [] };
    const step = { step: 'dialogue', on: day('2026-03-10'), body: COMMUNE };
    expect(applyStep(flow, history, step, {}, { registry }).outcome).toBe('allowed');
    expect(applyStep(flow, history, { ...step, body: TOP }, {}, { registry }).outcome).toBe('refused');
    const taken = { ...history, events: [{ id: 'e-1', ...step }] };
    const events = [{ id: 'case', trigger: 'van-hai/15-nq-tu/case', on: day('2026-03-02'), body: COMMUNE }];
    const activities = activitiesOf(flow, taken, asOf(day('2026-12-31')));
    const [item] = dutiesOf(
      whole,
      registry,
      { ...NO_FACTS, activities, events },
      { span: YEAR, duties: [toClauseId('VH15-5')] },
      asOf(day('2026-03-11')),
    );
    expect(item?.proof.map(({ id }) => id)).toHaveLength(1);
  });

  it('has a cascade with a deadline', () => {
    const [asked] = whole.cascades.filter(({ document }) => document === PROGRAMME);
    if (asked === undefined) throw new Error('no cascade');
    const step = (on: string) => {
      const keepingPeriods = [
        { id: 'k', body: COMMUNE, document: PROGRAMME, period: { from: day('2025-09-01') }, declaredBy: TOP },
      ];
      return cascade(whole.graph, registry, { ...NO_FACTS, keepingPeriods }, asked, asOf(day(on)))[0]
        ?.steps[0];
    };
    // 45 days after 15/9/2025
    expect(step('2025-10-30')).toMatchObject({ timing: 'running', dueOn: '2025-10-30' });
    expect(step('2025-10-31')).toMatchObject({ state: 'not-issued', timing: 'late', daysLate: 1 });
  });

  it('is carried over to another body by a decision, as any other', () => {
    const carry: CarryOver = {
      id: 'carry',
      document: PROGRAMME,
      from: toBodyId('van-hai/party-office'),
      to: TOP,
      on: day('2025-10-01'),
      basis: { document: PROGRAMME, provision: toProvision('IV.1') },
    };
    const bearers = (carryOvers: readonly CarryOver[]) =>
      dutiesOf(
        whole,
        registry,
        { ...NO_FACTS, carryOvers },
        { span: yearPeriod(2025).period, duties: [toClauseId('VH15-4')] },
        asOf(day('2025-12-01')),
      ).map(({ bearer }) => bearer.body.id);
    expect(bearers([])).not.toContain(TOP);
    expect(bearers([carry])).toContain(TOP);
  });

  it('cannot be replaced without a decision on every duty', () => {
    const { document } = mine;
    if (document === null) throw new Error('no document');
    const next: LawFile = {
      document: {
        ...document,
        id: toDocumentId('van-hai/16-nq-tu'),
        symbol: '16-NQ/TU',
        issuedOn: { known: true, day: day('2026-06-01'), grade: 'verified' },
      },
      clauses: [],
      relations: [
        {
          from: toDocumentId('van-hai/16-nq-tu'),
          kind: 'replaces',
          to: PROGRAMME,
          provision: toProvision('V'),
          grade: 'verified',
        },
      ],
    };
    const issues = checkReplacement(
      composeLaw([...law, mine, next], 'trial'),
      toDocumentId('van-hai/16-nq-tu'),
      [],
      asOf(day('2026-06-01')),
    );
    expect(issues.map(({ code, params }) => [code, params.duty])).toEqual(
      ['VH15-2', 'VH15-3', 'VH15-4', 'VH15-5', 'VH15-6'].map((id) => ['DUTY_UNDECIDED', id]),
    );
  });
});
