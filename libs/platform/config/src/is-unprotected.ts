const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];

/** Whether what goes to an address can be read and changed on its way: HTTP without TLS to another machine. */
export function isUnprotected(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && !LOOPBACK.includes(hostname);
}
