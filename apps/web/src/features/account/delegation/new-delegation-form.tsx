import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../../shared/api/account';
import { accountQueries } from '../../../shared/api/account-queries';
import { request } from '../../../shared/api/request';
import { FormFault } from '../../../shared/ui/form-fault';
import { useGrantWords } from '../../people/use-grant-words';
import styles from '../account.module.css';
import { useRoleName } from '../use-role-name';

const EMPTY = { to: '', validFrom: '', validTo: '' };

/** Whom I let stand in, from when until when, and with which of my roles. */
export function NewDelegationForm() {
  const { t } = useTranslation('account');
  const { data: account } = useQuery(accountQueries.account());
  if (!account) return null;
  if (account.grants.length === 0) return <p className={styles.note}>{t('delegation.nothing')}</p>;
  return <Form grants={account.grants} />;
}

function Form({ grants }: { grants: Account['grants'] }) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState(EMPTY);
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  const [isTried, setTried] = useState(false);
  const lending = useMutation({
    mutationFn: () =>
      request('/delegations', {
        method: 'POST',
        body: { ...asked, to: asked.to.trim(), grants: chosen && [...chosen] },
      }),
    onSuccess: async () => {
      setAsked(EMPTY);
      setChosen(undefined);
      setTried(false);
      await queryClient.invalidateQueries({ queryKey: ['account', 'delegations'] });
    },
  });
  const { to, validFrom, validTo } = asked;
  const toFault = !to.includes('@') && t('delegation.emailUnfit');
  const daysFault = (!validFrom || !validTo || validTo < validFrom) && t('delegation.daysUnfit');
  const rolesFault = chosen?.size === 0 && t('delegation.rolesUnfit');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!toFault && !daysFault && !rolesFault) lending.mutate();
  };
  const change = (part: Partial<typeof EMPTY>): void => {
    setAsked({ ...asked, ...part });
    if (!lending.isIdle) lending.reset();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.fields}>
        <TextInput
          size="xs"
          type="email"
          autoComplete="off"
          label={t('delegation.to')}
          value={to}
          error={isTried && toFault}
          onChange={(event) => change({ to: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          type="date"
          label={t('delegation.from')}
          value={validFrom}
          onChange={(event) => change({ validFrom: event.currentTarget.value })}
        />
        <TextInput
          size="xs"
          type="date"
          label={t('delegation.until')}
          min={validFrom}
          value={validTo}
          error={isTried && daysFault}
          onChange={(event) => change({ validTo: event.currentTarget.value })}
        />
        <NativeSelect
          size="xs"
          label={t('delegation.what')}
          value={chosen ? 'some' : 'all'}
          data={(['all', 'some'] as const).map((value) => ({ value, label: t(`delegation.${value}`) }))}
          onChange={(event) =>
            setChosen(event.currentTarget.value === 'some' ? new Set(grants.map(({ id }) => id)) : undefined)
          }
        />
      </div>
      {chosen && <Roles grants={grants} chosen={chosen} onChange={setChosen} />}
      {isTried && rolesFault && (
        <p className={styles.fault} role="alert">
          {rolesFault}
        </p>
      )}
      <FormFault error={lending.error} />
      <div className={styles.row}>
        <Button type="submit" size="xs" variant="default" loading={lending.isPending}>
          {t('delegation.submit')}
        </Button>
        <span className={styles.good} role="status">
          {lending.isSuccess && t('delegation.made')}
        </span>
      </div>
    </form>
  );
}

interface RolesProps {
  grants: Account['grants'];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
}

function Roles({ grants, chosen, onChange }: RolesProps) {
  const { t } = useTranslation('account');
  const roleName = useRoleName();
  const words = useGrantWords();
  return (
    <fieldset className={styles.roles}>
      <legend className="visually-hidden">{t('delegation.what')}</legend>
      {grants.map(({ id, role, territory, programme }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.has(id)}
            onChange={({ currentTarget }) => {
              const next = new Set(chosen);
              if (currentTarget.checked) next.add(id);
              else next.delete(id);
              onChange(next);
            }}
          />
          {roleName(role)} · {words.place(territory)}
          {programme !== null && ` · ${words.programme(programme)}`}
        </label>
      ))}
    </fieldset>
  );
}
