declare module "vitest" {
  // Declaration merging is the one thing that a type alias cannot do.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  export interface ProvidedContext {
    /** URL of the administrative database of the test run's PostgreSQL. */
    databaseUrl: string;
    /** Name of the migrated, empty database that test files copy. */
    templateDatabase: string;
    meiliUrl: string;
    meiliKey: string;
  }
}

export {};
