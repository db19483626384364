import { apiUrl } from '../../shared/api/request';

/** Where a file's bytes are; the server says with them whether they are shown or downloaded. */
export const evidenceAddress = {
  file: (id: string): string => apiUrl(`/evidence/${id}`),
  thumbnail: (id: string): string => apiUrl(`/evidence/${id}/thumbnail`),
};
