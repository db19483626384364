import { ApiProperty } from '@nestjs/swagger';

/** The answer to a request that failed, `application/problem+json` (RFC 9457). */
export class Problem {
  @ApiProperty({ example: 'urn:uade:error:REPORT.PERIOD_LOCKED' })
  type: string;

  @ApiProperty({
    description: "The status' usual English name; the sentence for people is made from code and params",
  })
  title: string;

  @ApiProperty()
  status: number;

  @ApiProperty({ description: 'Stable; never renamed', example: 'REPORT.PERIOD_LOCKED' })
  code: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  params: object;

  @ApiProperty({ description: 'Stands in the log of the server' })
  requestId: string;
}
