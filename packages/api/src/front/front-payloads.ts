import 'reflect-metadata';
import { ObjectType } from 'type-graphql';
import { CasePayload } from '../duties/index.js';

@ObjectType('OpenFrontCasePayload', { description: 'What came of opening a case.' })
export class OpenFrontCasePayload extends CasePayload {}

@ObjectType('PlaceFrontCasePayload', { description: 'What came of saying where a case belongs.' })
export class PlaceFrontCasePayload extends CasePayload {}
