-- Consents, deletions in two steps by two people, and what retention removed.

CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "text_version" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "given_how" TEXT NOT NULL,
    "recorded_by" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" UUID,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "consent_job_seeker_id_idx" ON "consent"("job_seeker_id");

ALTER TABLE "consent" ADD CONSTRAINT "consent_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A purpose is consented to once at a time; withdrawn consents stay as proof.
CREATE UNIQUE INDEX "consent_holding_key" ON "consent" ("job_seeker_id", "purpose") WHERE "withdrawn_at" IS NULL;
ALTER TABLE "consent" ADD CONSTRAINT "consent_withdrawn_check" CHECK (("withdrawn_by" IS NULL) = ("withdrawn_at" IS NULL) AND ("withdrawn_at" IS NULL OR "withdrawn_at" >= "given_at"));

ALTER TABLE "consent" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "consent" FORCE ROW LEVEL SECURITY;
CREATE POLICY "portal_itself" ON "consent" USING (portal_actor_role() = 'system');
CREATE POLICY "readers" ON "consent" FOR SELECT
    USING (portal_actor_role() <> '' AND portal_actor_may_read("job_seeker_id"));

-- Outlives the file, so that its deletion can be proven: of the file it keeps a keyed hash.
CREATE TABLE "deletion_request" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "reference_hash" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "requested_by" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "decision" TEXT,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "deleted_rows" JSONB,

    CONSTRAINT "deletion_request_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "deletion_request_open_key" ON "deletion_request" ("job_seeker_id") WHERE "decided_at" IS NULL;
CREATE INDEX "deletion_request_requested_at_idx" ON "deletion_request"("requested_at");
ALTER TABLE "deletion_request" ADD CONSTRAINT "deletion_request_decided_check" CHECK (("decision" IS NULL) = ("decided_at" IS NULL) AND ("decided_by" IS NULL) = ("decided_at" IS NULL));
ALTER TABLE "deletion_request" ADD CONSTRAINT "deletion_request_four_eyes_check" CHECK ("decision" IS DISTINCT FROM 'deleted' OR "requested_by" IS DISTINCT FROM "decided_by");

CREATE TABLE "retention_run" (
    "id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3) NOT NULL,
    "outcomes" JSONB NOT NULL,

    CONSTRAINT "retention_run_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "retention_run_started_at_idx" ON "retention_run"("started_at");
