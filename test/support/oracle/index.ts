export { arbitraryMoment, type Moment } from './arbitrary-moment';
export { arbitraryWorld } from './arbitrary-world';
export type { TerritoryFigures } from './figures';
export { figuresOf } from './figures-of';
export { itemAt, type ItemFigures } from './item-at';
export { Periods } from './periods';
export { verdictOf, type Verdict } from './verdict-of';
export type { World } from './world';
