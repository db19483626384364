import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SearchGroup } from '../../features/search/search-queries';
import { useTotalWords } from '../../features/search/use-total-words';
import { Card } from '../../shared/ui/card';
import { HitList } from './hit-list';
import styles from './search-page.module.css';

interface FoundGroupsProps {
  groups: readonly SearchGroup[];
  q: string;
  programmeTitle: (code: string | null) => string | undefined;
}

/** The best few of each kind, and the way to the others. */
export function FoundGroups({ groups, q, programmeTitle }: FoundGroupsProps) {
  const { t } = useTranslation('search');
  const totalWords = useTotalWords();
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ kind, total, items }) => (
      <Card key={kind} title={t(`kinds.${kind}`)}>
        <HitList label={t(`kinds.${kind}`)} hits={items} typed={q} programmeTitle={programmeTitle} />
        {total > items.length && (
          <p className={`${styles.foot} screen-only`}>
            <Link to="/search" search={(now: object) => ({ ...now, kind }) as never}>
              {t('page.allOf', { total: totalWords(total, kind) as never })}
            </Link>
          </p>
        )}
      </Card>
    ));
}
