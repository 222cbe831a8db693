-- The transaction that last changed a profile: every process that keeps people in memory follows it.
ALTER TABLE "match_state" ADD COLUMN "profile_transaction" xid8;
CREATE INDEX "match_state_profile_transaction_idx" ON "match_state"("profile_transaction");

CREATE OR REPLACE FUNCTION request_match() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp
SET "portal.actor_role" = 'system' AS $$
BEGIN
    INSERT INTO match_state (job_seeker_id, matched_at, requested_at, profile_transaction)
        VALUES (NEW.id, 'epoch', clock_timestamp(), pg_current_xact_id())
        ON CONFLICT (job_seeker_id) DO UPDATE
            SET requested_at = clock_timestamp(), profile_transaction = pg_current_xact_id();
    PERFORM pg_notify('matching', '');
    RETURN NULL;
END
$$;
