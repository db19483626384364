import { Secret, TOTP } from 'otpauth';

const ISSUER = 'Uade';
const PERIOD_SECONDS = 30;
/** One step either way, for a clock that is off and a slow thumb. */
const WINDOW = 1;
const SECRET_BYTES = 20;

function generator(secret: string, label = ''): TOTP {
  // What every authenticator app understands, whatever an address may ask for.
  const fixed = { algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS };
  return new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), ...fixed });
}

/** A new secret, in base 32. */
function makeSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** What an authenticator app reads from a QR code. */
function address(secret: string, label: string): string {
  return generator(secret, label).toString();
}

/** The 30 s step a code is of, within one step of the instant; undefined when it is of none. */
function stepOf(secret: string, code: string, at: Date): number | undefined {
  const timestamp = at.getTime();
  const token = code.replaceAll(' ', '');
  const delta = generator(secret).validate({ token, timestamp, window: WINDOW });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
}

/** Time-based one-time codes (RFC 6238). */
export const totp = { makeSecret, address, stepOf } as const;
