-- CreateTable
CREATE TABLE "german_question" (
    "vacancy_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "needed" TEXT,
    "team_languages" TEXT[],

    CONSTRAINT "german_question_pkey" PRIMARY KEY ("vacancy_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "german_question_token_hash_key" ON "german_question"("token_hash");

-- AddForeignKey
ALTER TABLE "german_question" ADD CONSTRAINT "german_question_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;
