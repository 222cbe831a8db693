CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- Letters without their marks, and words without signs between them: "Bäcker/in" is found as "backer",
-- whatever locale the database cluster was made with. Called immutable although unaccent reads its
-- rules from a file: who changes that file must rebuild search_text.
CREATE FUNCTION fold_text(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN translate(
        unaccent('unaccent'::regdictionary, words),
        '/\-_.,:;*@+#''"()[]{}&=~|!?%$^`' || U&'\0300\0301\0302\0303\0304\0306\0307\0308\030A\030B\030C\0327\0328',
        repeat(' ', 30)
    );

-- Title counts most, then occupations, then employer and places, then the first lines of the description,
-- where the tasks stand. translate() is slow, so of long text only the signs of paths are cut.
CREATE FUNCTION vacancy_search_text(title text, facts jsonb) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN setweight(to_tsvector('german', fold_text(title)), 'A')
        || setweight(to_tsvector('german', fold_text(
            jsonb_path_query_array(facts, '$.occupations[*].label')::text)), 'B')
        || setweight(to_tsvector('german', fold_text(coalesce(facts ->> 'employerName', '') || ' '
            || jsonb_path_query_array(facts, '$.workplaces[*].locality')::text)), 'C')
        || setweight(to_tsvector('german', replace(unaccent('unaccent'::regdictionary,
            regexp_replace(left(coalesce(facts ->> 'descriptionHtml', ''), 1000), '<[^>]*>', ' ', 'g')),
            '/', ' ')), 'D');

-- CreateTable
CREATE TABLE "vacancy" (
    "id" UUID NOT NULL,
    "origin" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "external_id" TEXT,
    "source_url" TEXT,
    "employer_id" UUID,
    "offer_type" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_how" TEXT,
    "valid_until" DATE,
    "fingerprint" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "working_times" TEXT[],
    "contract" TEXT,
    "occupation_codes" TEXT[],
    "occupation_fields" TEXT[],
    "search_text" tsvector GENERATED ALWAYS AS (vacancy_search_text(title, facts)) STORED,

    CONSTRAINT "vacancy_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "vacancy_origin_check" CHECK ("origin" IN ('regional', 'imported', 'exchanged')),
    CONSTRAINT "vacancy_offer_type_check" CHECK ("offer_type" IN (
        'employment', 'apprenticeship', 'internship', 'minijob', 'self-employment',
        'work-opportunity', 'citizens-work')),
    CONSTRAINT "vacancy_status_check" CHECK ("status" IN (
        'draft', 'in-review', 'published', 'paused', 'filled', 'expired', 'withdrawn')),
    CONSTRAINT "vacancy_contract_check" CHECK ("contract" IN ('permanent', 'fixed-term')),
    CONSTRAINT "vacancy_confirmed_check" CHECK (
        ("confirmed_at" IS NULL) = ("confirmed_how" IS NULL)
        AND "confirmed_how" IN ('feed-lists-it', 'link-answers', 'employer-clicked', 'officer-phoned'))
);

-- CreateTable
CREATE TABLE "vacancy_workplace" (
    "vacancy_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "ags" TEXT,
    "lat" DOUBLE PRECISION,
    "lng" DOUBLE PRECISION,
    "cell" TEXT,
    "is_published" BOOLEAN NOT NULL,

    CONSTRAINT "vacancy_workplace_pkey" PRIMARY KEY ("vacancy_id","position"),
    CONSTRAINT "vacancy_workplace_point_check" CHECK (
        num_nulls("lat", "lng", "cell") IN (0, 3)
        AND "lat" BETWEEN -90 AND 90 AND "lng" BETWEEN -180 AND 180)
);

-- CreateTable
CREATE TABLE "outbox_event" (
    "id" BIGSERIAL NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3),
    "last_error" TEXT,
    "quarantined_at" TIMESTAMPTZ(3),
    "projected_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "site_id" TEXT,
    "specialism" TEXT,
    "is_demo" BOOLEAN NOT NULL,
    "password_hash" TEXT NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "account_role_check" CHECK ("role" IN (
        'officer', 'case-manager', 'employer-service', 'team-lead', 'controlling',
        'administrator', 'employer', 'job-seeker'))
);

-- CreateTable
CREATE TABLE "job_seeker" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "site_id" TEXT NOT NULL,
    "profile" JSONB NOT NULL,

    CONSTRAINT "job_seeker_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_seeker_officer" (
    "job_seeker_id" UUID NOT NULL,
    "officer_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "job_seeker_officer_pkey" PRIMARY KEY ("job_seeker_id","officer_id")
);

-- CreateTable
CREATE TABLE "job_seeker_identity" (
    "job_seeker_id" UUID NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "phone" TEXT,
    "email" TEXT,

    CONSTRAINT "job_seeker_identity_pkey" PRIMARY KEY ("job_seeker_id")
);

