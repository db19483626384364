import { createParamDecorator, ExecutionContext } from '@nestjs/common';
import { HttpRequest } from './http-request';

/** Hands the caller to a handler: an `Actor`, or undefined on a public route called by nobody known. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest<HttpRequest>().actor;
});
