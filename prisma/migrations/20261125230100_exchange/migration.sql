-- CreateTable
CREATE TABLE "exchange_partner" (
    "id" UUID NOT NULL,
    "ags" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "base_url" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "contact" JSONB NOT NULL,
    "agreement" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "clock_offset_ms" INTEGER NOT NULL DEFAULT 0,
    "pulled_at" TIMESTAMPTZ(3),
    "pull_outcome" TEXT,
    "noticed_at" TIMESTAMPTZ(3),

    CONSTRAINT "exchange_partner_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "exchange_partner_ags_key" ON "exchange_partner"("ags");

-- CreateIndex
CREATE UNIQUE INDEX "exchange_partner_slug_key" ON "exchange_partner"("slug");

-- CreateTable
CREATE TABLE "exchange_partner_key" (
    "partner_id" UUID NOT NULL,
    "key_id" TEXT NOT NULL,
    "public_key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "not_before" TIMESTAMPTZ(3),
    "not_after" TIMESTAMPTZ(3),

    CONSTRAINT "exchange_partner_key_pkey" PRIMARY KEY ("partner_id","key_id")
);

-- CreateTable
CREATE TABLE "exchange_own_key" (
    "key_id" TEXT NOT NULL,
    "public_key" TEXT NOT NULL,
    "sealed" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "not_after" TIMESTAMPTZ(3),

    CONSTRAINT "exchange_own_key_pkey" PRIMARY KEY ("key_id")
);

-- CreateTable
CREATE TABLE "exchange_stream" (
    "partner_id" UUID NOT NULL,
    "direction" TEXT NOT NULL,
    "generation" UUID,
    "start_hash" TEXT,
    "sequence" BIGINT NOT NULL DEFAULT 0,
    "hash" TEXT,
    "acknowledged" BIGINT NOT NULL DEFAULT 0,
    "round" INTEGER NOT NULL DEFAULT 0,
    "sweep_at" BIGINT,
    "known" JSONB,

    CONSTRAINT "exchange_stream_pkey" PRIMARY KEY ("partner_id","direction")
);

-- CreateTable
CREATE TABLE "exchange_ledger" (
    "partner_id" UUID NOT NULL,
    "direction" TEXT NOT NULL,
    "generation" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "offer_key" TEXT NOT NULL,
    "content" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "exchange_ledger_pkey" PRIMARY KEY ("partner_id","direction","generation","sequence")
);

-- CreateTable
CREATE TABLE "exchange_standing" (
    "partner_id" UUID NOT NULL,
    "offer_key" TEXT NOT NULL,
    "sequence" BIGINT NOT NULL,
    "content" TEXT,
    "version" TEXT NOT NULL,

    CONSTRAINT "exchange_standing_pkey" PRIMARY KEY ("partner_id","offer_key")
);

-- CreateTable
CREATE TABLE "exchange_received" (
    "offer_key" TEXT NOT NULL,
    "vacancy_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "provenance" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "exchange_received_pkey" PRIMARY KEY ("offer_key")
);

-- CreateIndex
CREATE UNIQUE INDEX "exchange_received_vacancy_id_key" ON "exchange_received"("vacancy_id");

-- CreateIndex
CREATE INDEX "exchange_received_partner_id_withdrawn_at_idx" ON "exchange_received"("partner_id", "withdrawn_at");

-- CreateTable
CREATE TABLE "exchange_receipt" (
    "partner_id" UUID NOT NULL,
    "sequence" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exchange_receipt_pkey" PRIMARY KEY ("partner_id","sequence")
);

-- CreateTable
CREATE TABLE "exchange_nonce" (
    "nonce" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exchange_nonce_pkey" PRIMARY KEY ("nonce")
);

-- CreateIndex
CREATE INDEX "exchange_nonce_expires_at_idx" ON "exchange_nonce"("expires_at");

-- CreateTable
CREATE TABLE "exchange_help_wanted" (
    "vacancy_id" UUID NOT NULL,
    "wanted_by" UUID NOT NULL,
    "wanted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exchange_help_wanted_pkey" PRIMARY KEY ("vacancy_id")
);

-- AddForeignKey
ALTER TABLE "exchange_partner_key" ADD CONSTRAINT "exchange_partner_key_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "exchange_partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange_stream" ADD CONSTRAINT "exchange_stream_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "exchange_partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange_standing" ADD CONSTRAINT "exchange_standing_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "exchange_partner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exchange_received" ADD CONSTRAINT "exchange_received_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "exchange_partner"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Ledger and receipts only grow; refuse_change() stands in the migration of the audit trail.
CREATE TRIGGER "exchange_ledger_only_grows" BEFORE UPDATE OR DELETE OR TRUNCATE ON "exchange_ledger"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "exchange_receipt_only_grows" BEFORE UPDATE OR DELETE OR TRUNCATE ON "exchange_receipt"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Number and hashes of receipts are given here and nowhere else, one chain for each partner.
CREATE FUNCTION chain_exchange_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('exchange_receipt'), hashtext(NEW.partner_id::text));
    SELECT "sequence" + 1, "hash" INTO NEW."sequence", NEW.previous_hash
        FROM exchange_receipt WHERE partner_id = NEW.partner_id ORDER BY "sequence" DESC LIMIT 1;
    IF NEW."sequence" IS NULL THEN
        NEW."sequence" := 1;
        NEW.previous_hash := repeat('0', 64);
    END IF;
    NEW."hash" := encode(sha256(convert_to(
        NEW."sequence" || E'\n' || NEW.previous_hash || E'\n' || NEW.content, 'UTF8')), 'hex');
    NEW.kind := NEW.content::jsonb ->> 'kind';
    NEW.at := (NEW.content::jsonb ->> 'at')::timestamptz;
    RETURN NEW;
END
$$;

CREATE TRIGGER "exchange_receipt_chained" BEFORE INSERT ON "exchange_receipt"
    FOR EACH ROW EXECUTE FUNCTION chain_exchange_receipt();
