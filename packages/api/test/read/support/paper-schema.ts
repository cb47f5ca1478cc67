import 'reflect-metadata';
import { type AsOf, day } from '@danvan/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import {
  Arg,
  Args,
  ArgsType,
  buildSchema,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  Info,
  InputType,
  Int,
  InterfaceType,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import {
  BooleanFilter,
  connectionOf,
  DateFilter,
  DateTimeFilter,
  enumFilter,
  filterOf,
  IDFilter,
  IntFilter,
  KEY,
  keyOf,
  PageArgs,
  type PlannedReads,
  type ReadRun,
  StringFilter,
} from '../../../src/platform/read/index.js';
import { DateScalar } from '../../../src/platform/scalars.js';
import { paperModel } from './paper-model.js';

export interface PaperContext {
  readonly reads: PlannedReads;
  readonly run: (asOf: AsOf) => ReadRun;
}

/** Days that the test register's root fields take when the query gives none. */
export const PAPER_TODAY = day('2024-06-15');

enum Lang {
  VI = 'VI',
  EN = 'EN',
}
enum PaperKind {
  LETTER = 'letter',
  DECISION = 'decision',
  GUIDE = 'guide',
}
enum PaperOrder {
  NEWEST = 'NEWEST',
  SYMBOL = 'SYMBOL',
  PAGES = 'PAGES',
  OFFICE = 'OFFICE',
}
enum OfficeOrder {
  NAME = 'NAME',
  KEY = 'KEY',
}
enum NoteOrder {
  MADE = 'MADE',
  RANK = 'RANK',
}
registerEnumType(Lang, { name: 'Lang' });
registerEnumType(PaperKind, { name: 'PaperKind' });
registerEnumType(PaperOrder, { name: 'PaperOrder' });
registerEnumType(OfficeOrder, { name: 'OfficeOrder' });
registerEnumType(NoteOrder, { name: 'NoteOrder' });

@InputType('Days')
class Days {
  @Field(() => DateScalar, { nullable: true })
  on?: AsOf['on'];

  @Field(() => DateScalar, { nullable: true })
  knownOn?: AsOf['on'];
}

export const daysOf = (days: Days | null | undefined): AsOf => ({
  on: days?.on ?? PAPER_TODAY,
  knownOn: days?.knownOn ?? PAPER_TODAY,
});

const PaperFilter = filterOf('Paper', {
  id: IDFilter,
  symbol: StringFilter,
  kind: enumFilter(PaperKind, 'PaperKind'),
  issuedOn: DateFilter,
  pages: IntFilter,
  urgent: BooleanFilter,
  officeId: IDFilter,
  officeName: StringFilter,
});
const OfficeFilter = filterOf('Office', { id: IDFilter, kind: StringFilter, name: StringFilter });
const NoteFilter = filterOf('Note', {
  id: IDFilter,
  body: StringFilter,
  rank: IntFilter,
  madeAt: DateTimeFilter,
  paperId: IDFilter,
  officeId: IDFilter,
  paperKind: enumFilter(PaperKind, 'PaperKindOfNote'),
});
const OfficeNameFilter = filterOf('OfficeName', { name: StringFilter, validFrom: DateFilter });

@ArgsType()
class PaperArgs extends PageArgs {
  @Field(() => PaperFilter, { nullable: true })
  filter?: object;

  @Field(() => PaperOrder, { nullable: true })
  orderBy?: PaperOrder;

  @Field(() => String, { nullable: true })
  search?: string;
}
@ArgsType()
class OfficeArgs extends PageArgs {
  @Field(() => OfficeFilter, { nullable: true })
  filter?: object;

  @Field(() => OfficeOrder, { nullable: true })
  orderBy?: OfficeOrder;

  @Field(() => String, { nullable: true })
  search?: string;
}
@ArgsType()
class NoteArgs extends PageArgs {
  @Field(() => NoteFilter, { nullable: true })
  filter?: object;

  @Field(() => NoteOrder, { nullable: true })
  orderBy?: NoteOrder;
}
@ArgsType()
class OfficeNameArgs extends PageArgs {
  @Field(() => OfficeNameFilter, { nullable: true })
  filter?: object;
}

@InterfaceType('Node')
abstract class Node {
  @Field(() => ID)
  id!: string;
}

@ObjectType('Paper', { implements: Node })
class Paper extends Node {
  @Field(() => String, { nullable: true })
  symbol!: string | null;

  @Field(() => PaperKind)
  kind!: PaperKind;

  @Field(() => DateScalar, { nullable: true })
  issuedOn!: string | null;

  @Field(() => Int, { nullable: true })
  pages!: number | null;

  @Field(() => Float)
  weight!: number;

  @Field(() => Boolean)
  urgent!: boolean;

  @Field(() => PaperRecord)
  record!: PaperRecord;

  @Field(() => String, { nullable: true })
  officeName!: string | null;
}

@ObjectType('PaperRecord')
class PaperRecord {
  @Field(() => [String])
  marks!: string[];
}

@ObjectType('Office', { implements: Node })
class Office extends Node {
  @Field(() => String)
  kind!: string;

  @Field(() => String, { nullable: true })
  name!: string | null;
}

@ObjectType('OfficeName')
class OfficeName {
  @Field(() => String)
  name!: string;

