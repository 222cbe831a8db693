-- CreateTable
CREATE TABLE "profile_earlier" (
    "job_seeker_id" UUID NOT NULL,
    "section" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID,

    CONSTRAINT "profile_earlier_pkey" PRIMARY KEY ("job_seeker_id","section")
);

-- AddForeignKey
ALTER TABLE "profile_earlier" ADD CONSTRAINT "profile_earlier_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The rows of lib/accounts/rights.ts for "job-seekers.write"; a property test holds the two together.
-- It runs as the portal itself: the policies below would otherwise ask this function for ever.
CREATE FUNCTION portal_may_write(
    person_id uuid, actor uuid, actor_role text, actor_site text
) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER COST 1000
SET search_path = public, pg_temp
SET "portal.actor_role" = 'system' AS $$
    SELECT actor_role IN ('officer', 'case-manager') AND EXISTS (
        SELECT FROM job_seeker AS person WHERE person.id = person_id AND (
            EXISTS (
                SELECT FROM job_seeker_officer AS charge
                WHERE charge.job_seeker_id = person_id AND charge.officer_id = actor)
            OR person.site_id = actor_site AND EXISTS (
                SELECT FROM access_grant AS given
                WHERE given.actor_id = actor AND given.job_seeker_id = person_id
                    AND given.expires_at > now())))
$$;

CREATE FUNCTION portal_actor_may_write(person_id uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT portal_may_write(
        person_id, portal_actor_id(), portal_actor_role(),
        current_setting('portal.actor_site', true))
$$;

CREATE POLICY "writers" ON "job_seeker" FOR UPDATE
    USING (portal_actor_role() <> '' AND portal_actor_may_write("id"))
    WITH CHECK (portal_actor_role() <> '' AND portal_actor_may_write("id"));

-- What decides who may read a file is not for those who write profiles.
CREATE FUNCTION keep_case_in_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF portal_actor_role() NOT IN ('', 'system')
        AND (OLD.id, OLD.reference, OLD.site_id, OLD.account_id)
            IS DISTINCT FROM (NEW.id, NEW.reference, NEW.site_id, NEW.account_id) THEN
        RAISE EXCEPTION 'only the portal itself moves a case' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "job_seeker_stays_in_place" BEFORE UPDATE ON "job_seeker"
    FOR EACH ROW EXECUTE FUNCTION keep_case_in_place();

ALTER TABLE "profile_earlier" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "profile_earlier" FORCE ROW LEVEL SECURITY;
CREATE POLICY "portal_itself" ON "profile_earlier" USING (portal_actor_role() = 'system');
CREATE POLICY "readers" ON "profile_earlier" FOR SELECT
    USING (portal_actor_role() <> '' AND portal_actor_may_read("job_seeker_id"));
CREATE POLICY "writers" ON "profile_earlier"
    USING (portal_actor_role() <> '' AND portal_actor_may_write("job_seeker_id"))
    WITH CHECK (portal_actor_role() <> '' AND portal_actor_may_write("job_seeker_id"));
