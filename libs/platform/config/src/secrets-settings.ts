import { EnvironmentReader } from './environment-reader';

const NAME = 'UADE_SECRETS_KEY';
const BYTES = 32;

/** What secrets that must be read again are encrypted with. */
export class SecretsSettings {
  constructor(
    /** Keys of 256 bits: the first encrypts, all decrypt. Empty: one is made in the data folder. */
    readonly keys: readonly Buffer[] = [],
  ) {}

  static read(env: EnvironmentReader): SecretsSettings {
    const given = env.optionalSecret({
      name: NAME,
      purpose:
        'key that secrets of authenticator apps are encrypted with, base64 of 32 bytes; after a comma those of before (absent: made in the data folder)',
    });
    if (given === undefined) return new SecretsSettings();
    const keys = given.split(',').map((key) => Buffer.from(key, 'base64'));
    if (keys.some(({ length }) => length !== BYTES)) {
      env.refuse(NAME, 'must be the base64 of 32 bytes, or several of them with commas between');
      return new SecretsSettings();
    }
    return new SecretsSettings(keys);
  }
}
