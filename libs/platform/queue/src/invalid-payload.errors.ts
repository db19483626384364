/** A job's payload does not fit its class. Trying again cannot help, so such a job fails at once. */
export class InvalidPayload extends TypeError {
  override readonly name = 'InvalidPayload';

  constructor(job: string, faults: readonly string[]) {
    super(`Payload of job ${job}: ${faults.join('; ')}`);
  }
}
