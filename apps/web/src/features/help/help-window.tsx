import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { rights } from '../session/rights';
import { sessionQuery } from '../session/session-query';
import { helpDoor } from './help-door';
import styles from './help.module.css';
import { pageKeys, type KeyHelp } from './page-keys';
import { singleKeys } from './single-keys';

/** The keys of this page and of every page, the switch for those of one character, and the ways to what explains the rest. */
export function HelpWindow() {
  const { t } = useTranslation('help');
  const on = useSyncExternalStore(singleKeys.subscribe, singleKeys.areOn);
  const { data: session } = useQuery({ ...sessionQuery, enabled: false });
  const page = pageKeys.read();
  const everywhere: KeyHelp[] = [
    { keys: ['?'], text: t('keys.help') },
    ...(session ? searchKeys(t('keys.search'), t('keys.searchAlways')) : []),
    { keys: ['Tab', 'Enter'], text: t('keys.skip') },
    { keys: ['Enter'], text: t('keys.follow') },
    { keys: ['Esc'], text: t('keys.close') },
  ];
  return (
    <Dialog title={t('title')} opened onClose={helpDoor.close}>
      {page && (
        <>
          <h3 className={styles.heading}>{t('here')}</h3>
          <Keys of={page.keys} />
          {page.notes}
        </>
      )}
      <h3 className={styles.heading}>{t('everywhere')}</h3>
      <Keys of={everywhere} />
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={on}
          onChange={({ currentTarget }) => singleKeys.turn(currentTarget.checked)}
        />
        {t('turn')}
      </label>
      <p className={styles.note}>{t('turnNote')}</p>
      <h3 className={styles.heading}>{t('more')}</h3>
      <ul className={styles.ways} onClick={helpDoor.close}>
        {session && (
          <li>
            <Link to="/glossary">{t('glossary')}</Link>
          </li>
        )}
        {session && !rights.isOperator(session) && (
          <li>
            <Link to="/account" hash="why">
              {t('why')}
            </Link>
          </li>
        )}
        <li>
          <Link to="/public/method">{t('method')}</Link>
        </li>
      </ul>
    </Dialog>
  );
}

const searchKeys = (short: string, always: string): KeyHelp[] => [
  { keys: ['/'], text: short },
  { keys: ['Ctrl K', '⌘ K'], text: always },
];

function Keys({ of }: { of: readonly KeyHelp[] }) {
  return (
    <dl className={styles.keys}>
      {of.map(({ keys, text }) => (
        <div key={`${keys.join()} ${text}`}>
          <dt>
            {keys.map((key, at) => (
              <Fragment key={key}>
                {at > 0 && ' '}
                <kbd>{key}</kbd>
              </Fragment>
            ))}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
