import { EnvironmentReader } from './environment-reader';

/** Where clamd listens: a port of a host, or a socket of this machine. */
export type ScannerAddress = { readonly host: string; readonly port: number } | { readonly path: string };

const NAME = 'UADE_CLAMAV';
const HOST_AND_PORT = /^(\[[0-9a-fA-F:]+\]|[^\s:/]+):(\d{1,5})$/;

/** Who looks for viruses in files that are sent; nobody where no scanner is given. */
export class ScannerSettings {
  constructor(readonly clamav?: ScannerAddress) {}

  static read(env: EnvironmentReader): ScannerSettings {
    const given = env.optionalText({
      name: NAME,
      purpose:
        'clamd that looks into every file sent: host:port, or the path of its socket (absent: files are not scanned)',
    });
    if (given === undefined) return new ScannerSettings();
    if (given.startsWith('/')) return new ScannerSettings({ path: given });
    const [, host = '', port = ''] = HOST_AND_PORT.exec(given) ?? [];
    if (host === '' || Number(port) < 1 || Number(port) > 65_535) {
      env.refuse(NAME, 'must be host:port, or the path of a socket');
      return new ScannerSettings();
    }
    // clamd knows no TLS, and reads every file.
    env.refuseUnprotected(NAME, `tcp://${given}`, 'use a clamd of this machine');
    return new ScannerSettings({ host: host.replace(/^\[(.*)\]$/, '$1'), port: Number(port) });
  }
}
