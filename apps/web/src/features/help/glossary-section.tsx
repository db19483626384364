import type { Language } from '@core/kernel';
import { useTranslation } from 'react-i18next';
import { Card } from '../../shared/ui/card';
import styles from './glossary.module.css';
import type { GlossaryTerm } from './glossary-term';

/** Languages by their own names, which need no translation. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

interface GlossarySectionProps {
  title: string;
  /** What is to be known of all of them. */
  lead?: string;
  terms: readonly GlossaryTerm[];
}

/** Terms of one kind; nothing where the search found none of them. */
export function GlossarySection({ title, lead, terms }: GlossarySectionProps) {
  if (terms.length === 0) return null;
  return (
    <Card title={title}>
      {lead && <p className={styles.lead}>{lead}</p>}
      <dl className={styles.terms}>
        {terms.map((term) => (
          <Term key={term.code || term.name} of={term} />
        ))}
      </dl>
    </Card>
  );
}

function Term({ of: term }: { of: GlossaryTerm }) {
  const { t } = useTranslation('help');
  const { code, name, others, meaning, parts } = term;
  return (
    <div>
      <dt>
        {name}
        {code && <code title={t('page.code')}>{code}</code>}
      </dt>
      {meaning && <dd>{meaning}</dd>}
      {parts?.map((part) => (
        <dd key={part.code} className={styles.part}>
          {part.name} <code title={t('page.code')}>{part.code}</code>
          <Others of={part} />
        </dd>
      ))}
      {others.length > 0 && (
        <dd>
          <Others of={term} />
        </dd>
      )}
    </div>
  );
}

function Others({ of: { others } }: { of: GlossaryTerm }) {
  return (
    <span className={styles.others}>
      {others.map(({ language, name }) => (
        <span key={language}>
          {LANGUAGE_NAMES[language]}: <span lang={language}>{name}</span>
        </span>
      ))}
    </span>
  );
}
