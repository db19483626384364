import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataDictionary } from '../../features/public/data-dictionary';
import { EmbedCard } from '../../features/public/embed-card';
import { InPublic, type PublicChoice } from '../../features/public/in-public';
import { publicQueries } from '../../features/public/public-queries';
import { useDocumentHead } from '../../features/public/use-document-head';
import { API_ROOT } from '../../shared/api/request';
import { useLanguage } from '../../shared/i18n/use-language';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import styles from '../../features/public/public.module.css';

const FORMATS = ['csv', 'json'] as const;

/** Everything as files, what they mean, a feed, and a card for other sites. */
export function PublicDataPage() {
  const { place, ...search } = useSearch({ from: '/public/data' });
  return <InPublic search={search}>{(choice) => <OpenData choice={choice} place={place} />}</InPublic>;
}

function OpenData({ choice, place }: { choice: PublicChoice; place: string | undefined }) {
  const { programme, period, licence } = choice;
  const { t } = useTranslation('public');
  const language = useLanguage();
  const navigate = useNavigate();
  const dictionary = useQuery(publicQueries.dictionary());
  const places = useQuery(publicQueries.places(programme.code, period.period));
  useDocumentHead(t('pages.data'), t('description.data'));
  const root = `${API_ROOT}/public/programmes/${encodeURIComponent(programme.code)}`;
  const feed = `${root}/feed.atom?lang=${language}`;
  return (
    <Page>
      <PageHead title={t('pages.data')} lead={t('data.lead')} />
      <Card title={t('data.files')}>
        <Loaded query={dictionary} height={160}>
          {({ datasets, licenceText }) => (
            <>
              <ul className={styles.files}>
                {datasets.map(({ name, title, description }) => (
                  <li key={name}>
                    <strong>{title[language]}</strong>
                    <span className={styles.muted}>{description[language]}</span>
                    <span className={styles.links}>
                      {FORMATS.map((format) => (
                        <a
                          key={format}
                          href={`${root}/data/${name}.${format}`}
                          download={`${programme.code}-${name}.${format}`}
                          aria-label={t('data.download', {
                            name: title[language],
                            format: format.toUpperCase(),
                          })}
                        >
                          {format.toUpperCase()}
                        </a>
                      ))}
                    </span>
                  </li>
                ))}
              </ul>
              <p>
                {t('data.licence')}: <a href={licenceText}>{licence}</a>. {t('data.licenceText', { licence })}
              </p>
            </>
          )}
        </Loaded>
      </Card>
      <Card title={t('data.feed')}>
        <p>{t('data.feedText')}</p>
        <code className={styles.code}>
          <a href={feed} type="application/atom+xml">{`${location.origin}${feed}`}</a>
        </code>
      </Card>
      <Card title={t('data.embed')}>
        <div id="embed" className={styles.rows}>
          <p>{t('data.embedText')}</p>
          <Loaded query={places} height={320}>
            {({ items }) => (
              <EmbedCard
                programme={programme.code}
                places={items}
                place={items.find(({ code }) => code === place)?.code ?? items.at(0)?.code ?? ''}
                onPlace={(code) =>
                  void navigate({
                    to: '.',
                    search: (before: object) => ({ ...before, place: code }),
                    replace: true,
                    resetScroll: false,
                  })
                }
              />
            )}
          </Loaded>
        </div>
      </Card>
      <Card title={t('data.dictionary')}>
        <Loaded query={dictionary} height={400}>
          {(read) => <DataDictionary dictionary={read} />}
        </Loaded>
        <p className={styles.links}>
          <a href={`${API_ROOT}/public/dictionary`} download="dictionary.json">
            {t('data.dictionaryFile')}
          </a>
          <a href="/api/docs">{t('data.api')}</a>
        </p>
      </Card>
    </Page>
  );
}
