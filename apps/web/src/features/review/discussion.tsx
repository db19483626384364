import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { request } from '../../shared/api/request';
import { SendOnce } from '../../shared/api/send-once';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { FormFault } from '../../shared/ui/form-fault';
import { Loaded } from '../../shared/ui/loaded';
import { PersonName } from '../people/person-name';
import styles from './entry-view.module.css';
import { reviewQueries } from './review-queries';

interface DiscussionProps {
  programme: string;
  entryId: string;
  mayWrite: boolean;
}

/** What is said of the item's report for the period, over all its revisions; the liaison reads it too. */
export function Discussion({ programme, entryId, mayWrite }: DiscussionProps) {
  const { t } = useTranslation('review');
  const format = useFigureFormat();
  const queryClient = useQueryClient();
  const comments = useQuery(reviewQueries.comments(programme, entryId));
  const [draft, setDraft] = useState('');
  const [once] = useState(() => new SendOnce());
  const saying = useMutation({
    mutationFn: (text: string) =>
      once.send({ text }, (body, idempotencyKey) =>
        request(`/entries/${entryId}/comments`, { method: 'POST', body, idempotencyKey }),
      ),
    onSuccess: async () => {
      setDraft('');
      await queryClient.invalidateQueries({ queryKey: ['entries', programme] });
    },
  });
  return (
    <>
      <Loaded query={comments} height={40}>
        {(said) =>
          said.length === 0 ? (
            <p className={styles.note}>{t('talk.none')}</p>
          ) : (
            <ol className={styles.talk}>
              {said.map((comment) => (
                <li key={comment.id}>
                  <span className={styles.who}>
                    <PersonName id={comment.writtenBy} /> · {format.instant(comment.writtenAt)}
                  </span>
                  <p className={styles.narrative}>{comment.text}</p>
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
      {mayWrite && (
        <form
          className={styles.say}
          onSubmit={(event) => {
            event.preventDefault();
            if (draft.trim() !== '' && !saying.isPending) saying.mutate(draft.trim());
          }}
        >
          <Textarea
            size="xs"
            label={t('talk.label')}
            description={t('talk.hint')}
            autosize={false}
            rows={2}
            maxLength={4000}
            value={draft}
            onChange={(event) => setDraft(event.currentTarget.value)}
          />
          <Button
            type="submit"
            size="compact-sm"
            variant="default"
            loading={saying.isPending}
            disabled={draft.trim() === ''}
          >
            {t('talk.send')}
          </Button>
          <FormFault error={saying.error} />
        </form>
      )}
      <span className="visually-hidden" role="status">
        {saying.isSuccess ? t('talk.sent') : ''}
      </span>
    </>
  );
}
