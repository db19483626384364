import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SecuritySettings } from '@platform/config';

const PURPOSE = 'uade template manifest v1';
const KEY_BYTES = 32;

/**
 * Signs what a template says of itself. The key is derived from the secret of the installation, which every process of
 * it is given; another secret makes the templates that are out look altered, which refuses nothing.
 */
@Injectable()
export class ManifestSigner {
  private readonly key?: Buffer;

  constructor({ bootstrapToken }: SecuritySettings) {
    if (bootstrapToken === undefined) return;
    this.key = Buffer.from(hkdfSync('sha256', bootstrapToken, '', PURPOSE, KEY_BYTES));
  }

  /** Hexadecimal; empty where the installation has no secret. */
  sign(text: string): string {
    return this.key === undefined ? '' : createHmac('sha256', this.key).update(text).digest('hex');
  }

  /** Whether we signed it; without a secret nothing can be told, and nothing is claimed. */
  accepts(text: string, signature: string): boolean {
    if (this.key === undefined) return true;
    const expected = Buffer.from(this.sign(text));
    const given = Buffer.from(signature);
    return expected.length === given.length && timingSafeEqual(expected, given);
  }
}
