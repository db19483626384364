import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Territory } from '../../shared/api/territory';
import { useName } from '../../shared/i18n/use-name';
import { Crumbs } from '../../shared/ui/crumbs';

interface BreadcrumbsProps {
  /** From the top of what the reader sees down to the place on screen. */
  path: Territory[];
  /** Code of the place that an address without one stands for. */
  home: string;
}

/** The way up: country, region, district. Real links, so that they open in new tabs too. */
export function Breadcrumbs({ path, home }: BreadcrumbsProps) {
  const { t } = useTranslation();
  const nameOf = useName();
  if (path.length < 2) return null;
  return (
    <Crumbs label={t('crumbs.label')}>
      {path.slice(0, -1).map(({ code, name }) => (
        <Link
          key={code}
          from="/"
          to="/"
          resetScroll={false}
          search={(now) => ({ ...now, territory: code === home ? undefined : code, q: undefined })}
        >
          {nameOf(name)}
        </Link>
      ))}
    </Crumbs>
  );
}
