import { ACTIONS, type Action } from '@core/access';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { accountQueries } from '../../shared/api/account-queries';
import { queries } from '../../shared/api/queries';
import type { Session } from '../../shared/api/session';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { TerritoryPicker } from '../places/territory-picker/territory-picker';
import { rights } from '../session/rights';
import { useActionWords } from './use-action-words';
import { WhyAnswer } from './why-answer';
import styles from './permissions.module.css';

/** What is asked about; absent parts stand for anywhere and any. */
export interface WhyQuestion {
  action: Action | undefined;
  place: string | undefined;
  programme: string | undefined;
}

interface WhyCardProps {
  session: Session;
  question: WhyQuestion;
  onChange: (question: WhyQuestion) => void;
}

/** Why something is not seen or cannot be done: what each of one's grants lacks for it. Comes into view when asked by a link. */
export function WhyCard({ session, question, onChange }: WhyCardProps) {
  const { t } = useTranslation('permissions');
  const nameOf = useName();
  const words = useActionWords();
  // Whoever has no role yet sees neither places nor programmes to ask about.
  const isNarrowed = rights.any(session);
  const programmes = useQuery({ ...queries.programmes(), enabled: isNarrowed });
  const box = useRef<HTMLDivElement>(null);
  const isAsked = useRef(question.action !== undefined);
  useEffect(() => {
    if (!isAsked.current) return;
    box.current?.scrollIntoView({ block: 'center' });
    box.current?.focus({ preventScroll: true });
  }, []);
  const { action, place, programme } = question;
  const answer = useQuery({
    ...accountQueries.permission(action ?? ACTIONS[0], place, programme),
    enabled: action !== undefined,
  });
  const unseen = place === undefined ? undefined : answer.data?.placeName;
  return (
    <div ref={box} id="why" tabIndex={-1}>
      <Card title={t('why.title')}>
        <p className={styles.note}>{t('why.note')}</p>
        <div className={styles.form}>
          <NativeSelect
            size="xs"
            label={t('why.action')}
            value={action ?? ''}
            data={[
              { value: '', label: '…' },
              ...ACTIONS.map((one) => ({ value: one, label: words.word(one) })),
            ]}
            onChange={({ currentTarget }) =>
              onChange({ ...question, action: ACTIONS.find((one) => one === currentTarget.value) })
            }
          />
          {isNarrowed && (
            <>
              <TerritoryPicker
                clearable
                label={t('why.place')}
                placeholder={t('why.anywhere')}
                value={place ?? null}
                unseenName={unseen ? nameOf(unseen) : undefined}
                onChange={(code) => onChange({ ...question, place: code ?? undefined })}
              />
              <NativeSelect
                size="xs"
                label={t('why.programme')}
                value={programme ?? ''}
                data={[
                  { value: '', label: t('why.anyProgramme') },
                  ...(programmes.data ?? []).map(({ code, title }) => ({
                    value: code,
                    label: nameOf(title),
                  })),
                ]}
                onChange={(event) =>
                  onChange({ ...question, programme: event.currentTarget.value || undefined })
                }
              />
            </>
          )}
        </div>
        {action && (
          <Loaded query={answer} height={90}>
            {(found) => <WhyAnswer answer={found} />}
          </Loaded>
        )}
      </Card>
    </div>
  );
}
