import { type AsOf, type StandingStep, supervisionOf } from '@danvan/domain';
import { legalBasisOf } from '../duties/index.js';
import type { RequestContext } from '../platform/context.js';
import type { ConnectionOf } from '../platform/read/index.js';
import type { SupervisionsArgs } from './front-arguments.js';
import type { Supervision, SupervisionStep } from './front-types.js';
import type { FrontFacts } from './load-front.js';
import { bodiesShown, pageOfFront, workShown } from './page-front.js';

const stepShown = ({ view }: FrontFacts, step: StandingStep): SupervisionStep => ({
  ...{ standing: step.standing, takenOn: step.takenOn, dueOn: step.dueOn, daysLate: step.daysLate },
  basis: step.basis.map(legalBasisOf(view.graph)),
});

/** Supervisions that the caller may see, each with its days. */
export const supervisionsPage = async (
  context: RequestContext,
  args: SupervisionsArgs,
  asOf: AsOf,
): Promise<ConnectionOf<Supervision>> => {
  const { page } = await pageOfFront(
    context,
    {
      ...{ view: 'Query.supervisions', type: 'Supervision', kind: 'supervision' },
      compute: (found, { keepingPeriods, view }) => supervisionOf(found, keepingPeriods, asOf, view.world),
      isMeant: ({ subject }) => !args.subjects || (subject !== null && args.subjects.includes(subject)),
      show: (found, one, facts): Supervision => ({
        ...workShown(found, asOf),
        ...{ supervised: bodiesShown(facts, one.of), state: one.state, subject: one.subject },
        ...{ heldOn: one.heldOn, concludedOn: one.concludedOn, notice: stepShown(facts, one.notice) },
        ...{ report: stepShown(facts, one.report), result: stepShown(facts, one.result) },
      }),
    },
    args,
    asOf,
  );
  return page;
};
