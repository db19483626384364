import { timeZone, type IsoDay } from '@core/kernel';
import { EnvironmentReader } from './environment-reader';

const TIME_ZONE = 'UADE_TIME_ZONE';
const CURRENCY = 'UADE_CURRENCY';
/** As long as a sign or a code is; it stands in headings beside "m". */
const LONGEST_CURRENCY = 5;

/** Of the country the system is for, what no programme says: a grant may be for every programme, a territory is of none. */
export class CountrySettings {
  constructor(
    /** IANA zone by which its days begin. Programmes may have another one; this is theirs unless they say so. */
    readonly timeZone: string,
    /** Sign or code, put where money is shown. */
    readonly currency: string,
  ) {}

  static read(env: EnvironmentReader): CountrySettings {
    const zone = env.text({
      name: TIME_ZONE,
      purpose: 'IANA zone by which days begin; of programmes unless they name another one',
      fallback: 'Asia/Almaty',
    });
    if (!timeZone.isValid(zone)) env.refuse(TIME_ZONE, 'must be an IANA time zone, as Asia/Almaty');
    const currency = env.text({
      name: CURRENCY,
      purpose: 'sign or code of the money that budgets and reports are in, millions of it',
      fallback: '₸',
    });
    if (currency.length > LONGEST_CURRENCY || /[{}<>]/.test(currency)) {
      env.refuse(CURRENCY, `must be a sign or a code of ${LONGEST_CURRENCY} characters at most`);
    }
    return new CountrySettings(zone, currency);
  }

  /** The day it is in the country. */
  dayAt(at: Date): IsoDay {
    return timeZone.dayAt(at, this.timeZone);
  }
}
