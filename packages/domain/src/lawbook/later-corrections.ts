import { buildGraph } from '../directives/index.js';
import { type DocumentId, day, knownDay } from '../kernel/index.js';
import { buildRegistry, type Registry } from '../organisations/index.js';
import type { Law } from './compose.js';

/** The law's documents with the day of one registered: what a later correction does. */
export const graphIssued = (law: Law, id: DocumentId, on: string): Law['graph'] => {
  const documents = [...law.graph.documents.values()];
  const corrected = documents
    .filter((document) => document.id === id)
    .map((document) => ({ ...document, issuedOn: knownDay(day(on)) }));
  return buildGraph([...documents, ...corrected], law.relations);
};

/** The bodies with an end for each that has an unrecorded one: what a later correction does. */
export const registryEnded = (registry: Registry, on: string): Registry =>
  buildRegistry(
    [...registry.places.values()],
    [...registry.bodies.values()].map((body) =>
      body.life.until?.known === false ? { ...body, life: { ...body.life, until: knownDay(day(on)) } } : body,
    ),
    registry.successions,
  );
