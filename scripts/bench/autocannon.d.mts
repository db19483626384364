/** What the benchmark takes of a package that brings no types. */
declare module 'autocannon' {
  interface Load {
    url: string;
    headers: Record<string, string>;
    connections: number;
    /** Seconds. */
    duration: number;
  }
  interface Outcome {
    requests: { average: number };
    /** Milliseconds. */
    latency: { p50: number; p99: number };
    non2xx: number;
    errors: number;
  }
  function autocannon(load: Load): Promise<Outcome>;
  export = autocannon;
}
