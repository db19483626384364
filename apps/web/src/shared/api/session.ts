/** Who is signed in. */
export interface Session {
  name: string;
  kind: string;
}
