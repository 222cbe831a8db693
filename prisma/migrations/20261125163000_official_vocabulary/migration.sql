-- CreateTable
CREATE TABLE "vocabulary_part" (
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "entries" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "vocabulary_part_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "vocabulary_label" (
    "id" BIGSERIAL NOT NULL,
    "part" TEXT NOT NULL,
    "concept" TEXT NOT NULL,
    "uri" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "is_preferred" BOOLEAN NOT NULL,
    "isco" TEXT,

    CONSTRAINT "vocabulary_label_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vocabulary_relation" (
    "id" BIGSERIAL NOT NULL,
    "part" TEXT NOT NULL,
    "occupation_uri" TEXT NOT NULL,
    "skill_uri" TEXT NOT NULL,
    "is_essential" BOOLEAN NOT NULL,

    CONSTRAINT "vocabulary_relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vocabulary_kldb" (
    "id" BIGSERIAL NOT NULL,
    "part" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "vocabulary_kldb_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vocabulary_dkz" (
    "id" BIGSERIAL NOT NULL,
    "part" TEXT NOT NULL,
    "dkz" TEXT NOT NULL,
    "kldb" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "vocabulary_dkz_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vocabulary_mapping" (
    "id" BIGSERIAL NOT NULL,
    "part" TEXT NOT NULL,
    "dkz" TEXT NOT NULL,
    "esco_uri" TEXT NOT NULL,
    "relation" TEXT NOT NULL,

    CONSTRAINT "vocabulary_mapping_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "vocabulary_label_part_idx" ON "vocabulary_label"("part");

-- CreateIndex
CREATE INDEX "vocabulary_label_concept_lang_idx" ON "vocabulary_label"("concept", "lang");

-- CreateIndex
CREATE INDEX "vocabulary_relation_part_idx" ON "vocabulary_relation"("part");

-- CreateIndex
CREATE INDEX "vocabulary_kldb_part_idx" ON "vocabulary_kldb"("part");

-- CreateIndex
CREATE INDEX "vocabulary_dkz_part_idx" ON "vocabulary_dkz"("part");

-- CreateIndex
CREATE INDEX "vocabulary_mapping_part_idx" ON "vocabulary_mapping"("part");

-- AddForeignKey
ALTER TABLE "vocabulary_label" ADD CONSTRAINT "vocabulary_label_part_fkey" FOREIGN KEY ("part") REFERENCES "vocabulary_part"("name") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vocabulary_relation" ADD CONSTRAINT "vocabulary_relation_part_fkey" FOREIGN KEY ("part") REFERENCES "vocabulary_part"("name") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vocabulary_kldb" ADD CONSTRAINT "vocabulary_kldb_part_fkey" FOREIGN KEY ("part") REFERENCES "vocabulary_part"("name") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vocabulary_dkz" ADD CONSTRAINT "vocabulary_dkz_part_fkey" FOREIGN KEY ("part") REFERENCES "vocabulary_part"("name") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vocabulary_mapping" ADD CONSTRAINT "vocabulary_mapping_part_fkey" FOREIGN KEY ("part") REFERENCES "vocabulary_part"("name") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "vocabulary_label" ADD CONSTRAINT "vocabulary_label_concept_check" CHECK ("concept" IN ('occupation', 'skill', 'isco-group'));
ALTER TABLE "vocabulary_mapping" ADD CONSTRAINT "vocabulary_mapping_relation_check" CHECK ("relation" IN ('exact', 'close', 'narrow', 'broad'));
ALTER TABLE "vocabulary_kldb" ADD CONSTRAINT "vocabulary_kldb_code_check" CHECK ("code" ~ '^\d{1,5}$');
ALTER TABLE "vocabulary_dkz" ADD CONSTRAINT "vocabulary_dkz_kldb_check" CHECK ("kldb" ~ '^\d{5}$');
