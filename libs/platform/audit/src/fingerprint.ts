import { crc32 } from 'node:zlib';
import { AUDIT_FIELDS, type AuditEvent } from './audit-event';
import { canonicalJson } from './canonical-json';

const WIDTH = 8;

/** A check sum of each field of an event, so that a broken seal can say which field was altered. It proves nothing by itself. */
function of(event: AuditEvent): string {
  let text = '';
  for (const field of AUDIT_FIELDS) text += sum(event, field);
  return text;
}

/** The fields in which an event is not what its fingerprint was made of. */
function differences(print: string, event: AuditEvent): string[] {
  return AUDIT_FIELDS.filter(
    (field, index) => print.slice(index * WIDTH, (index + 1) * WIDTH) !== sum(event, field),
  );
}

function sum(event: AuditEvent, field: (typeof AUDIT_FIELDS)[number]): string {
  return crc32(canonicalJson(event[field])).toString(16).padStart(WIDTH, '0');
}

/** See {@link of}. */
export const fingerprint = { of, differences } as const;
