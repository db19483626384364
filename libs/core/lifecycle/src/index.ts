export { lifecycle, type Lifecycle, type Transitions } from './lifecycle';
