import { describe, expect, it } from 'vitest';
import type { Duty } from '../duties/index.js';
import type { Target } from '../indicators/index.js';
import { addDays, day } from '../kernel/index.js';
import {
  casesMissingFor,
  composeLaw,
  type DutyCase,
  type LawCase,
  runLawCase,
  type TargetCase,
} from '../lawbook/index.js';
import { referenceRegistry } from '../reference/index.js';
import { ALL_CASES } from './all.cases.js';
import { law as files, vietnamHolidays } from './index.js';

const law = composeLaw(files, '0.0.0');
const registry = referenceRegistry();

describe.each(Object.entries(Object.groupBy(ALL_CASES, (tried) => tried.clause)))(
  '%s',
  (_clause, cases = []) => {
    it.each(cases.map((tried) => [tried.name, tried] as const))('%s', (_name, tried) => {
      const { expect: expected } = tried;
      const dueOn = tried.kind === 'workflow' && tried.dueOn ? { dueOn: tried.dueOn } : {};
      expect(runLawCase(law, registry, tried, vietnamHolidays)).toMatchObject({ ...expected, ...dueOn });
    });
  },
);

/** What the cases of a duty must show at least; a name for each thing they do not. */
const missingFor = (duty: Duty, cases: readonly DutyCase[]): string[] => {
  const shows = (status: string, why?: string): boolean =>
    cases.some(
      ({ expect: expected }) =>
        'status' in expected && expected.status === status && (why === undefined || expected.why === why),
    );
  const missing: string[] = [];
  const need = (what: string, there: boolean): void => {
    if (!there) missing.push(what);
  };
  const { schedule } = duty;
  const dated =
    schedule.kind === 'fixed' ||
    schedule.kind === 'relative' ||
    (schedule.kind === 'recurring' && schedule.due.kind !== 'unstated');
  if (dated) {
    need('done', shows('done', 'PROOF_ON_TIME'));
    need('overdue in a keeping period', shows('overdue'));
    need('no data', shows('undetermined', 'NO_DATA'));
    const dues = cases.flatMap(({ expect: expected, ask }) =>
      'dueOn' in expected && expected.dueOn ? [{ due: day(expected.dueOn), on: ask.on }] : [],
    );
    for (const [what, shift] of [
      ['day before the last on time', -1],
      ['last day on time', 0],
      ['day after', 1],
    ] as const)
      need(
        what,
        dues.some(({ due, on }) => addDays(due, shift) === on),
      );
  } else if (schedule.kind === 'recurring') {
    need('done without a deadline', shows('done', 'PROOF_NO_DEADLINE'));
    need('open without a deadline', shows('open', 'NO_DEADLINE'));
    need('no data', shows('undetermined', 'NO_DATA'));
  } else if (schedule.kind === 'unscheduled') {
    const continuing = cases.filter(
      ({ expect: expected }) => 'status' in expected && expected.status === 'continuing',
    );
    need(
      'continuing with proof',
      continuing.some(({ ask }) => (ask.done ?? []).length > 0),
    );
    need(
      'continuing without proof',
      continuing.some(({ ask }) => ask.done === undefined),
    );
  }
  if (schedule.kind === 'conditional' || schedule.kind === 'relative') {
    need('trigger not registered', shows('not-yet', 'TRIGGER_NOT_REGISTERED'));
    need(
      'trigger registered',
      cases.some(({ ask, expect: expected }) => (ask.events ?? []).length > 0 && 'status' in expected),
    );
  }
  return missing;
};

/** What the cases of a target must show at least. */
const missingForTarget = (target: Target, cases: readonly TargetCase[]): string[] => {
  const whys = new Set(cases.flatMap(({ expect: expected }) => ('why' in expected ? [expected.why] : [])));
  const wanted = ['REACHED', 'NOT_DUE_YET', 'NUMERATOR_NOT_REPORTED'] as const;
  // where the text can be read two ways there may be no figure that both call a miss
  const missed = target.readings?.length ? ('READINGS_DIFFER' as const) : ('NOT_REACHED' as const);
  const indicator = law.catalogue.indicators.get(target.indicator);
  const ofShare = ['DENOMINATOR_NOT_REPORTED', 'DENOMINATOR_ZERO'] as const;
  const ofCondition = ['CONDITION_UNKNOWN', 'CONDITION_NOT_MET'] as const;
  return [
    ...wanted,
    missed,
    ...(indicator?.kind === 'share' ? ofShare : []),
    ...(target.condition === undefined ? [] : ofCondition),
  ].filter((why) => !whys.has(why));
};

const isTargetCase = (tried: LawCase): tried is TargetCase => tried.kind === 'target';
const isDutyCase = (tried: LawCase): tried is DutyCase => tried.kind === 'duty';

describe('the cases', () => {
  it.each(law.duties.map((duty) => [duty.id, duty] as const))(
    '%s: show what its schedule can mean',
    (id, duty) => {
      const own = ALL_CASES.filter(isDutyCase).filter((tried) => tried.clause === id);
      expect(missingFor(duty, own)).toEqual([]);
    },
  );

  it('show what each step of each workflow can mean', () => {
    const missing = law.workflows.flatMap(({ id, transitions }) => {
      const own = ALL_CASES.flatMap((tried) =>
        tried.kind === 'workflow' && tried.ask.workflow === id ? [tried] : [],
      );
      return transitions.flatMap((step) =>
        casesMissingFor(step, own).map((what) => `${id} ${step.id}: ${what}`),
      );
    });
    expect(missing).toEqual([]);
  });

  it('show both sides of the threshold of every target, and what is unknown', () => {
    const missing = law.targets.flatMap((target) => {
      const nth = Number(target.id.split('#')[1] ?? 1);
      const own = ALL_CASES.filter(isTargetCase).filter(
        (tried) => tried.clause === target.clause && (tried.ask.nth ?? 1) === nth,
      );
      return missingForTarget(target, own).map((why) => `${target.id}: ${why}`);
    });
    expect(missing).toEqual([]);
  });

  it('show each rule kept, broken and not known', () => {
    const missing = law.rules.flatMap(({ id }) => {
      const outcomes = new Set(
        ALL_CASES.flatMap((tried) =>
          tried.kind === 'rule' && tried.ask.rule === id ? [tried.expect.outcome] : [],
        ),
      );
      return (['satisfied', 'violated', 'undetermined'] as const)
        .filter((outcome) => !outcomes.has(outcome))
        .map((outcome) => `${id}: ${outcome}`);
    });
    expect(missing).toEqual([]);
  });

  it('name every relation that force or lint follows', () => {
    const named = new Set(
      ALL_CASES.flatMap((tried) =>
        tried.kind === 'relation'
          ? [`${tried.clause} ${tried.ask.from} ${tried.ask.kind} ${tried.ask.to}`]
          : [],
      ),
    );
    const stated = law.relations
      .filter((relation) => relation.clause !== undefined)
      .map((relation) => `${relation.clause} ${relation.from} ${relation.kind} ${relation.to}`);
    expect(stated.filter((relation) => !named.has(relation))).toEqual([]);
  });

  it('name clauses that the law has, and no name twice in a clause', () => {
    // a rule that no clause held here states stands for itself
    const rulesOfFiles = new Set(files.flatMap((file) => file.rules ?? []).map(({ id }) => id));
    expect(
      ALL_CASES.filter(
        (tried) => !(law.clauses.has(tried.clause as never) || rulesOfFiles.has(tried.clause)),
      ).map((tried) => tried.name),
    ).toEqual([]);
    const names = ALL_CASES.map((tried) => `${tried.clause} ${tried.name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
