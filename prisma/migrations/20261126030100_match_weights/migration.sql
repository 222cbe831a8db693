-- CreateTable
CREATE TABLE "match_weight_profile" (
    "number" INTEGER NOT NULL,
    "weights" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "match_weight_profile_pkey" PRIMARY KEY ("number")
);

-- A decision stays as it was made: stored matches are explained by it for ever.
CREATE FUNCTION match_weight_profile_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a decision about weights is never changed';
END
$$;
CREATE TRIGGER "match_weight_profile_stays" BEFORE UPDATE ON "match_weight_profile"
    FOR EACH ROW EXECUTE FUNCTION match_weight_profile_stays();
