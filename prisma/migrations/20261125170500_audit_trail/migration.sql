-- CreateTable
CREATE TABLE "audit_entry" (
    "sequence" BIGINT NOT NULL,
    "content" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT,
    "subject_id" TEXT,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("sequence")
);

-- CreateIndex
CREATE INDEX "audit_entry_recorded_at_idx" ON "audit_entry"("recorded_at");

-- CreateIndex
CREATE INDEX "audit_entry_subject_kind_subject_id_idx" ON "audit_entry"("subject_kind", "subject_id");

-- Number and hashes are given here and nowhere else. Whoever writes waits for the writer before:
-- each statement of this function then sees what that one committed.
CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    entry jsonb := NEW.content::jsonb;
BEGIN
    PERFORM pg_advisory_xact_lock(537010);
    SELECT "sequence" + 1, "hash" INTO NEW."sequence", NEW.previous_hash
        FROM audit_entry ORDER BY "sequence" DESC LIMIT 1;
    IF NEW."sequence" IS NULL THEN
        NEW."sequence" := 1;
        NEW.previous_hash := repeat('0', 64);
    END IF;
    NEW."hash" := encode(sha256(convert_to(
        NEW."sequence" || E'\n' || NEW.previous_hash || E'\n' || NEW.content, 'UTF8')), 'hex');
    NEW.recorded_at := (entry ->> 'at')::timestamptz;
    NEW.actor_id := (entry ->> 'actorId')::uuid;
    NEW.action := entry ->> 'action';
    NEW.subject_kind := entry -> 'subject' ->> 'kind';
    NEW.subject_id := entry -> 'subject' ->> 'id';
    RETURN NEW;
END
$$;

CREATE TRIGGER "audit_entry_chained" BEFORE INSERT ON "audit_entry"
    FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% only grows: % is refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER "audit_entry_only_grows" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entry"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
