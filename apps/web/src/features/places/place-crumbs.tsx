import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keepSearch } from '../../shared/address/keep-search';
import type { Territory } from '../../shared/api/territory';
import { useName } from '../../shared/i18n/use-name';
import { Crumbs } from '../../shared/ui/crumbs';
import { useTerritoryTree } from './territory-picker/use-territory-tree';

const along = keepSearch('programme', 'period', 'asOf');

interface PlaceCrumbsProps {
  /** The tops of what the reader may look at: nothing above them is named. */
  roots: readonly Territory[];
  territory: string;
  /** What lies between the place and the page. */
  children?: ReactNode;
}

/** The way from the top of what the reader sees down to a place, each step with its figures. */
export function PlaceCrumbs({ roots, territory, children }: PlaceCrumbsProps) {
  const { t } = useTranslation();
  const nameOf = useName();
  const { data: tree } = useTerritoryTree();
  const tops = new Set(roots.map(({ code }) => code));
  const path: Territory[] = [];
  for (let node = tree?.byCode.get(territory) ?? null; node; node = node.parent) {
    path.unshift(node.territory);
    if (tops.has(node.territory.code)) break;
  }
  return (
    <Crumbs label={t('crumbs.label')}>
      {path.map(({ code, name }) => (
        <Link
          key={code}
          to="/"
          search={(now: object) => ({
            ...along(now),
            territory: code === roots[0].code ? undefined : code,
          })}
        >
          {nameOf(name)}
        </Link>
      ))}
      {children}
    </Crumbs>
  );
}
