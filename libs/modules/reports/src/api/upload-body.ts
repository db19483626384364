import type { ApiBodyOptions } from '@nestjs/swagger';
import { IMPORT_KINDS } from '@core/reporting';
import { ERROR_POLICIES } from '../domain/error-policy';
import { IMPORT_MODES } from '../domain/import-mode';

/** The multipart body of an upload, as the API's description shows it: no class can say "a file". */
export const UPLOAD_BODY: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['kind', 'file'],
    properties: {
      kind: { type: 'string', enum: [...IMPORT_KINDS] },
      programme: { type: 'string', description: 'Code; required for road-maps and progress' },
      mode: { type: 'string', enum: [...IMPORT_MODES], default: 'apply' },
      onError: { type: 'string', enum: [...ERROR_POLICIES], default: 'skip' },
      file: { type: 'string', format: 'binary' },
    },
  },
};