-- CreateTable
CREATE TABLE "employer" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "street" TEXT,
    "postcode" TEXT,
    "locality" TEXT NOT NULL,
    "industry" TEXT,
    "employees" INTEGER,
    "checked_at" TIMESTAMPTZ(3),

    CONSTRAINT "employer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "read" INTEGER NOT NULL DEFAULT 0,
    "accepted" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "set_aside" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "import_run_state_check" CHECK ("state" IN ('open', 'published', 'abandoned')),
    CONSTRAINT "import_run_counts_check" CHECK ("read" = "accepted" + "updated" + "unchanged" + "set_aside")
);

-- CreateTable
CREATE TABLE "import_record" (
    "id" BIGSERIAL NOT NULL,
    "run_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "external_id" TEXT,
    "state" TEXT NOT NULL,
    "vacancy_id" UUID,
    "ad" JSONB,
    "reason" JSONB,
    "raw" TEXT,

    CONSTRAINT "import_record_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "import_record_state_check" CHECK ("state" IN (
        'staged', 'accepted', 'updated', 'unchanged', 'set-aside')),
    CONSTRAINT "import_record_reason_check" CHECK (("state" = 'set-aside') = ("reason" IS NOT NULL))
);

-- CreateTable
CREATE TABLE "drift_check" (
    "shard" SMALLINT NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "published" INTEGER NOT NULL,
    "missing" INTEGER NOT NULL,
    "stale" INTEGER NOT NULL,
    "superfluous" INTEGER NOT NULL,

    CONSTRAINT "drift_check_pkey" PRIMARY KEY ("shard")
);

-- CreateIndex
CREATE INDEX "vacancy_employer_id_idx" ON "vacancy"("employer_id");

-- CreateIndex
CREATE INDEX "vacancy_search_text_idx" ON "vacancy" USING GIN ("search_text");

-- CreateIndex
CREATE UNIQUE INDEX "vacancy_source_external_id_key" ON "vacancy"("source", "external_id");

-- CreateIndex
CREATE INDEX "vacancy_workplace_ags_idx" ON "vacancy_workplace"("ags");

-- CreateIndex
CREATE UNIQUE INDEX "job_seeker_reference_key" ON "job_seeker"("reference");

-- CreateIndex
CREATE INDEX "job_seeker_site_id_idx" ON "job_seeker"("site_id");

-- CreateIndex
CREATE INDEX "job_seeker_officer_officer_id_idx" ON "job_seeker_officer"("officer_id");

-- CreateIndex
CREATE INDEX "import_run_source_started_at_idx" ON "import_run"("source", "started_at");

-- CreateIndex
CREATE INDEX "import_record_run_id_state_id_idx" ON "import_record"("run_id", "state", "id");

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_workplace" ADD CONSTRAINT "vacancy_workplace_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_seeker_officer" ADD CONSTRAINT "job_seeker_officer_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_seeker_officer" ADD CONSTRAINT "job_seeker_officer_officer_id_fkey" FOREIGN KEY ("officer_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_seeker_identity" ADD CONSTRAINT "job_seeker_identity_job_seeker_id_fkey" FOREIGN KEY ("job_seeker_id") REFERENCES "job_seeker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_record" ADD CONSTRAINT "import_record_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on: what Prisma's schema language cannot say.

-- Walking through the published vacancies and comparing fingerprints never touches the table.
CREATE INDEX "vacancy_published_idx" ON "vacancy" ("id") INCLUDE ("fingerprint") WHERE "status" = 'published';

CREATE INDEX "vacancy_published_code_idx" ON "vacancy" USING GIN ("occupation_codes") WHERE "status" = 'published';

CREATE INDEX "vacancy_published_field_idx" ON "vacancy" USING GIN ("occupation_fields") WHERE "status" = 'published';

CREATE INDEX "vacancy_folded_title_idx" ON "vacancy" USING GIN (fold_text("title") gin_trgm_ops);

CREATE INDEX "vacancy_workplace_published_cell_idx" ON "vacancy_workplace" ("cell", "lat", "lng") WHERE "is_published";

CREATE INDEX "vacancy_workplace_published_point_idx" ON "vacancy_workplace" ("lat", "lng", "vacancy_id") WHERE "is_published";

CREATE UNIQUE INDEX "account_email_key" ON "account" (lower("email"));

CREATE INDEX "outbox_event_waiting_idx" ON "outbox_event" ("id") WHERE "projected_at" IS NULL AND "quarantined_at" IS NULL;

CREATE INDEX "outbox_event_unprojected_vacancy_idx" ON "outbox_event" ("vacancy_id") WHERE "projected_at" IS NULL;

CREATE INDEX "outbox_event_quarantined_idx" ON "outbox_event" ("id") WHERE "quarantined_at" IS NOT NULL;

CREATE FUNCTION notify_outbox() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NOTIFY outbox;
    RETURN NULL;
END
$$;

CREATE TRIGGER "outbox_event_recorded" AFTER INSERT ON "outbox_event"
    FOR EACH STATEMENT EXECUTE FUNCTION notify_outbox();
