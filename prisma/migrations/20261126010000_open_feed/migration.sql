-- The ledger for everyone belongs to no partner; partners are never deleted, only ended.
ALTER TABLE "exchange_stream" DROP CONSTRAINT "exchange_stream_partner_id_fkey";
ALTER TABLE "exchange_standing" DROP CONSTRAINT "exchange_standing_partner_id_fkey";
