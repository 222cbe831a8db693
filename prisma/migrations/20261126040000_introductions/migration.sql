-- Employers ask to meet people whom they know by a card without a name.
CREATE TABLE "introduction_request" (
    "id" UUID NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,
    "job_seeker_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "requested_by" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_by" UUID,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "introduction_request_pkey" PRIMARY KEY ("id")
);

-- Somebody is asked once for an offer, whatever the answer was.
CREATE UNIQUE INDEX "introduction_request_vacancy_id_job_seeker_id_key" ON "introduction_request"("vacancy_id", "job_seeker_id");
CREATE INDEX "introduction_request_job_seeker_id_idx" ON "introduction_request"("job_seeker_id");
CREATE INDEX "introduction_request_waiting_idx" ON "introduction_request"("requested_at") WHERE "answered_at" IS NULL;

ALTER TABLE "introduction_request" ADD CONSTRAINT "introduction_request_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "introduction_request" ADD CONSTRAINT "introduction_request_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "introduction_request" ADD CONSTRAINT "introduction_request_answer_check" CHECK ("answer" IN ('introduced', 'declined'));
ALTER TABLE "introduction_request" ADD CONSTRAINT "introduction_request_answered_check" CHECK (("answer" IS NULL) = ("answered_at" IS NULL) AND ("answered_by" IS NULL) = ("answered_at" IS NULL));

-- Written by the portal itself, read and answered by whoever may read the file, in their own name.
ALTER TABLE "introduction_request" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "introduction_request" FORCE ROW LEVEL SECURITY;
CREATE POLICY "portal_itself" ON "introduction_request" USING (portal_actor_role() = 'system');
CREATE POLICY "readers" ON "introduction_request" FOR SELECT
    USING (portal_actor_role() <> '' AND portal_actor_may_read("job_seeker_id"));
CREATE POLICY "answerers" ON "introduction_request" FOR UPDATE
    USING (portal_actor_role() NOT IN ('', 'job-seeker') AND portal_actor_may_read("job_seeker_id"))
    WITH CHECK ("answered_by" = portal_actor_id());
