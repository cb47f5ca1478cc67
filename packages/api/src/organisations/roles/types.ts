import 'reflect-metadata';
import type { CalendarDate, Grade, Language, LegalBasis } from '@danvan/domain';
import { Arg, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { GradeEnum } from '../../platform/grade-enum.js';
import { KeptRecord } from '../../platform/kept-record.js';
import { LANG, LanguageEnum } from '../../platform/language.js';
import { Node } from '../../platform/node.js';
import { connectionOf } from '../../platform/read/index.js';
import { DateScalar } from '../../platform/scalars.js';
import { Body } from '../body.js';
import { Source, sourceOf } from '../source.js';

/** A record that holds on some days, by a provision. */
@ObjectType()
abstract class DatedRecord extends KeptRecord {
  @Field(() => DateScalar, { description: 'The first day.' })
  readonly from!: CalendarDate;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day on which it held no more; null where nothing says that it ended.',
  })
  readonly until!: CalendarDate | null;

  @Field(() => GradeEnum, { description: 'How sure it is; what is only recalled decides nothing.' })
  readonly grade!: Grade;
}

@ObjectType('MonitoringAssignment', {
  implements: Node,
  description: 'That one body is assigned to follow another on some days.',
})
export class MonitoringAssignment extends DatedRecord {
  @Field(() => Body, { nullable: true, description: 'The body that is followed.' })
  readonly body!: Body | null;

  @Field(() => Body, { nullable: true, description: 'The body that follows it.' })
  readonly by!: Body | null;
}

@ObjectType('OfficeTerm', {
  implements: Node,
  description: 'A term of an office of a body: the post and its days, never who holds it.',
})
export class OfficeTerm extends DatedRecord {
  @Field(() => String, { description: 'Permanent name of the office: that of its body and the post.' })
  readonly office!: string;

  @Field(() => Body, { nullable: true, description: 'The body whose office it is.' })
  readonly body!: Body | null;

  @Field(() => Boolean, { description: 'Whether it says that there is no such office from that day on.' })
  readonly abolished!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'How many terms it is for whoever holds it, this one among them; null where not recorded.',
  })
  readonly termsOfHolder!: number | null;
}

export const MonitoringAssignmentConnection = connectionOf(MonitoringAssignment, 'MonitoringAssignment');
export const OfficeTermConnection = connectionOf(OfficeTerm, 'OfficeTerm');

interface Sourced {
  readonly source: { readonly basis: LegalBasis };
}

const BASIS = { description: 'Which provision says so.' };

@Resolver(() => MonitoringAssignment)
export class MonitoringAssignmentFields {
  @FieldResolver(() => Source, BASIS)
  basis(@Root() { source }: Sourced): Source {
    return sourceOf(source.basis);
  }
}

interface OfficeParts extends Sourced {
  readonly titleVi: string;
  readonly titleEn: string;
  readonly termVi: string | null;
  readonly termEn: string | null;
}

@Resolver(() => OfficeTerm)
export class OfficeTermFields {
  @FieldResolver(() => Source, BASIS)
  basis(@Root() { source }: Sourced): Source {
    return sourceOf(source.basis);
  }

  @FieldResolver(() => String, { description: 'What the office is called.' })
  title(
    @Root() { titleVi, titleEn }: OfficeParts,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string {
    return lang === 'en' ? titleEn : titleVi;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the body calls the term, such as “nhiệm kỳ 2025-2030”.',
  })
  term(
    @Root() { termVi, termEn }: OfficeParts,
    @Arg('lang', () => LanguageEnum, LANG) lang: Language,
  ): string | null {
    return lang === 'en' ? (termEn ?? termVi) : termVi;
  }
}
