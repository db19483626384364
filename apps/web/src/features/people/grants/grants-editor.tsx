import { uuidv7 } from '@core/kernel';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { territoryTree } from '../../places/territory-picker/territory-tree';
import { useTerritoryTree } from '../../places/territory-picker/use-territory-tree';
import { draftGrant, type DraftGrant } from './draft-grant';
import type { GrantReach } from './grant-reach';
import { GrantRow } from './grant-row';
import styles from '../people.module.css';

interface GrantsEditorProps {
  grants: readonly DraftGrant[];
  reach: GrantReach;
  isTried: boolean;
  onChange: (grants: DraftGrant[]) => void;
}

/** The roles somebody is to have: rows to add, change and take away, and a word where duties would meet in one hand. */
export function GrantsEditor({ grants, reach, isTried, onChange }: GrantsEditorProps) {
  const { t } = useTranslation('people');
  const tree = useTerritoryTree();
  const pathOf = (code: string): string[] => {
    const node = tree.data?.byCode.get(code);
    return node ? [code, ...territoryTree.above(node).map(({ territory }) => territory.code)] : [code];
  };
  const conflicts = draftGrant.conflicts(grants, pathOf);
  const add = (): void => {
    const [only] = reach.places?.length === 1 ? reach.places : [];
    onChange([
      ...grants,
      {
        ...{ key: uuidv7(), role: 'liaison', territory: only ?? null },
        ...{
          programme: reach.everyProgramme ? null : (reach.programmes[0] ?? null),
          validFrom: '',
          validTo: '',
        },
      },
    ]);
  };
  return (
    <div className={styles.stack}>
      {grants.length === 0 && <p className={styles.note}>{t('grants.none')}</p>}
      <ul className={styles.grants} aria-label={t('grants.title')}>
        {grants.map((grant, at) => (
          <GrantRow
            key={grant.key}
            grant={grant}
            reach={reach}
            isTried={isTried}
            onChange={(next) => onChange(grants.map((one, place) => (place === at ? next : one)))}
            onRemove={() => onChange(grants.filter((_one, place) => place !== at))}
          />
        ))}
      </ul>
      <div role="status">
        {conflicts.length > 0 && (
          <div className={styles.conflict}>
            <IconAlertTriangle size={18} aria-hidden />
            <div>
              <strong>{t('grants.conflict.title')}</strong>
              {conflicts.map((conflict) => (
                <p key={conflict}>{t(`grants.conflict.${conflict}`)}</p>
              ))}
            </div>
          </div>
        )}
      </div>
      <div>
        <Button size="xs" variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={add}>
          {t('grants.add')}
        </Button>
      </div>
    </div>
  );
}
