import { createContext, type ReactNode } from 'react';

/** What can be done with any page (share, keep, print), given by what the pages stand in. @param replays whether the page can show an earlier day */
export const PageTools = createContext<(replays: boolean) => ReactNode>(() => null);
