import { useTranslation } from 'react-i18next';
import { numberFormat } from '../../shared/format/number-format';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import type { EvidenceFile } from './evidence-file';

const KIND: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
};

/** What is said of a file: its form and size, when and where a picture was taken. */
export function useEvidenceWords() {
  const { t } = useTranslation('evidence');
  const format = useFigureFormat();
  const language = useLanguage();
  const size = (bytes: number): string =>
    bytes < 1_000_000
      ? numberFormat.joined(numberFormat.count(language, Math.max(1, Math.round(bytes / 1_000))), t('kb'))
      : numberFormat.joined(numberFormat.decimal(language, bytes / 1_000_000), t('mb'));
  /** The camera's own clock: its day and time as they stand, with no zone put in. */
  const taken = (at: string): string => {
    const [day, time] = [at.slice(0, 10), at.slice(11, 16)];
    return `${format.day(day)}${time ? `, ${time}` : ''}`;
  };
  return {
    kind: ({ mediaType, size: bytes }: EvidenceFile): string =>
      [KIND[mediaType] ?? mediaType, size(bytes)].join(' · '),
    taken: ({ takenAt }: EvidenceFile): string =>
      takenAt === null ? t('noTime') : t('taken', { time: taken(takenAt) }),
    place: ({ place }: EvidenceFile): string =>
      place === null ? t('noPlace') : `${place.latitude.toFixed(5)}, ${place.longitude.toFixed(5)}`,
    attached: ({ attachedAt }: EvidenceFile): string => t('attached', { time: format.instant(attachedAt) }),
    /** Read instead of the picture. */
    alternative: (file: EvidenceFile): string =>
      [
        t('photo', { name: file.name }),
        file.takenAt !== null && t('taken', { time: taken(file.takenAt) }),
        file.place !== null && t('withPlace'),
      ]
        .filter(Boolean)
        .join('. '),
  };
}
