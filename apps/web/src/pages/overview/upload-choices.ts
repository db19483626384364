import type { TemplateOf } from '../../features/imports/template-link';
import { rights } from '../../features/session/rights';
import type { Session } from '../../shared/api/session';
import type { Territory } from '../../shared/api/territory';

export interface UploadChoices {
  may: boolean;
  /** The workbook to report in for the place on screen; absent where one may not report. */
  template: TemplateOf | undefined;
}

/** Whether a person may send files at all, and whether they report for the place on screen. */
export function uploadChoices(
  session: Session,
  programme: string,
  path: Territory[],
  period: string,
): UploadChoices {
  const codes = path.map(({ code }) => code);
  const reports = rights.at(session, 'report.submit', programme, codes);
  const { code: territory, name } = path[path.length - 1];
  return {
    may: rights.anywhere(session, 'import.create'),
    template: reports ? { programme, territory, period, name } : undefined,
  };
}
