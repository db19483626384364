/** Whether an address is of the pages anybody may look at. */
export const isPublicPath = (path: string): boolean => /^\/public(\/|$)/.test(path);
