import { useTranslation } from 'react-i18next';
import type { Finding } from '../../shared/api/finding';
import styles from './findings-table.module.css';

interface FindingDetailProps {
  params: Finding['params'];
  /** What may stand in the cell, in the reader's words. */
  wordOf: (choice: string) => string;
}

/** The cell's own words and what would have been right, so that it is mended without asking. */
export function FindingDetail({ params, wordOf }: FindingDetailProps) {
  const { t } = useTranslation();
  const { value, choices, min, max } = params;
  const limits = [known(min) && `≥ ${min}`, known(max) && `≤ ${max}`].filter(Boolean).join(', ');
  const details = [
    known(value) && t('findings.value', { value }),
    Array.isArray(choices) && t('findings.choices', { list: choices.map(String).map(wordOf).join(', ') }),
    limits && t('findings.limits', { limits }),
  ].filter((detail) => typeof detail === 'string' && detail !== '');
  if (details.length === 0) return null;
  return <span className={styles.value}>{details.join(' · ')}</span>;
}

function known(param: unknown): param is string | number {
  return typeof param === 'string' || typeof param === 'number';
}
