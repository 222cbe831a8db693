-- What was understood of each offer, and what people corrected.

-- CreateTable
CREATE TABLE "vacancy_reading" (
    "vacancy_id" UUID NOT NULL,
    "told_fingerprint" TEXT NOT NULL,
    "told_occupations" JSONB NOT NULL,
    "employer_key" TEXT NOT NULL,
    "title_key" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "guesses" JSONB NOT NULL,
    "correction_id" UUID,
    "vocabulary_version" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vacancy_reading_pkey" PRIMARY KEY ("vacancy_id")
);

-- CreateTable
CREATE TABLE "occupation_correction" (
    "id" UUID NOT NULL,
    "employer_key" TEXT NOT NULL,
    "title_key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "employer_name" TEXT,
    "vacancy_id" UUID NOT NULL,
    "occupation_id" TEXT NOT NULL,
    "kldb" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "corrected_by" UUID NOT NULL,
    "corrected_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_how" TEXT,
    "ended_by" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "occupation_correction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "vacancy_reading_title_key_employer_key_idx" ON "vacancy_reading"("title_key", "employer_key");

-- CreateIndex
CREATE INDEX "occupation_correction_corrected_at_idx" ON "occupation_correction"("corrected_at");

-- AddForeignKey
ALTER TABLE "vacancy_reading" ADD CONSTRAINT "vacancy_reading_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Titles somebody should look at.
CREATE INDEX "vacancy_reading_open_idx" ON "vacancy_reading" ("title_key") WHERE "verdict" IN ('unsure', 'nothing');
-- At most one correction counts for an employer and a title; ended ones stay.
CREATE UNIQUE INDEX "occupation_correction_counting_key" ON "occupation_correction" ("title_key", "employer_key") WHERE "ended_at" IS NULL;
ALTER TABLE "occupation_correction" ADD CONSTRAINT "occupation_correction_ended_check" CHECK (("ended_how" IS NULL) = ("ended_at" IS NULL) AND ("ended_by" IS NULL) = ("ended_at" IS NULL));
