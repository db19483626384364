import { LANGUAGES } from '@core/kernel';
import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import { ApiProduces, ApiQuery } from '@nestjs/swagger';
import { TABLE_FORMATS, type RouteTable } from './route-table';
import { ROUTE_TABLE, TableInterceptor } from './table-interceptor';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A list that people also take away: the same route answers `format=csv` and `format=xlsx` with headings in `lang`, all its
 * pages and the same filters, for whom it would answer as JSON. Every file that leaves is in the audit trail.
 */
export function AsTable<Row, Known = undefined>(table: RouteTable<Row, Known>): MethodDecorator {
  return applyDecorators(
    SetMetadata(ROUTE_TABLE, table),
    UseInterceptors(TableInterceptor),
    ApiQuery({ name: 'format', required: false, enum: TABLE_FORMATS, description: 'By default `json`.' }),
    ApiQuery({ name: 'lang', required: false, enum: LANGUAGES, description: 'Of headings and words.' }),
    ApiProduces('application/json', 'text/csv', WORKBOOK),
  );
}
