-- AlterTable
ALTER TABLE "vacancy" ADD COLUMN "german_needs" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- As lib/vacancies/german-need.ts reads it: the level really needed, else the written one.
UPDATE "vacancy" SET "german_needs" = '{a2}'
WHERE EXISTS (
    SELECT FROM jsonb_array_elements("facts" -> 'languages') AS need
    WHERE need ->> 'language' = 'de'
        AND coalesce(need ->> 'needed', need ->> 'written') IN ('A1', 'A2'));
