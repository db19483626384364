/** The verification as recorded. */
export class VerificationResponse {
  id: number;
  itemId: number;
  date: string;
  method: string;
  result: string;
  value: number | null;
  verifiedBy: string;
  recordedAt: string;
}
