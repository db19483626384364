import { EN_FINDING_TEXTS } from '@core/reporting';
import definitions from './definitions.json';
import errors from './errors.json';
import labels from './interface.json';

export const texts = { interface: labels, definitions, errors: { ...errors, ...EN_FINDING_TEXTS } };
