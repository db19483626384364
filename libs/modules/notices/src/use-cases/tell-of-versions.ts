import { Clock } from '@core/kernel';
import { FindAnswerable } from '@modules/calendar';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { NewVersionReader, type NewVersion } from '../data/new-version.reader';
import { NoticeRepository } from '../data/notice.repository';
import type { NewNotice } from '../domain/notice';

/** Tells those who answer for a road map that it has a new version. Safe to repeat: everybody is told once. */
@Injectable()
export class TellOfVersions {
  constructor(
    private readonly database: Database,
    private readonly versions: NewVersionReader,
    private readonly answerable: FindAnswerable,
    private readonly notices: NoticeRepository,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    const byProgramme = new Map<string, NewVersion[]>();
    for (const version of await this.versions.latest(this.database, now)) {
      const { programme } = version.params;
      byProgramme.set(programme, [...(byProgramme.get(programme) ?? []), version]);
    }
    for (const [programme, versions] of byProgramme) {
      const places = versions.map(({ params }) => params.territory);
      const people = await this.answerable.run(this.database, programme, places, now);
      const notices = versions.flatMap(({ programmeId, roadMapId, params }): NewNotice[] =>
        (people.get(params.territory) ?? []).map(({ id }) => ({
          ...{ personId: id, programmeId, subject: `version/${roadMapId}/${params.version}` },
          content: { kind: 'plan_changed', params },
        })),
      );
      await this.notices.give(this.database, notices, now);
    }
  }
}
