import { Injectable } from '@nestjs/common';
import { Clock, uuidv7 } from '@core/kernel';
import { constraintOf, Database, type Sql } from '@platform/database';
import { SavedViewRepository, type SavedView, type ViewContent } from '../data/saved-view.repository';
import { viewNameTaken, viewNotFound, viewPathUnfit, viewsTooMany } from '../domain/identity.errors';
import { viewPath } from '../domain/view-path';

const MOST = 50;

/** Keeps addresses of pages for the person who saved them, and for nobody else. What an address shows is decided when it is opened. */
@Injectable()
export class KeepViews {
  constructor(
    private readonly database: Database,
    private readonly views: SavedViewRepository,
    private readonly clock: Clock,
  ) {}

  list(accountId: string): Promise<SavedView[]> {
    return this.views.list(this.database, accountId);
  }

  /** Where signing in leads: the start page, or the overview. A path of this site, to be followed as it is. */
  async startOf(accountId: string): Promise<string> {
    const views = await this.views.list(this.database, accountId);
    return views.find(({ isStart }) => isStart)?.path ?? '/';
  }

  /** @throws DomainError `VIEW.PATH_UNFIT`, `VIEW.NAME_TAKEN`, `VIEW.TOO_MANY` (more than fifty) */
  async add(accountId: string, asked: ViewContent): Promise<SavedView> {
    const view = { id: uuidv7(), ...fitting(asked), createdAt: this.clock.now() };
    await this.write(async (tx) => {
      if ((await this.views.countLocked(tx, accountId)) >= MOST) throw viewsTooMany(MOST);
      if (view.isStart) await this.views.clearStart(tx, accountId);
      await this.views.add(tx, accountId, view);
    });
    return view;
  }

  /** @throws DomainError `VIEW.NOT_FOUND`, `VIEW.PATH_UNFIT`, `VIEW.NAME_TAKEN` */
  async change(accountId: string, id: string, asked: ViewContent): Promise<SavedView> {
    const content = fitting(asked);
    return this.write(async (tx) => {
      if (content.isStart) await this.views.clearStart(tx, accountId);
      const view = await this.views.change(tx, accountId, id, content);
      if (view === undefined) throw viewNotFound(id);
      return view;
    });
  }

  /** @throws DomainError `VIEW.NOT_FOUND` */
  async remove(accountId: string, id: string): Promise<void> {
    if (!(await this.views.remove(this.database, accountId, id))) throw viewNotFound(id);
  }

  private async write<T>(work: (tx: Sql) => Promise<T>): Promise<T> {
    try {
      return await this.database.transaction(work);
    } catch (error) {
      if (constraintOf(error) === 'saved_view_name_key') throw viewNameTaken();
      throw error;
    }
  }
}

function fitting({ name, path, isStart }: ViewContent): ViewContent {
  const fit = viewPath(path);
  if (fit === undefined) throw viewPathUnfit();
  return { name, path: fit, isStart };
}
