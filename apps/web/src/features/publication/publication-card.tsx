import { IconEyeOff, IconWorld } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Programme } from '../../shared/api/programme';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { ConfirmButton } from '../../shared/ui/confirm-button';
import { Fact, Facts } from '../../shared/ui/facts';
import { FormFault } from '../../shared/ui/form-fault';
import { Loaded } from '../../shared/ui/loaded';
import { PersonName } from '../people/person-name';
import { publicationQueries, setPublication } from './publication-queries';
import styles from './publication-card.module.css';

/** A programme: whether anybody may look at it, and the decision. Asked before, for nothing shown can be taken back for good. */
export function PublicationCard({ programme: { code, title } }: { programme: Programme }) {
  const { t } = useTranslation('publication');
  const format = useFigureFormat();
  const name = useName()(title);
  const client = useQueryClient();
  const publication = useQuery(publicationQueries.one(code));
  const change = useMutation({
    mutationFn: (published: boolean) => setPublication(code, published),
    onSuccess: (answer) => {
      client.setQueryData(publicationQueries.one(code).queryKey, answer);
      void client.invalidateQueries({ queryKey: ['public'] });
    },
  });
  return (
    <Card title={name}>
      <Loaded query={publication} height={170}>
        {({ published, publishedAt, publishedBy, viewOpen }) => (
          <>
            <p className={styles.state} data-shown={published || undefined}>
              {published ? <IconWorld size={18} aria-hidden /> : <IconEyeOff size={18} aria-hidden />}
              {t(published ? 'shown' : 'hidden')}
            </p>
            <Facts>
              {published && publishedAt && <Fact name={t('at')}>{format.instant(publishedAt)}</Fact>}
              {publishedBy && (
                <Fact name={t('byWhom')}>
                  <PersonName id={publishedBy} />
                </Fact>
              )}
              <Fact wide name={t('what')}>
                {t('whatText')}
              </Fact>
              <Fact wide name={t('not')}>
                {t('notText')}
              </Fact>
            </Facts>
            <div className={styles.foot}>
              <ConfirmButton
                size="xs"
                question={t(published ? 'withdrawQuestion' : 'publishQuestion')}
                cancel={t('cancel')}
                loading={change.isPending}
                onConfirm={() => change.mutate(!published)}
              >
                {t(published ? 'withdraw' : 'publish')}
              </ConfirmButton>
              {published && viewOpen && (
                <>
                  <Link to="/public" search={{ programme: code }}>
                    {t('open')}
                  </Link>
                  <Link to="/public/data" search={{ programme: code }}>
                    {t('openData')}
                  </Link>
                </>
              )}
            </div>
          </>
        )}
      </Loaded>
      <div role="status">{change.isSuccess && t('done', { programme: name })}</div>
      <FormFault error={change.error} />
    </Card>
  );
}
