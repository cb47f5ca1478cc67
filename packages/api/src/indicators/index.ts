import type { ApiRoom } from '../platform/index.js';
import {
  IndicatorResolver,
  IndicatorTargetResolver,
  MeasureDefinitionResolver,
  MeasureResolver,
} from './catalogue-types.js';
import { IndicatorsResolver, SeriesPointResolver, TargetFindingResolver } from './indicators-resolver.js';
import { Observation } from './observation.js';
import { ProgrammeStandingResolver } from './programme-standing.js';
import { indicatorsModel } from './read-model.js';
import { WorkbookResolver } from './workbook/resolver.js';

export { amountShown } from './ask-scoreboard.js';
export { loadIndicatorWorld } from './load-indicator-facts.js';
export { Observation } from './observation.js';
export { FigureAmount } from './scoreboard-types.js';

/** Figures that bodies report, what the law sets, and where each stands. */
export const indicatorsRoom: ApiRoom = {
  name: 'indicators',
  resolvers: [
    IndicatorsResolver,
    IndicatorResolver,
    IndicatorTargetResolver,
    MeasureResolver,
    MeasureDefinitionResolver,
    TargetFindingResolver,
    SeriesPointResolver,
    WorkbookResolver,
    ProgrammeStandingResolver,
  ],
  types: [Observation],
  readModel: indicatorsModel,
};
