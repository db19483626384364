/** A person by name. */
export class PersonNameResponse {
  id: string;
  name: string;
}

/** Those who are known; whoever was erased, and whoever is no person, is left out. */
export class PersonNamesResponse {
  items: PersonNameResponse[];
}
