import type { PasswordLink } from '@modules/identity';

/** Shows a link for a password, and how long it holds. */
export function printLink(link: PasswordLink | null): void {
  if (link === null) return;
  process.stdout.write(`${link.url}\nIt works once, until ${link.expiresAt.toISOString()}.\n`);
}
