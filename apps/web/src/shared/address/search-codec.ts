/** Search parameters as plain strings: the router's own JSON reading would turn a territory code into a number. */
export const searchCodec = {
  parse(search: string): Record<string, string> {
    return Object.fromEntries(new URLSearchParams(search));
  },

  stringify(search: Record<string, unknown>): string {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(search)) {
      if (typeof value === 'string' && value !== '') parameters.set(name, value);
    }
    const text = parameters.toString();
    return text ? `?${text}` : '';
  },
};
