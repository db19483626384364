import { IconPaperclip } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFault } from '../../../shared/ui/form-fault';
import { Loaded } from '../../../shared/ui/loaded';
import { EvidenceGallery } from '../../evidence/evidence-gallery';
import { evidenceQueries } from '../../evidence/evidence-queries';
import { sendFiles, TAKEN_FILES } from '../../evidence/send-files';
import styles from './row-dialog.module.css';

/** The files that show what an entry says, and a way to add some. */
export function RowEvidence({ entry }: { entry: string }) {
  const { t } = useTranslation('desk');
  const field = useId();
  const queryClient = useQueryClient();
  const files = useQuery(evidenceQueries.ofEntry(entry));
  const adding = useMutation({
    mutationFn: (chosen: readonly File[]) =>
      sendFiles(`/entries/${encodeURIComponent(entry)}/evidence`, chosen),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['evidence'] }),
  });
  return (
    <div className={styles.evidence}>
      <Loaded query={files} height={80}>
        {(all) => <EvidenceGallery files={all} />}
      </Loaded>
      <label htmlFor={field} className={styles.add}>
        <IconPaperclip size={16} aria-hidden /> {t('row.add')}
        <input
          id={field}
          type="file"
          className="visually-hidden"
          multiple
          accept={TAKEN_FILES}
          disabled={adding.isPending}
          onChange={({ currentTarget }) => {
            const chosen = [...(currentTarget.files ?? [])];
            // The same files may be chosen again after a fault.
            currentTarget.value = '';
            if (chosen.length > 0) adding.mutate(chosen);
          }}
        />
      </label>
      <p role="status" className={styles.quiet}>
        {adding.isPending ? t('row.adding') : adding.isSuccess ? t('row.added') : t('row.addHint')}
      </p>
      <FormFault error={adding.error} />
    </div>
  );
}
