import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpSettings } from '@platform/config';
import { SESSION_COOKIE } from '@platform/http';

/**
 * The cookie that carries a session. No script reads it and no other site's request brings it. Over TLS its name says
 * `__Host-`: the browser then refuses one that another host of the domain, or a page without TLS, tried to set.
 */
@Injectable()
export class SessionCookie {
  constructor(private readonly http: HttpSettings) {}

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  /** @param seconds how long the browser keeps it */
  set(reply: FastifyReply, session: string, seconds: number): void {
    void reply.setCookie(this.name, session, { ...this.attributes, maxAge: seconds });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.attributes);
  }

  private get name(): string {
    return this.http.secure ? `__Host-${SESSION_COOKIE}` : SESSION_COOKIE;
  }

  private get attributes() {
    return { path: '/', httpOnly: true, sameSite: 'strict' as const, secure: this.http.secure };
  }
}
