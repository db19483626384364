import { useTranslation } from 'react-i18next';
import type { components } from '../../shared/api/schema.generated';
import { useLanguage } from '../../shared/i18n/use-language';
import styles from './public.module.css';

type Dictionary = components['schemas']['DataDictionaryResponse'];

/** What every column and every code of the files means. */
export function DataDictionary({ dictionary: { datasets, codes } }: { dictionary: Dictionary }) {
  const { t } = useTranslation('public');
  const language = useLanguage();
  return (
    <div className={styles.rows}>
      {datasets.map(({ name, title, columns }) => (
        <details key={name}>
          <summary>
            {title[language]} ({name})
          </summary>
          <div className={styles.wide} role="group" aria-label={title[language]} tabIndex={0}>
            <table className={styles.plain}>
              <caption className="visually-hidden">{title[language]}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('data.column')}</th>
                  <th scope="col">{t('data.meaning')}</th>
                  <th scope="col">{t('data.kind')}</th>
                </tr>
              </thead>
              <tbody>
                {columns.map((column) => (
                  <tr key={column.name}>
                    <th scope="row">
                      <code>{column.name}</code>
                    </th>
                    <td>
                      {column.title[language]}. {column.description[language]}
                    </td>
                    <td>{[column.type, column.unit, column.codes].filter(Boolean).join(', ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ))}
      <details>
        <summary>{t('data.codes')}</summary>
        {Object.entries(codes).map(([list, known]) => (
          <div key={list}>
            <p className={styles.label}>{list}</p>
            <dl className={styles.facts}>
              {known.flatMap(({ code, title }) => [
                <dt key={`${code} name`}>
                  <code>{code}</code>
                </dt>,
                <dd key={code}>{title[language]}</dd>,
              ])}
            </dl>
          </div>
        ))}
      </details>
    </div>
  );
}