  @Field(() => DateScalar, { nullable: true })
  validFrom!: string | null;
}

@ObjectType('Note', { implements: Node })
class Note extends Node {
  @Field(() => String)
  body!: string;

  @Field(() => Int)
  rank!: number;

  @Field(() => GraphQLDateTimeISO)
  madeAt!: Date;

  @Field(() => PaperKind, { nullable: true })
  paperKind!: PaperKind | null;
}

const PaperConnection = connectionOf(Paper, 'Paper');
const OfficeConnection = connectionOf(Office, 'Office');
const OfficeNameConnection = connectionOf(OfficeName, 'OfficeName');
const NoteConnection = connectionOf(Note, 'Note');

const planned = (): undefined => undefined;

@Resolver(() => Paper)
class PaperResolver {
  @FieldResolver(() => String)
  title(@Arg('lang', () => Lang, { defaultValue: Lang.VI }) _lang: Lang) {
    return planned();
  }

  @FieldResolver(() => String)
  label(@Root() { symbol, pages }: Paper): string {
    return `${symbol ?? '?'} (${pages ?? '?'})`;
  }

  @FieldResolver(() => Office, { nullable: true })
  office() {
    return planned();
  }

  @FieldResolver(() => NoteConnection)
  notes(@Args(() => NoteArgs) _args: NoteArgs) {
    return planned();
  }

  @FieldResolver(() => NoteConnection)
  topNotes(@Args(() => NoteArgs) _args: NoteArgs) {
    return planned();
  }
}

@Resolver(() => Office)
class OfficeResolver {
  @FieldResolver(() => OfficeName, { nullable: true })
  currentName() {
    return planned();
  }

  @FieldResolver(() => OfficeNameConnection)
  names(@Args(() => OfficeNameArgs) _args: OfficeNameArgs) {
    return planned();
  }

  @FieldResolver(() => PaperConnection)
  papers(@Args(() => PaperArgs) _args: PaperArgs) {
    return planned();
  }

  @FieldResolver(() => PaperConnection)
  letters(@Args(() => PaperArgs) _args: PaperArgs) {
    return planned();
  }

  @FieldResolver(() => NoteConnection)
  notes(@Args(() => NoteArgs) _args: NoteArgs) {
    return planned();
  }
}

@Resolver(() => OfficeName)
class OfficeNameResolver {
  @FieldResolver(() => Office, { nullable: true })
  office() {
    return planned();
  }
}

@Resolver(() => Note)
class NoteResolver {
  @FieldResolver(() => Paper)
  paper() {
    return planned();
  }

  @FieldResolver(() => Office, { nullable: true })
  office() {
    return planned();
  }
}

@Resolver()
class Roots {
  @Query(() => PaperConnection)
  papers(
    @Args(() => PaperArgs) _args: PaperArgs,
    @Arg('asOf', () => Days, { nullable: true }) asOf: Days | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { reads, run }: PaperContext,
  ) {
    return reads.connection(info, run(daysOf(asOf)), 'Paper');
  }

  @Query(() => Paper, { nullable: true })
  paper(
    @Arg('id', () => ID) id: string,
    @Arg('asOf', () => Days, { nullable: true }) asOf: Days | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { reads, run }: PaperContext,
  ) {
    return reads.one(info, run(daysOf(asOf)), 'Paper', { [KEY]: keyOf(paperModel, 'Paper', id) });
  }

  @Query(() => OfficeConnection)
  offices(
    @Args(() => OfficeArgs) _args: OfficeArgs,
    @Arg('asOf', () => Days, { nullable: true }) asOf: Days | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { reads, run }: PaperContext,
  ) {
    return reads.connection(info, run(daysOf(asOf)), 'Office');
  }

  @Query(() => NoteConnection)
  notesOf(
    @Arg('office', () => ID) office: string,
    @Args(() => NoteArgs) _args: NoteArgs,
    @Arg('asOf', () => Days, { nullable: true }) asOf: Days | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { reads, run }: PaperContext,
  ) {
    const officeId = keyOf(paperModel, 'Office', office);
    return reads.connection(info, run(daysOf(asOf)), 'Note', { officeId });
  }

  @Query(() => OfficeNameConnection)
  officeNames(
    @Args(() => OfficeNameArgs) _args: OfficeNameArgs,
    @Arg('asOf', () => Days, { nullable: true }) asOf: Days | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { reads, run }: PaperContext,
  ) {
    return reads.connection(info, run(daysOf(asOf)), 'OfficeName');
  }

  @Query(() => Node, { nullable: true })
  node(
    @Arg('id', () => ID) id: string,
    @Arg('asOf', () => Days, { nullable: true }) asOf: Days | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { reads, run }: PaperContext,
  ) {
    return reads.node(info, run(daysOf(asOf)), id);
  }
}

export const PAPER_ROOTS = ['papers', 'paper', 'offices', 'notesOf', 'officeNames', 'node'] as const;

/** A schema of its own at each call: resolvers are attached to it. */
export const buildPaperSchema = () =>
  buildSchema({
    resolvers: [PaperResolver, OfficeResolver, OfficeNameResolver, NoteResolver, Roots],
    validate: false,
  });
