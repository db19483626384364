import { INestApplication } from '@nestjs/common';
import { DocumentBuilder, getSchemaPath, OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Problem } from './problem';

/** Name of the cookie that carries a browser's session. */
export const SESSION_COOKIE = 'uade_session';

/** The OpenAPI 3.1 document of an application, from its routes and their request and response classes. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Uade')
    .setDescription('How much of what was promised is really done, for every place')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addSecurity('token', { type: 'http', scheme: 'bearer' })
    .addSecurity('session', { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE })
    .addGlobalResponse({
      status: 'default',
      description: 'Refused or failed',
      content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } },
    });
  return SwaggerModule.createDocument(app, builder.build(), { extraModels: [Problem] });
}

/**
 * Serves the document at `/api/openapi.json` and a page to read it at `/api/docs`. It is made when somebody first asks: a
 * start need not wait for it.
 */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
}
