import 'reflect-metadata';
import type { AsOf, CalendarDate } from '@danvan/domain';
import { Field, InputType, ObjectType } from 'type-graphql';
import type { RequestContext } from './context.js';
import { DateScalar } from './scalars.js';

@InputType({
  description:
    'The two clocks of a question: what held on one day, by the facts known at the end of another.',
})
export class AsOfInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day asked about. Default: today in Vietnam.' })
  on?: CalendarDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Only facts recorded by the end of this day count: records, registered documents, names and parents of bodies. The law that comes with the server is applied as it is today, whatever the day. Default: today in Vietnam.',
  })
  knownOn?: CalendarDate | null;
}

@ObjectType({ description: 'The days and the law that an answer rests on.' })
export class AsOfEcho {
  @Field(() => DateScalar, { description: 'The day that the answer is about.' })
  readonly on!: CalendarDate;

  @Field(() => DateScalar, {
    description: 'Facts recorded after the end of this day do not count; law does not depend on it.',
  })
  readonly knownOn!: CalendarDate;

  @Field(() => String, { description: 'Version and content hash of the law that was applied.' })
  readonly lawVersion!: string;
}

/** The days a field is asked for; what is not given is the day on which the request came in. */
export const resolveAsOf = (
  context: Pick<RequestContext, 'today'>,
  input: AsOfInput | null | undefined,
): AsOf => ({ on: input?.on ?? context.today, knownOn: input?.knownOn ?? context.today });

export const asOfEcho = (context: Pick<RequestContext, 'law'>, { on, knownOn }: AsOf): AsOfEcho => ({
  on,
  knownOn,
  lawVersion: context.law.lawVersion,
});
