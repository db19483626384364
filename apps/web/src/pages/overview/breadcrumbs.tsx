import { Fragment } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Territory } from '../../shared/api/territory';
import { useName } from '../../shared/i18n/use-name';
import styles from './breadcrumbs.module.css';

/** The way up: country, region, district. Real links, so that they open in new tabs too. */
export function Breadcrumbs({ path }: { path: Territory[] }) {
  const { t } = useTranslation();
  const nameOf = useName();
  if (path.length < 2) return null;
  return (
    <nav aria-label={t('crumbs.label')} className={styles.crumbs}>
      {path.slice(0, -1).map(({ code, name }, index) => (
        <Fragment key={code}>
          <Link
            from="/"
            to="/"
            resetScroll={false}
            search={(now) => ({ ...now, territory: index === 0 ? undefined : code, q: undefined })}
          >
            {nameOf(name)}
          </Link>
          <span aria-hidden>/</span>
        </Fragment>
      ))}
    </nav>
  );
}
