import { createServer, type Socket } from 'node:net';

/**
 * Speaks clamd's protocol in a process of its own, with what tests need of it: finds the EICAR test file, refuses more than
 * its limit, and falls silent at a word. Arguments: where to listen (a port, 0 for a free one, or a path), the limit in bytes.
 */
const [place = '0', limit = '1000000'] = process.argv.slice(2);
const COMMAND = 'zINSTREAM\0';
/** Said in two parts, so that scanners of the machine do not take this file for it. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

function verdictOn(bytes: Buffer): string {
  if (bytes.includes('NONSENSE')) return 'what do you mean\0';
  return bytes.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0';
}

function serve(socket: Socket): void {
  let waiting = Buffer.alloc(0);
  let begun = false;
  const file: Buffer[] = [];
  let size = 0;
  const end = (line: string) => {
    // What still comes is let go: closing on it would take the answer away from whoever is still sending.
    socket.removeAllListeners('data').resume();
    socket.end(line);
  };
  socket.on('error', () => undefined);
  socket.on('data', (data) => {
    waiting = Buffer.concat([waiting, data as Buffer]);
    if (!begun) {
      if (waiting.length < COMMAND.length) return;
      if (waiting.toString('latin1', 0, COMMAND.length) !== COMMAND) return void end('UNKNOWN COMMAND\0');
      begun = true;
      waiting = waiting.subarray(COMMAND.length);
    }
    while (waiting.length >= 4) {
      const length = waiting.readUInt32BE();
      if (length === 0) {
        const bytes = Buffer.concat(file);
        if (bytes.includes('HANG UP')) return void socket.destroy();
        if (!bytes.includes('FALL SILENT')) end(verdictOn(bytes));
        return;
      }
      if (waiting.length < 4 + length) return;
      file.push(waiting.subarray(4, 4 + length));
      size += length;
      if (size > Number(limit)) return void end('INSTREAM size limit exceeded. ERROR\0');
      waiting = waiting.subarray(4 + length);
    }
  });
}

const server = createServer(serve);
const told = () => process.stdout.write(`${JSON.stringify(server.address())}\n`);
if (place.startsWith('/')) server.listen(place, told);
else server.listen(Number(place), '127.0.0.1', told);
