import { ROLES, type Role } from '@core/access';
import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRoleName } from '../../account/use-role-name';
import { RoleWords } from '../../permissions/role-words';
import { TerritoryPicker } from '../../places/territory-picker/territory-picker';
import { useGrantWords } from '../use-grant-words';
import { draftGrant, type DraftGrant } from './draft-grant';
import type { GrantReach } from './grant-reach';
import styles from '../people.module.css';

interface GrantRowProps {
  grant: DraftGrant;
  reach: GrantReach;
  /** Whether faults are said: after a first try to save. */
  isTried: boolean;
  onChange: (grant: DraftGrant) => void;
  onRemove: () => void;
}

/** One role: over which territory, for which programme, from when until when; and what it allows, in words. */
export function GrantRow({ grant, reach, isTried, onChange, onRemove }: GrantRowProps) {
  const { t } = useTranslation('people');
  const roleName = useRoleName();
  const words = useGrantWords();
  const fault = isTried ? draftGrant.fault(grant) : undefined;
  const change = (part: Partial<DraftGrant>): void => onChange({ ...grant, ...part });
  const place = grant.territory === null ? '…' : words.place(grant.territory);
  const programmes = [
    ...new Set([...reach.programmes, ...(grant.programme === null ? [] : [grant.programme])]),
  ];
  return (
    <li className={styles.grant}>
      <div className={styles.grantFields}>
        <NativeSelect
          size="xs"
          label={t('grants.role')}
          value={grant.role}
          data={ROLES.map((role) => ({ value: role, label: roleName(role) }))}
          onChange={(event) => change({ role: event.currentTarget.value as Role })}
        />
        <TerritoryPicker
          label={t('grants.territory')}
          value={grant.territory}
          roots={reach.places}
          error={fault === 'placeMissing' ? t('grants.placeMissing') : undefined}
          onChange={(territory) => change({ territory })}
        />
        <NativeSelect
          size="xs"
          label={t('grants.programme')}
          value={grant.programme ?? ''}
          data={[
            ...(reach.everyProgramme || grant.programme === null
              ? [{ value: '', label: t('grants.every') }]
              : []),
            ...programmes.map((code) => ({ value: code, label: words.programme(code) })),
          ]}
          onChange={(event) => change({ programme: event.currentTarget.value || null })}
        />
        <TextInput
          size="xs"
          type="date"
          label={t('grants.from')}
          value={grant.validFrom}
          onChange={(event) => change({ validFrom: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          type="date"
          label={t('grants.to')}
          value={grant.validTo}
          error={fault === 'backwards' ? t('grants.backwards') : undefined}
          onChange={(event) => change({ validTo: event.currentTarget.value })}
        />
        <ActionIcon
          variant="default"
          size={30}
          className={styles.drop}
          aria-label={t('grants.drop', { role: roleName(grant.role), place })}
          title={t('grants.drop', { role: roleName(grant.role), place })}
          onClick={onRemove}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </div>
      <RoleWords role={grant.role} />
    </li>
  );
}
