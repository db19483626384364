import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { scopeOf, type Actor } from '@core/access';
import { Database } from '@platform/database';
import { CurrentActor, decodeCursor, Page, pageOf, Permission, ShownOnce } from '@platform/http';
import { isUUID } from 'class-validator';
import { UserReader } from '../data/user.reader';
import { userErased } from '../domain/identity.errors';
import { AccountControl } from '../use-cases/account-control';
import { ChangeUser } from '../use-cases/change-user';
import { CreateUser } from '../use-cases/create-user';
import { InviteUser } from '../use-cases/invite-user';
import { ReplaceGrants } from '../use-cases/replace-grants';
import { ChangeUserRequest } from './change-user.request';
import { CreateUserRequest } from './create-user.request';
import { GrantsRequest } from './grants.request';
import { ListUsersRequest } from './list-users.request';
import {
  CreatedUserResponse,
  presentInvitation,
  presentUser,
  UserPageResponse,
  UserResponse,
} from './user.response';

/** People and what they may do. */
@ApiTags('users')
@Controller('users')
export class UsersController {
  constructor(
    private readonly database: Database,
    private readonly users: UserReader,
    private readonly control: AccountControl,
    private readonly createUser: CreateUser,
    private readonly changeUser: ChangeUser,
    private readonly replaceGrants: ReplaceGrants,
    private readonly inviteUser: InviteUser,
  ) {}

  /** Lets a person in. They choose a password by a link, which is mailed or, without a mail server, in the answer. */
  @Post()
  @Permission('user.manage')
  @ShownOnce()
  async create(
    @Body() { email, name, language = 'kk', grants = [] }: CreateUserRequest,
    @CurrentActor() actor: Actor,
  ): Promise<CreatedUserResponse> {
    const id = await this.createUser.run({ email, name, language, grants }, actor);
    const invitation = presentInvitation(await this.inviteUser.run(id, actor));
    return { ...(await this.get(id, actor)), invitation };
  }

  /** In the order they were added. */
  @Get()
  @Permission('user.read')
  async list(
    @Query() { cursor, ...filter }: ListUsersRequest,
    @CurrentActor() actor: Actor,
  ): Promise<UserPageResponse> {
    const [after] = decodeCursor(cursor) ?? [];
    const known = typeof after === 'string' && isUUID(after) ? after : undefined;
    const rows = await this.users.list({ ...filter, after: known }, scopeOf(actor, 'user.read'));
    const { items, nextCursor } = pageOf(rows, filter.limit, ({ id }) => [id]);
    return new Page(items.map(presentUser), nextCursor);
  }

  @Get(':id')
  @Permission('user.read')
  async get(@Param('id', ParseUUIDPipe) id: string, @CurrentActor() actor: Actor): Promise<UserResponse> {
    return presentUser(await this.control.see(actor, id));
  }

  /** Name, address, language, and whether they may come in. */
  @Patch(':id')
  @Permission('user.manage')
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangeUserRequest,
    @CurrentActor() actor: Actor,
  ): Promise<UserResponse> {
    await this.control.demand(actor, id);
    await this.changeUser.run(id, change, actor);
    return this.get(id, actor);
  }

  /** Exactly these, as far as the caller's own grants reach; others are not seen and stay. */
  @Put(':id/grants')
  @Permission('user.manage')
  async grant(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { grants }: GrantsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<UserResponse> {
    const { state } = await this.control.see(actor, id);
    if (state === 'erased') throw userErased(id);
    await this.database.transaction((tx) => this.replaceGrants.run(tx, id, grants, actor));
    return this.get(id, actor);
  }
}
