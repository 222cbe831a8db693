-- AlterTable
ALTER TABLE "job_seeker" ADD COLUMN "account_id" UUID;

-- CreateTable
CREATE TABLE "access_grant" (
    "id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "access_grant_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "access_grant_actor_id_job_seeker_id_expires_at_idx" ON "access_grant"("actor_id", "job_seeker_id", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "job_seeker_account_id_key" ON "job_seeker"("account_id");

-- AddForeignKey
ALTER TABLE "access_grant" ADD CONSTRAINT "access_grant_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_grant" ADD CONSTRAINT "access_grant_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_seeker" ADD CONSTRAINT "job_seeker_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "account" DROP CONSTRAINT "account_role_check";
ALTER TABLE "account" ADD CONSTRAINT "account_role_check" CHECK ("role" IN ('officer', 'case-manager', 'employer-service', 'team-lead', 'controlling', 'data-protection', 'administrator', 'employer', 'job-seeker'));

-- Who acts, as prisma/as-actor.ts says for one transaction. Without it: nobody.
CREATE FUNCTION portal_actor_id() RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('portal.actor_id', true), '')::uuid
$$;

CREATE FUNCTION portal_actor_role() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce(current_setting('portal.actor_role', true), '')
$$;

-- The rows of lib/accounts/rights.ts for reading case data; a property test holds the two together.
-- It runs as the portal itself: the policies below would otherwise ask this function for ever.
CREATE FUNCTION portal_may_read(
    person_id uuid, actor uuid, actor_role text, actor_site text, actor_specialism text
) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER COST 1000
SET search_path = public, pg_temp
SET "portal.actor_role" = 'system' AS $$
    SELECT EXISTS (
        SELECT FROM job_seeker AS person WHERE person.id = person_id AND CASE
            WHEN actor_role = 'team-lead' THEN person.site_id = actor_site
            WHEN actor_role = 'job-seeker' THEN person.account_id = actor
            WHEN actor_role IN ('officer', 'case-manager') THEN
                EXISTS (
                    SELECT FROM job_seeker_officer AS charge
                    WHERE charge.job_seeker_id = person_id AND charge.officer_id = actor)
                OR person.site_id = actor_site AND EXISTS (
                    SELECT FROM access_grant AS given
                    WHERE given.actor_id = actor AND given.job_seeker_id = person_id
                        AND given.expires_at > now())
                OR actor_role = 'officer' AND CASE actor_specialism
                    WHEN 'rehabilitation' THEN person.profile ->> 'rehabilitation' = 'true'
                        OR person.profile ->> 'severelyDisabled' = 'true'
                    WHEN '50plus' THEN person.profile -> 'pools' ? '50plus'
                    WHEN 'citizens-work' THEN person.profile -> 'pools' ? 'citizens-work'
                    WHEN 'training' THEN person.profile -> 'pools' ? 'training-graduates'
                END
        END)
$$;

CREATE FUNCTION portal_actor_may_read(person_id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT portal_may_read(
        person_id, portal_actor_id(), portal_actor_role(),
        current_setting('portal.actor_site', true), current_setting('portal.actor_specialism', true))
$$;

-- Writing is for the portal itself until a use case needs more.
ALTER TABLE "job_seeker" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "job_seeker" FORCE ROW LEVEL SECURITY;
CREATE POLICY "portal_itself" ON "job_seeker" USING (portal_actor_role() = 'system');
CREATE POLICY "readers" ON "job_seeker" FOR SELECT
    USING (portal_actor_role() <> '' AND portal_actor_may_read("id"));

ALTER TABLE "job_seeker_officer" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "job_seeker_officer" FORCE ROW LEVEL SECURITY;
CREATE POLICY "portal_itself" ON "job_seeker_officer" USING (portal_actor_role() = 'system');
CREATE POLICY "readers" ON "job_seeker_officer" FOR SELECT
    USING (portal_actor_role() <> '' AND portal_actor_may_read("job_seeker_id"));

ALTER TABLE "job_seeker_identity" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "job_seeker_identity" FORCE ROW LEVEL SECURITY;
CREATE POLICY "portal_itself" ON "job_seeker_identity" USING (portal_actor_role() = 'system');
CREATE POLICY "readers" ON "job_seeker_identity" FOR SELECT
    USING (portal_actor_role() <> '' AND portal_actor_may_read("job_seeker_id"));

ALTER TABLE "identity_to_seal" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "identity_to_seal" FORCE ROW LEVEL SECURITY;
CREATE POLICY "portal_itself" ON "identity_to_seal" USING (portal_actor_role() = 'system');
