-- What changed on cases, offers of companies and companies: field by field, with who did it. Written by
-- triggers alone, so that no way of writing can forget it; goes with the row it is about.
CREATE TABLE "change_history" (
    "id" BIGSERIAL NOT NULL,
    "job_seeker_id" UUID,
    "vacancy_id" UUID,
    "employer_id" UUID,
    "field" TEXT NOT NULL,
    "was" JSONB,
    "became" JSONB,
    "actor_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "change_history_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "change_history_job_seeker_id_id_idx" ON "change_history"("job_seeker_id", "id");
CREATE INDEX "change_history_vacancy_id_id_idx" ON "change_history"("vacancy_id", "id");
CREATE INDEX "change_history_employer_id_id_idx" ON "change_history"("employer_id", "id");

ALTER TABLE "change_history" ADD CONSTRAINT "change_history_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "change_history" ADD CONSTRAINT "change_history_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "change_history" ADD CONSTRAINT "change_history_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "change_history" ADD CONSTRAINT "change_history_subject_check" CHECK (num_nonnulls("job_seeker_id", "vacancy_id", "employer_id") = 1);

-- Under row security like the row it is about; offers and companies are open to all of the portal.
ALTER TABLE "change_history" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "change_history" FORCE ROW LEVEL SECURITY;
CREATE POLICY "portal_itself" ON "change_history" USING (portal_actor_role() = 'system');
CREATE POLICY "readers" ON "change_history" FOR SELECT
    USING ("job_seeker_id" IS NULL
        OR portal_actor_role() <> '' AND portal_actor_may_read("job_seeker_id"));

-- The fields of a row by name, those in the column `nested` among them; no value means not known.
CREATE FUNCTION portal_fields(given jsonb, nested text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT jsonb_strip_nulls(given - nested) ||
        CASE jsonb_typeof(given -> nested) WHEN 'object' THEN given -> nested ELSE '{}' END
$$;

-- Arguments: the column of change_history; the column of the row that lies in it; a column whose fields
-- count one by one, or ''; the fields that are watched ('*' for all but that id); those of which only
-- the name is kept. It runs as the portal itself, since nobody else may write here.
CREATE FUNCTION note_changes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp
SET "portal.actor_role" = 'system' AS $$
DECLARE
    was jsonb := portal_fields(to_jsonb(OLD), TG_ARGV[2]);
    became jsonb := portal_fields(to_jsonb(NEW), TG_ARGV[2]);
    watched text[] := string_to_array(TG_ARGV[3], ' ');
    named_only text[] := string_to_array(TG_ARGV[4], ' ');
BEGIN
    EXECUTE format(
        'INSERT INTO change_history (%I, field, was, became, actor_id, "at")
         SELECT $1, name, CASE WHEN name = ANY ($5) THEN NULL ELSE $2 -> name END,
             CASE WHEN name = ANY ($5) THEN NULL ELSE $3 -> name END, portal_actor_id(), clock_timestamp()
         FROM jsonb_object_keys($2 || $3) AS name
         WHERE name <> $6 AND ($4 = ''{*}'' OR name = ANY ($4)) AND $2 -> name IS DISTINCT FROM $3 -> name
         ORDER BY name', TG_ARGV[0])
        USING (to_jsonb(NEW) ->> TG_ARGV[1])::uuid, was, became, watched, named_only, TG_ARGV[1];
    RETURN NULL;
END
$$;

-- The first entry of a file says that it began, not everything it said then.
CREATE FUNCTION note_beginning() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp
SET "portal.actor_role" = 'system' AS $$
BEGIN
    EXECUTE format(
        'INSERT INTO change_history (%I, field, actor_id, "at")
         VALUES ($1, ''created'', portal_actor_id(), clock_timestamp())', TG_ARGV[0]) USING NEW.id;
    RETURN NULL;
END
$$;

-- Who is in charge. Officers leave with their file, too: then there is nothing to keep it on.
CREATE FUNCTION note_officer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp
SET "portal.actor_role" = 'system' AS $$
BEGIN
    INSERT INTO change_history (job_seeker_id, field, was, became, actor_id, "at")
        SELECT id, 'officer',
            CASE TG_OP WHEN 'DELETE' THEN to_jsonb(OLD.officer_id) END,
            CASE TG_OP WHEN 'INSERT' THEN to_jsonb(NEW.officer_id) END,
            portal_actor_id(), clock_timestamp()
        FROM job_seeker
        WHERE id = CASE TG_OP WHEN 'DELETE' THEN OLD.job_seeker_id ELSE NEW.job_seeker_id END;
    RETURN NULL;
END
$$;

-- Name and contact are sealed: the database cannot see what changed. The application says which fields
-- did ("portal.identity_fields"); where it says nothing, the whole counts as changed. Sealing anew with
-- another key changes nothing of what is said ('-').
CREATE FUNCTION note_identity() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp
SET "portal.actor_role" = 'system' AS $$
DECLARE
    told text := coalesce(nullif(current_setting('portal.identity_fields', true), ''), 'identity');
BEGIN
    INSERT INTO change_history (job_seeker_id, field, actor_id, "at")
        SELECT NEW.job_seeker_id, name, portal_actor_id(), clock_timestamp()
        FROM unnest(string_to_array(told, ' ')) AS name WHERE name <> '-';
    RETURN NULL;
END
$$;

CREATE TRIGGER "job_seeker_begins" AFTER INSERT ON "job_seeker"
    FOR EACH ROW EXECUTE FUNCTION note_beginning('job_seeker_id');
CREATE TRIGGER "job_seeker_changes" AFTER UPDATE ON "job_seeker"
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION note_changes('job_seeker_id', 'id', 'profile', '*', 'account_id');
CREATE TRIGGER "job_seeker_officer_changes" AFTER INSERT OR DELETE ON "job_seeker_officer"
    FOR EACH ROW EXECUTE FUNCTION note_officer();
CREATE TRIGGER "job_seeker_identity_changes" AFTER UPDATE ON "job_seeker_identity"
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION note_identity();

-- Imported offers change with their feed, by the hundred thousand and by nobody: their runs tell of it.
CREATE TRIGGER "vacancy_begins" AFTER INSERT ON "vacancy"
    FOR EACH ROW WHEN (NEW.origin = 'regional')
    EXECUTE FUNCTION note_beginning('vacancy_id');
CREATE TRIGGER "vacancy_changes" AFTER UPDATE ON "vacancy"
    FOR EACH ROW WHEN (NEW.origin = 'regional' AND
        (OLD.status, OLD.title, OLD.offer_type, OLD.employer_id, OLD.valid_until, OLD.facts)
        IS DISTINCT FROM
        (NEW.status, NEW.title, NEW.offer_type, NEW.employer_id, NEW.valid_until, NEW.facts))
    EXECUTE FUNCTION note_changes('vacancy_id', 'id', 'facts',
        'status title offer_type employer_id valid_until occupations workplaces workingTime contract pay startsOn openings application descriptionHtml',
        'descriptionHtml');

CREATE TRIGGER "employer_begins" AFTER INSERT ON "employer"
    FOR EACH ROW EXECUTE FUNCTION note_beginning('employer_id');
CREATE TRIGGER "employer_changes" AFTER UPDATE ON "employer"
    FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*)
    EXECUTE FUNCTION note_changes('employer_id', 'id', '', '*', 'phone');

-- Entries are never altered. They go with their row, after two people decided to delete the file, or
-- by the rules of retention, which leave at least a year.
CREATE FUNCTION keep_change_history() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp
SET "portal.actor_role" = 'system' AS $$
BEGIN
    IF TG_OP = 'DELETE' AND (
        OLD."at" < now() - interval '1 year'
        OR EXISTS (SELECT FROM deletion_request
            WHERE job_seeker_id = OLD.job_seeker_id AND decision = 'deleted')
        OR NOT (EXISTS (SELECT FROM job_seeker WHERE id = OLD.job_seeker_id)
            OR EXISTS (SELECT FROM vacancy WHERE id = OLD.vacancy_id)
            OR EXISTS (SELECT FROM employer WHERE id = OLD.employer_id))
    ) THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'change_history only grows: % is refused', TG_OP
        USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER "change_history_stays" BEFORE UPDATE OR DELETE ON "change_history"
    FOR EACH ROW EXECUTE FUNCTION keep_change_history();
CREATE TRIGGER "change_history_is_not_emptied" BEFORE TRUNCATE ON "change_history"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
