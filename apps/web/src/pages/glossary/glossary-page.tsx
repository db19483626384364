import { ROLES } from '@core/access';
import { inCurrency } from '@core/kernel';
import { BAND_LABELS, FIGURE_LABELS, STATUS_LABELS, VERDICT_LABELS } from '@core/metrics';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFINITION_OF_FIGURE } from '../../features/help/definition-of-figure';
import { GlossarySection } from '../../features/help/glossary-section';
import { foundTerms, termsOf, type GlossaryTerm } from '../../features/help/glossary-term';
import { sessionQuery } from '../../features/session/session-query';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { SearchBox } from '../../shared/ui/search-box';

/** The words of the product, made from the labels that files and open data are headed by and from the definitions beside the figures. */
export function GlossaryPage() {
  const { t } = useTranslation('help');
  const { t: common } = useTranslation();
  const format = useFigureFormat();
  const { q = '' } = useSearch({ from: '/workspace/glossary' });
  const navigate = useNavigate({ from: '/glossary' });
  const find = useCallback(
    (text: string) => void navigate({ search: { q: text || undefined }, replace: true, resetScroll: false }),
    [navigate],
  );
  const sections = useSections().map((section) => ({ ...section, terms: foundTerms(section.terms, q) }));
  const count = sections.reduce((all, { terms }) => all + terms.length, 0);
  return (
    <Page>
      <PageHead
        title={t('page.title')}
        lead={t('page.lead')}
        filters={<SearchBox label={t('page.find')} clearLabel={t('page.clear')} value={q} onChange={find} />}
      />
      <p className="visually-hidden" role="status">
        {q && t('page.found', { count: format.count(count) })}
      </p>
      {count === 0 && <Message title={t('page.none', { query: q })} text={common('league.noneHint')} />}
      {sections.map(({ name, lead, terms }) => (
        <GlossarySection key={name} title={t(`page.${name}`)} lead={lead} terms={terms} />
      ))}
    </Page>
  );
}

interface Section {
  name: 'figures' | 'statuses' | 'bands' | 'verdicts' | 'roles';
  lead?: string;
  terms: GlossaryTerm[];
}

function useSections(): Section[] {
  const { t } = useTranslation(['interface', 'definitions', 'public', 'permissions']);
  const language = useLanguage();
  const { data: session } = useQuery(sessionQuery);
  const currency = session?.country.currency ?? '';
  const figures = termsOf(FIGURE_LABELS, language, () => '').map((term) => ({
    ...term,
    name: inCurrency(term.name, currency),
    others: term.others.map((other) => ({ ...other, name: inCurrency(other.name, currency) })),
  }));
  const definitionOf = (code: string) => DEFINITION_OF_FIGURE[code as keyof typeof FIGURE_LABELS];
  const defined = [...new Set(figures.flatMap(({ code }) => definitionOf(code) ?? []))];
  return [
    {
      name: 'figures',
      terms: [
        ...defined.map((definition) => ({
          code: '',
          name: t(`definitionTitles.${definition}`),
          others: [],
          meaning: `${t(`definitions:${definition}.made`)} ${t(`definitions:${definition}.reads`)}`,
          parts: figures.filter(({ code }) => definitionOf(code) === definition),
        })),
        ...figures.filter(({ code }) => definitionOf(code) === undefined),
      ],
    },
    {
      name: 'statuses',
      lead: `${t('definitions:statuses.made')} ${t('definitions:statuses.reads')}`,
      terms: termsOf(STATUS_LABELS, language, () => ''),
    },
    { name: 'bands', lead: t('bands.rule.intro'), terms: termsOf(BAND_LABELS, language, () => '') },
    {
      name: 'verdicts',
      terms: termsOf(VERDICT_LABELS, language, (verdict) => t(`public:method.verdicts.when.${verdict}`)),
    },
    {
      name: 'roles',
      terms: ROLES.map((role) => ({
        code: role,
        name: t(`roles.${role}`),
        others: [],
        meaning: t(`permissions:roles.${role}`),
      })),
    },
  ];
}
