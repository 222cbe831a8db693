import pg from "pg";

/** The roles the portal works as; the login of DATABASE_URL owns the tables and only steps into them. */
export const portalRoles = { everyday: "portal_app", cases: "portal_case" } as const;

/** Case data: closed to the everyday role, opened row by row to the other one by policies. */
export const caseTables: readonly string[] = [
  "job_seeker",
  "job_seeker_officer",
  "job_seeker_identity",
  "identity_to_seal",
  "profile_earlier",
  "job_seeker_upload",
  "job_seeker_upload_part",
  "job_seeker_upload_line",
  "stored_match",
  "match_state",
  "match_decision",
  "match_visit",
  "introduction_request",
  "consent",
  "change_history",
  "job_seeker_invitation",
];
/** Tables that only grow. */
const growingTables = ["audit_entry", "exchange_ledger", "exchange_receipt"];

/** The login of DATABASE_URL may not do what is needed; the message says what to run once. */
export class RolesMissing extends Error {
  override readonly name = "RolesMissing";
}

/** Several programs may start at once; PostgreSQL takes no two grants on one table at a time. */
const advisoryLock = 537_011;
const NOT_ALLOWED = "42501";

/** Makes the two roles where they are missing, and grants them what they need. Call after migrating. */
export const ensurePortalRoles = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [advisoryLock]);
    await makeRoles(client);
    await client.query(grants);
    await client.query(adoptQueue);
  } finally {
    await client.end();
  }
};

const { everyday, cases } = portalRoles;

const makeRoles = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query(
    `SELECT rolname AS name, pg_has_role(rolname, 'SET') AS usable FROM pg_roles
     WHERE rolname = ANY ($1)`,
    [Object.values(portalRoles)],
  );
  const isUsable = (role: string): boolean =>
    rows.some(({ name, usable }) => name === role && usable === true);
  const exists = (role: string): boolean => rows.some(({ name }) => name === role);
  const statements = Object.values(portalRoles).flatMap((role) => [
    ...(exists(role) ? [] : [`CREATE ROLE ${role} NOLOGIN`]),
    ...(isUsable(role) ? [] : [`GRANT ${role} TO CURRENT_USER`]),
  ]);
  try {
    for (const statement of statements) await client.query(statement);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== NOT_ALLOWED) throw error;
    const login = client.user ?? "the login of DATABASE_URL";
    throw new RolesMissing(
      `DATABASE_URL: ${login} may not make the portal's roles. Run once as an administrator of PostgreSQL: ` +
        `CREATE ROLE ${everyday} NOLOGIN; CREATE ROLE ${cases} NOLOGIN; GRANT ${everyday}, ${cases} TO "${login}";`,
      { cause: error },
    );
  }
};

const grants = `
  DO $$ BEGIN
    EXECUTE format('GRANT CREATE, TEMPORARY ON DATABASE %I TO ${everyday}', current_database());
  END $$;
  GRANT USAGE ON SCHEMA public TO ${everyday}, ${cases};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${everyday};
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${everyday};
  REVOKE ALL ON ${caseTables.join(", ")}, _prisma_migrations FROM ${everyday}, PUBLIC;
  REVOKE UPDATE, DELETE ON ${growingTables.join(", ")} FROM ${everyday};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ${caseTables.join(", ")} TO ${cases};
  REVOKE INSERT, UPDATE ON change_history FROM ${cases};
  GRANT TRUNCATE ON identity_to_seal TO ${cases};
  GRANT USAGE, SELECT ON SEQUENCE stored_match_id_seq TO ${cases};
  GRANT SELECT ON match_run TO ${cases};`;

/** The queue's tables of installations from before the roles belong to the login. */
const adoptQueue = `
  DO $$
  DECLARE thing text;
  BEGIN
    IF NOT EXISTS (
      SELECT FROM pg_namespace WHERE nspname = 'pgboss' AND nspowner <> '${everyday}'::regrole
    ) THEN RETURN; END IF;
    EXECUTE 'ALTER SCHEMA pgboss OWNER TO ${everyday}';
    FOR thing IN
      SELECT 'TABLE ' || oid::regclass FROM pg_class
        WHERE relnamespace = 'pgboss'::regnamespace AND relkind IN ('r', 'p')
      UNION ALL SELECT 'FUNCTION ' || oid::regprocedure FROM pg_proc
        WHERE pronamespace = 'pgboss'::regnamespace
      UNION ALL SELECT 'TYPE ' || oid::regtype FROM pg_type
        WHERE typnamespace = 'pgboss'::regnamespace AND typtype = 'e'
    LOOP
      EXECUTE 'ALTER ' || thing || ' OWNER TO ${everyday}';
    END LOOP;
  END $$`;
