import { useTranslation } from 'react-i18next';
import { usePageKeys, type KeyHelp } from '../help/page-keys';

const KEYS = [
  ['J', 'next'],
  ['K', 'previous'],
  ['A', 'accept'],
  ['R', 'return'],
  ['O', 'endorse'],
  ['E', 'evidence'],
  ['X', 'select'],
  ['U', 'undo'],
] as const;

/** Tells the help the keys of the desk, what a decision means and how a wrong one is mended. */
export function useDeskKeyHelp(mayEndorse: boolean): void {
  const { t } = useTranslation('review');
  const own: KeyHelp[] = KEYS.filter(([, name]) => name !== 'endorse' || mayEndorse).map(([key, name]) => ({
    keys: [key],
    text: t(`keys.${name}`),
  }));
  usePageKeys({
    keys: [...own, { keys: ['↑', '↓'], text: t('keys.arrows') }],
    notes: (
      <>
        <p>{t('keys.where')}</p>
        <p>
          <strong>{t('keys.wrongTitle')}.</strong> {t('keys.wrong')}
        </p>
      </>
    ),
  });
}
