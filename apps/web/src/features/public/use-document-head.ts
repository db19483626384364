import { LANGUAGES } from '@core/kernel';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shared/i18n/use-language';

const MARK = 'data-public';

/** What search engines and link previews read: title, description, and the same page in other languages. */
export function useDocumentHead(title: string, description: string): void {
  const { t } = useTranslation();
  const language = useLanguage();
  const product = t('product.name');
  useEffect(() => {
    // After the page's own title of a language that was just chosen.
    const timer = setTimeout(() => {
      document.title = `${title} · ${product}`;
    });
    const added = [
      metaOf('description', description),
      metaOf('og:title', title),
      ...LANGUAGES.map(alternateOf),
    ];
    document.head.append(...added);
    return () => {
      clearTimeout(timer);
      for (const element of added) element.remove();
    };
  }, [title, description, language, product]);
}

function metaOf(name: string, content: string): HTMLElement {
  const meta = document.createElement('meta');
  meta.setAttribute(name.includes(':') ? 'property' : 'name', name);
  meta.content = content;
  meta.setAttribute(MARK, '');
  return meta;
}

function alternateOf(language: string): HTMLElement {
  const link = document.createElement('link');
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  link.rel = 'alternate';
  link.hreflang = language;
  link.href = address.href;
  link.setAttribute(MARK, '');
  return link;
}
