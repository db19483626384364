import { KK_FINDING_TEXTS } from '@core/reporting';
import own from './errors.json';

/** By stable code: what was refused or failed, and what is wrong with a row of a file. */
export const errors = { ...own, ...KK_FINDING_TEXTS };
