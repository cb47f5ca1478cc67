import 'reflect-metadata';
import type { Hierarchy, ModelKind } from '@danvan/domain';
import { ArgsType, Field, ID, Int } from 'type-graphql';
import { HierarchyEnum } from '../organisations/index.js';
import { PageArgs } from '../platform/read/index.js';
import { ModelKindEnum } from './enums.js';

/** What lists of models may be narrowed by. */
@ArgsType()
export class ModelsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name, with or without accents; of the holder only where that is to be seen.',
  })
  search?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Only models registered or decided in this year; without leave, confirmed in it.',
  })
  year?: number | null;

  @Field(() => String, { nullable: true, description: 'Only models that aim at this level of their guide.' })
  level?: string | null;

  @Field(() => String, { nullable: true, description: 'Only models of this field of their guide.' })
  field?: string | null;

  @Field(() => ModelKindEnum, { nullable: true, description: 'Only models of this kind.' })
  kind?: ModelKind | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Only models that stand in one of these states; without leave none does, as states are restricted.',
  })
  states?: readonly string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Bodies whose records are meant, by global id or slug; without leave, collectives that registered. With a subtree, these beside it.',
  })
  bodies?: readonly string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A body by global id or slug: it and all bodies below it.',
  })
  subtree?: string | null;

  @Field(() => HierarchyEnum, {
    defaultValue: 'party-leadership',
    description: 'In which tree `subtree` goes down.',
  })
  hierarchy!: Hierarchy;
}
