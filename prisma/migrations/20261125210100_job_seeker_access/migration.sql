-- How job-seekers get accounts: by themselves, and by a code that binds an account to a file.

CREATE TABLE "sign_up" (
    "token_hash" TEXT NOT NULL,
    "email_hash" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_up_pkey" PRIMARY KEY ("token_hash")
);
CREATE INDEX "sign_up_email_hash_idx" ON "sign_up"("email_hash");

CREATE TABLE "job_seeker_invitation" (
    "id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "sealed_code" TEXT,
    "shown_until" TIMESTAMPTZ(3),

    CONSTRAINT "job_seeker_invitation_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "job_seeker_invitation_ended_once_check" CHECK ("used_at" IS NULL OR "withdrawn_at" IS NULL)
);
CREATE UNIQUE INDEX "job_seeker_invitation_code_hash_key" ON "job_seeker_invitation"("code_hash");
CREATE INDEX "job_seeker_invitation_job_seeker_id_idx" ON "job_seeker_invitation"("job_seeker_id");
ALTER TABLE "job_seeker_invitation" ADD CONSTRAINT "job_seeker_invitation_job_seeker_id_fkey"
    FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One code at a time for each person.
CREATE UNIQUE INDEX "job_seeker_invitation_open_key" ON "job_seeker_invitation" ("job_seeker_id")
    WHERE "used_at" IS NULL AND "withdrawn_at" IS NULL;

ALTER TABLE "job_seeker_invitation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "job_seeker_invitation" FORCE ROW LEVEL SECURITY;
CREATE POLICY "portal_itself" ON "job_seeker_invitation" USING (portal_actor_role() = 'system');
CREATE POLICY "readers" ON "job_seeker_invitation" FOR SELECT
    USING (portal_actor_role() <> '' AND portal_actor_may_read("job_seeker_id"));
