import type { DutyItem, Registry } from '@danvan/domain';
import { bodyRef, sourceOf } from '../organisations/index.js';
import type { KnownDuties } from './duty-law.js';
import type { DutyStatus } from './duty-status.js';
import { legalBasisOf } from './legal-basis.js';
import type { LoadedFacts } from './load-duty-facts.js';

/** One text for one occurrence of one duty for one body. */
export const keyOfItem = ({ duty, bearer, occurrence }: DutyItem): string =>
  `${duty.id} ${bearer.body.id} ${occurrence.key}`;

/** A duty that the domain computed as the API shows it. Asked for the rows of one page alone. */
export const dutyStatusOf = (
  law: KnownDuties,
  registry: Registry,
  facts: LoadedFacts,
): ((item: DutyItem) => DutyStatus) => {
  const basisOf = legalBasisOf(law.graph);
  const shown = new Map(facts.activities.map((act) => [act.id, act]));
  return (item) => {
    const { duty, bearer, occurrence, basis, asOf, status, why, days } = item;
    const { carriedBy } = bearer;
    return {
      item,
      law,
      key: keyOfItem(item),
      dutyId: duty.id,
      kind: duty.kind,
      modality: duty.modality,
      basis: basisOf(basis),
      body: bodyRef(registry, bearer.body.id, asOf),
      carriedBy:
        carriedBy === undefined
          ? null
          : {
              from: bodyRef(registry, carriedBy.from, asOf),
              on: carriedBy.on,
              basis: sourceOf(carriedBy.basis),
            },
      occurrence: occurrence.key,
      opensOn: occurrence.opensOn,
      dueOn: occurrence.dueOn,
      dueGrade: occurrence.dueGrade,
      scheduleKind: duty.schedule.kind,
      status,
      why,
      days,
      proof: item.proof.map(({ id, on, kind, document: paper }) => ({
        id: shown.get(id)?.globalId ?? `act_${id}`,
        on,
        kind,
        title: shown.get(id)?.title ?? paper ?? id,
        documentRef: shown.get(id)?.documentRef ?? null,
      })),
      lead: duty.lead === undefined ? null : bodyRef(registry, duty.lead, asOf),
      coordinating: (duty.coordinating ?? []).map((body) => bodyRef(registry, body, asOf)),
      addressees: (duty.addressees ?? []).map(({ body }) => bodyRef(registry, body, asOf)),
    };
  };
};
