import { ApiProperty } from '@nestjs/swagger';
import { FAULTS, type ChainReport } from '@platform/audit';

const FAULTS_SHOWN = 100;

/** Where the chain ends: noted down elsewhere, it shows later whether the end was cut off. */
export class ChainHeadResponse {
  seq: number;
  hash: string;
}

/** Something that is wrong with the trail. */
export class ChainFaultResponse {
  @ApiProperty({ enum: Object.keys(FAULTS) })
  kind: string;
  /** The same in words. */
  meaning: string;
  /** Place in the chain. */
  seq: number | null;
  eventId: number | null;
  /** Of the signed root. */
  day: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true })
  detail: object;
}

/** What a check of the trail found. */
export class ChainReportResponse {
  isIntact: boolean;
  /** Seals gone through. */
  checked: number;
  /** The seal before the first of them; 0: all were gone through. */
  afterSeq: number;
  head: ChainHeadResponse;
  roots: number;
  /** False when this process has no key to check signatures with. */
  signaturesChecked: boolean;
  /** Events that wait for their seal. */
  waiting: number;
  seconds: number;
  rowsPerSecond: number;
  faultCount: number;
  /** The first hundred. */
  faults: ChainFaultResponse[];
}

export function presentChainReport({ faults, ...report }: ChainReport): ChainReportResponse {
  const { checked, seconds } = report;
  return {
    ...report,
    head: { ...report.head },
    rowsPerSecond: Math.round(checked / Math.max(seconds, 0.001)),
    faults: faults.slice(0, FAULTS_SHOWN).map((fault) => ({ ...fault, meaning: FAULTS[fault.kind] })),
  };
}
