import type { Body, CalendarDate, Place } from '@danvan/domain';
import type { NonEmptyArray } from 'type-graphql';
import type { Database } from './database/index.js';
import type { Feed } from './http/feed.js';
import type { ApiLaw, LawSource } from './law.js';
import type { Log } from './log.js';
import type { OutboundRules } from './outbound/index.js';
import type { ReadModel, ReadType } from './read/index.js';

/** A class with type-graphql decorators. */
export type DecoratedClass = abstract new (...args: never[]) => object;

export interface LoadOptions {
  readonly today: CalendarDate;
  readonly now: Date;
  /** Whether to load samples, dated relative to `today`. */
  readonly samples: boolean;
}

/** Invented bodies, labelled as such, that samples are about. */
export interface SampleBodies {
  readonly places: readonly Place[];
  readonly bodies: readonly Body[];
}

export interface WorkServices {
  readonly database: Database;
  readonly laws: LawSource;
  readonly model: ReadModel;
  readonly outbound: OutboundRules;
  readonly clock: () => Date;
  readonly log: Log;
}

/** What a room does beside requests, from start to stop. */
export interface RoomWork {
  /** Called after each commit of a request. */
  wake(): void;
  /** Ends what is under way and starts nothing new; the database is still open. */
  close(): Promise<void>;
}

/**
 * What a room brings to the server: its part of the schema, and what it must have in the tables before the first
 * request. Listed in `rooms.ts`; the platform knows no room.
 */
export interface ApiRoom {
  readonly name: string;
  readonly resolvers: NonEmptyArray<DecoratedClass>;
  /** Types that no field returns by name: implementations of interfaces. */
  readonly types?: readonly DecoratedClass[];
  /** Its part of the read model of planned reads. */
  readonly readModel?: readonly ReadType[];
  /** Bodies of its samples: computed reads must know them like any other. Asked only where samples are on. */
  readonly samples?: (today: CalendarDate) => SampleBodies;
  /** Brings the tables to the law given. Runs at each start, in the rooms' order; must change nothing twice. */
  readonly load?: (database: Database, law: ApiLaw, options: LoadOptions) => Promise<void>;
  /** Where requests get bodies and places from, once everything is loaded; at most one room brings it. */
  readonly law?: (database: Database, start: ApiLaw) => LawSource;
  /** Texts at addresses of their own, for clients that ask no GraphQL. */
  readonly feeds?: readonly Feed[];
  /** Begins its work beside requests; called once everything is loaded. */
  readonly work?: (services: WorkServices) => RoomWork;
}
