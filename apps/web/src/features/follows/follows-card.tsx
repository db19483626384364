import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { FormFault } from '../../shared/ui/form-fault';
import { Loaded } from '../../shared/ui/loaded';
import type { Follow } from './follow';
import { followDraft } from './follow-draft';
import { followQueries } from './follow-queries';
import { FollowRow } from './follow-row';
import { FollowWindow } from './follow-window';
import styles from './follows.module.css';

/** The places I am told of: look, change, follow no longer. */
export function FollowsCard() {
  const { t } = useTranslation('follows');
  const nameOf = useName();
  const queryClient = useQueryClient();
  const [edited, setEdited] = useState<Follow>();
  const [removed, setRemoved] = useState<Follow>();
  const follows = useQuery(followQueries.all());
  const reread = () => queryClient.invalidateQueries({ queryKey: followQueries.all().queryKey });
  const removal = useMutation({
    mutationFn: followQueries.remove,
    onSuccess: (_nothing, follow) => setRemoved(follow as Follow),
    onSettled: reread,
  });
  const undo = useMutation({
    mutationFn: (follow: Follow) => followQueries.keep(follow, followDraft.wanted(followDraft.of(follow))),
    onSuccess: () => setRemoved(undefined),
    onSettled: reread,
  });
  return (
    <Card title={t('card.title')}>
      <div className={styles.said} role="status">
        {removed && t('card.removed', { name: nameOf(removed.name) })}
        {removed?.allowed && (
          <Button
            size="compact-sm"
            variant="default"
            autoFocus
            loading={undo.isPending}
            onClick={() => undo.mutate(removed)}
          >
            {t('card.undo')}
          </Button>
        )}
      </div>
      <FormFault error={removal.error ?? undo.error} />
      <Loaded query={follows} height={60}>
        {(all) =>
          all.length === 0 ? (
            <p className={styles.note}>{t('card.none')}</p>
          ) : (
            <ul className={styles.list} aria-label={t('card.title')}>
              {all.map((follow) => (
                <FollowRow
                  key={`${follow.programme} ${follow.territory}`}
                  follow={follow}
                  onEdit={() => setEdited(follow)}
                  onRemove={() => removal.mutate(follow)}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
      {edited && (
        <FollowWindow
          place={edited}
          name={nameOf(edited.name)}
          follow={edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Card>
  );
}
