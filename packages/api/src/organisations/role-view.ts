import 'reflect-metadata';
import {
  type AsOf,
  type Grade,
  leadBody,
  managingBody,
  monitoringBody,
  type Registry,
  ROLE_DOUBTS,
  type RoleClause,
  type RoleDoubt,
  type RoleLookup,
  toBodyId,
} from '@danvan/domain';
import { associationRoles } from '@danvan/domain/law';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { askedAsOf } from '../platform/asked-as-of.js';
import type { RequestContext } from '../platform/context.js';
import { enumOfIds } from '../platform/enums.js';
import { GradeEnum } from '../platform/grade-enum.js';
import { registryAsOf } from '../platform/law.js';
import { Costs } from '../platform/limits/index.js';
import { Body } from './body.js';
import { BodyRef, bodyRef } from './body-ref.js';
import { monitoringOf } from './roles/load-roles.js';
import { Source, sourceOf } from './source.js';

const RoleGroundEnum = enumOfIds(
  'RoleGround',
  ['record', 'clause', 'assignment'],
  'What says who has a role.',
  (ground) =>
    ({
      record: 'The recorded body above.',
      clause: 'A clause that speaks of bodies of this kind.',
      assignment: 'A paper that assigns it.',
    })[ground],
);

const RoleDoubtEnum = enumOfIds(
  'RoleDoubt',
  ROLE_DOUBTS,
  'Why it is not known who has a role.',
  (doubt) =>
    ({
      ROLE_NOT_RECORDED: 'Nothing is recorded, and no clause says it.',
      ROLE_BODY_NOT_RECORDED: 'The body, or the one that a clause speaks of, was not there on the day.',
      ROLE_BODY_AMBIGUOUS: 'Several bodies are such as a clause speaks of.',
    })[doubt],
);

@ObjectType('RoleHolder', {
  description:
    'Who leads, manages or follows a body on the day asked for, and what says so; unknown where nothing does.',
})
export class RoleHolder {
  @Field(() => [BodyRef], { description: 'Who it is; empty where it is not known.' })
  @Costs({ size: 1 })
  readonly bodies!: readonly BodyRef[];

  @Field(() => RoleGroundEnum, { nullable: true, description: 'What says so.' })
  readonly by!: 'record' | 'clause' | 'assignment' | null;

  @Field(() => [Source], { description: 'Which provisions say so.' })
  @Costs({ size: 1 })
  readonly basis!: readonly Source[];

  @Field(() => GradeEnum, { nullable: true, description: 'How sure it is.' })
  readonly grade!: Grade | null;

  @Field(() => RoleDoubtEnum, { nullable: true, description: 'Why it is not known.' })
  readonly why!: RoleDoubt | null;
}

export const roleHolder = (registry: Registry, found: RoleLookup, asOf: AsOf): RoleHolder =>
  found.state === 'found'
    ? {
        bodies: found.bodies.map((id) => bodyRef(registry, id, asOf)),
        by: found.by,
        basis: found.basis.map(sourceOf),
        grade: found.grade,
        why: null,
      }
    : { bodies: [], by: null, basis: [], grade: null, why: found.why };

type Role = (
  registry: Registry,
  id: ReturnType<typeof toBodyId>,
  asOf: AsOf,
  clauses: readonly RoleClause[],
) => RoleLookup;

const asked = (role: Role, { slug }: Body, context: RequestContext, info: GraphQLResolveInfo): RoleHolder => {
  const asOf = askedAsOf(context, info);
  const registry = registryAsOf(context.law, asOf);
  return roleHolder(registry, role(registry, toBodyId(slug), asOf, associationRoles), asOf);
};

@Resolver(() => Body)
export class BodyRoles {
  @FieldResolver(() => RoleHolder, { description: 'Who leads it in the Party, by record or by clause.' })
  @Costs({ base: 1 })
  leadBody(@Root() body: Body, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): RoleHolder {
    return asked(leadBody, body, context, info);
  }

  @FieldResolver(() => RoleHolder, { description: 'Who manages it for the State, by record or by clause.' })
  @Costs({ base: 1 })
  managingBody(
    @Root() body: Body,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): RoleHolder {
    return asked(managingBody, body, context, info);
  }

  @FieldResolver(() => RoleHolder, {
    description: 'Who is assigned to follow it: all who are, by the papers that say so.',
  })
  @Costs({ base: 1 })
  async monitoringBody(
    @Root() { slug }: Body,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RoleHolder> {
    const asOf = askedAsOf(context, info);
    const id = toBodyId(slug);
    const assignments = await monitoringOf(context, id, asOf);
    return roleHolder(registryAsOf(context.law, asOf), monitoringBody(assignments, id, asOf), asOf);
  }
}
