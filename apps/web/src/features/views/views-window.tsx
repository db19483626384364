import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { collation } from '../../shared/format/collation';
import { useLanguage } from '../../shared/i18n/use-language';
import { Dialog } from '../../shared/ui/dialog/dialog';
import { FormFault } from '../../shared/ui/form-fault';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { SaveViewForm } from './save-view-form';
import type { SavedView } from './saved-view';
import { viewAddress } from './view-address';
import { viewQueries } from './view-queries';
import { ViewRow } from './view-row';
import styles from './views.module.css';

/** What was done last: said, and taken back where it can be. */
type Said = { kind: 'saved' | 'renamed' | 'start' | 'noStart' | 'removed'; view: SavedView } | null;

/** The pages one comes back to: open, rename, remove, begin with one; and this page, to be added. */
export function ViewsWindow({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('views');
  const compare = collation(useLanguage());
  const { pathname, searchStr } = useLocation();
  const here = viewAddress(pathname, searchStr);
  const queryClient = useQueryClient();
  const [said, setSaid] = useState<Said>(null);
  const views = useQuery(viewQueries.all());
  const reread = () => queryClient.invalidateQueries({ queryKey: viewQueries.all().queryKey });
  const removal = useMutation({
    mutationFn: ({ id }: SavedView) => viewQueries.remove(id),
    onSuccess: (_nothing, view) => setSaid({ kind: 'removed', view }),
    onSettled: reread,
  });
  const undo = useMutation({
    mutationFn: viewQueries.add,
    onSuccess: () => setSaid(null),
    onSettled: reread,
  });
  const change = useMutation({
    mutationFn: viewQueries.change,
    onSuccess: (view, { name }) => {
      const before = views.data?.find(({ id }) => id === view.id);
      const kind = before?.name === name ? (view.isStart ? 'start' : 'noStart') : 'renamed';
      setSaid({ kind, view });
    },
    onSettled: reread,
  });
  return (
    <Dialog title={t('title')} opened onClose={onClose}>
      <SaveViewForm
        path={here}
        onSaved={(view) => {
          setSaid({ kind: 'saved', view });
          void reread();
        }}
      />
      <div className={styles.said} role="status">
        {said && t(`said.${said.kind}`, { name: said.view.name })}
        {said?.kind === 'removed' && (
          <Button
            size="compact-sm"
            variant="default"
            autoFocus
            loading={undo.isPending}
            onClick={() => undo.mutate(said.view)}
          >
            {t('undo')}
          </Button>
        )}
      </div>
      <FormFault error={removal.error ?? undo.error} />
      <Loaded query={views} height={120}>
        {(all) =>
          all.length === 0 ? (
            <Message title={t('none')} text={t('noneText')} />
          ) : (
            <ul className={styles.list} aria-label={t('title')}>
              {[...all]
                .sort((one, other) => compare(one.name, other.name))
                .map((view) => (
                  <ViewRow
                    key={view.id}
                    view={view}
                    here={here}
                    onChange={change.mutateAsync}
                    onRemove={() => removal.mutate(view)}
                    onFollow={onClose}
                  />
                ))}
            </ul>
          )
        }
      </Loaded>
      <p className={styles.note}>{t('note')}</p>
    </Dialog>
  );
}
