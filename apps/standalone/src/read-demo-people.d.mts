export interface DemoPeople {
  password: string;
  people: { role: string; territory: string; email: string; name: string }[];
}

/** The invented people of the demo. */
export function readDemoPeople(root: string): DemoPeople;
