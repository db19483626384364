/** Which levels of the tree go under which name. */
export const LEVELS = { all: [0, 1, 2, 3], region: [1], district: [2, 3] } as const;
