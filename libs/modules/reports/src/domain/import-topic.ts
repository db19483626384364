/** The live topic of one import: something of it changed, read it again. */
export function importTopic(importId: string): string {
  return `import.${importId}`;
}
