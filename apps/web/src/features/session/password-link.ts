let secret: string | null = null;

/** The secret of the link by which a password is chosen, for as long as the page is open and no longer. */
export const passwordLink = {
  keep(found: string): void {
    secret = found;
  },
  read: (): string | null => secret,
  forget(): void {
    secret = null;
  },
};
