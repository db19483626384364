import { LANGUAGES, type Language } from '@core/kernel';
import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeSettings } from '../../shared/api/account';
import { accountQueries } from '../../shared/api/account-queries';
import { request } from '../../shared/api/request';
import { Card } from '../../shared/ui/card';
import { FormFault } from '../../shared/ui/form-fault';
import { Loaded } from '../../shared/ui/loaded';
import styles from './account.module.css';

type Kind = keyof NoticeSettings['kinds'];
type Channel = 'inApp' | 'mail';

const CHANNELS = ['inApp', 'mail'] as const;

/** What I want to be told, on the page and by mail, and in which language. */
export function NoticeSettingsCard() {
  const { t } = useTranslation('account');
  const settings = useQuery(accountQueries.noticeSettings());
  return (
    <Card title={t('notices.title')}>
      <p className={styles.note}>{t('notices.note')}</p>
      <Loaded query={settings} height={260}>
        {(found) => <SettingsForm settings={found} />}
      </Loaded>
    </Card>
  );
}

function SettingsForm({ settings }: { settings: NoticeSettings }) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const [edited, setEdited] = useState<NoticeSettings>();
  const shown = edited ?? settings;
  const saving = useMutation({
    mutationFn: (wanted: NoticeSettings) =>
      request<NoticeSettings>('/account/notice-settings', { method: 'PUT', body: wanted }),
    onSuccess: (saved) => {
      queryClient.setQueryData(accountQueries.noticeSettings().queryKey, saved);
      setEdited(undefined);
    },
  });
  const change = (part: Partial<NoticeSettings>): void => {
    setEdited({ ...shown, ...part });
    if (!saving.isIdle) saving.reset();
  };
  const want = (kind: Kind, channel: Channel, isWanted: boolean): void =>
    change({ kinds: { ...shown.kinds, [kind]: { ...shown.kinds[kind], [channel]: isWanted } } });
  const kinds = Object.keys(shown.kinds) as Kind[];
  const noMail = (): void =>
    change({
      kinds: Object.fromEntries(
        kinds.map((kind) => [kind, { ...shown.kinds[kind], mail: false }]),
      ) as NoticeSettings['kinds'],
    });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate(shown);
      }}
    >
      <table className={styles.wanted}>
        <caption className="visually-hidden">{t('notices.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('notices.kind')}</th>
            {CHANNELS.map((channel) => (
              <th key={channel} scope="col">
                {t(`notices.${channel}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`notices.kinds.${kind}`)}</th>
              {CHANNELS.map((channel) => (
                <td key={channel}>
                  <input
                    type="checkbox"
                    aria-label={`${t(`notices.kinds.${kind}`)}: ${t(`notices.${channel}`)}`}
                    checked={shown.kinds[kind][channel]}
                    onChange={(event) => want(kind, channel, event.currentTarget.checked)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.row}>
        <NativeSelect
          size="xs"
          label={t('notices.language')}
          value={shown.language ?? ''}
          data={[
            { value: '', label: t('notices.accountLanguage') },
            ...LANGUAGES.map((language) => ({ value: language, label: t(`languages.${language}`) })),
          ]}
          onChange={(event) => change({ language: (event.currentTarget.value || null) as Language | null })}
        />
        {kinds.some((kind) => shown.kinds[kind].mail) && (
          <Button size="xs" variant="subtle" onClick={noMail}>
            {t('notices.noMail')}
          </Button>
        )}
      </div>
      <FormFault error={saving.error} />
      <div className={styles.row}>
        <Button type="submit" size="xs" disabled={!edited} loading={saving.isPending}>
          {t('notices.save')}
        </Button>
        <span className={styles.good} role="status">
          {saving.isSuccess && !edited && t('notices.saved')}
        </span>
      </div>
    </form>
  );
}
