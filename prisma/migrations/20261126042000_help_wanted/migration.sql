-- Why neighbours are asked stays here; it is not told to them.
ALTER TABLE "exchange_help_wanted" ADD COLUMN "note" TEXT NOT NULL DEFAULT '';

CREATE TABLE "exchange_help_step" (
    "id" BIGSERIAL NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "note" TEXT,
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exchange_help_step_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "exchange_help_step_vacancy_id_id_idx" ON "exchange_help_step"("vacancy_id", "id");

-- Few among many: what neighbours ask help with.
CREATE INDEX "exchange_received_help_wanted" ON "exchange_received"("received_at")
    WHERE "withdrawn_at" IS NULL AND "provenance" -> 'helpWanted' = 'true'::jsonb;
