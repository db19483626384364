export { arbitraryMoment, type Moment } from './arbitrary-moment';
export { arbitraryWorld } from './arbitrary-world';
export { figuresOf } from './figures-of';
export { itemAt } from './item-at';
export { Periods } from './periods';
export { verdictOf } from './verdict-of';
export type { World } from './world';
