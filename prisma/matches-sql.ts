/** Closes what changed, moves ranks, adds what is new; `$1…` are columns of what was found. */
const found = `found AS (
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::smallint[], $5::text[])
      AS found (job_seeker_id, vacancy_id, rank, tenths, ratings))`;

/** $6 people, $7 moment, $8 run. Returns when the closed ones came, for those that come again. */
export const closeChanged = `WITH ${found}
  UPDATE stored_match AS held SET until = $7
  FROM match_run AS run
  WHERE held.job_seeker_id = ANY ($6::uuid[]) AND held.until IS NULL AND run.id = held.run_id
    AND NOT EXISTS (
      SELECT FROM found JOIN match_run AS now ON now.id = $8
      WHERE found.job_seeker_id = held.job_seeker_id AND found.vacancy_id = held.vacancy_id
        AND found.tenths = held.tenths AND found.ratings = held.ratings
        AND now.rules_version = run.rules_version
        AND now.vocabulary_version = run.vocabulary_version)`;

export const moveRanks = `WITH ${found}
  UPDATE stored_match AS held SET rank = found.rank
  FROM found
  WHERE held.job_seeker_id = found.job_seeker_id AND held.vacancy_id = found.vacancy_id
    AND held.until IS NULL AND held.rank <> found.rank`;

/** $6 moment, $7 run. Files deleted meanwhile are passed over. What was closed at this very moment goes on under the time it first came. */
export const addNew = `WITH ${found}
  INSERT INTO stored_match (job_seeker_id, vacancy_id, run_id, rank, tenths, ratings, came_at, since)
  SELECT found.job_seeker_id, found.vacancy_id, $7, found.rank, found.tenths, found.ratings,
    coalesce((SELECT earlier.came_at FROM stored_match AS earlier
      WHERE earlier.job_seeker_id = found.job_seeker_id AND earlier.vacancy_id = found.vacancy_id
        AND earlier.until = $6 LIMIT 1), $6), $6
  FROM found JOIN job_seeker ON job_seeker.id = found.job_seeker_id
  WHERE NOT EXISTS (SELECT FROM stored_match AS held
    WHERE held.job_seeker_id = found.job_seeker_id AND held.vacancy_id = found.vacancy_id
      AND held.until IS NULL)`;

/** $1 people, $2 their openings, null where not computed, $3 moment. */
export const noteState = `
  INSERT INTO match_state (job_seeker_id, matched_at, opening)
  SELECT person, $3, opening FROM unnest($1::uuid[], $2::jsonb[]) AS given (person, opening)
  JOIN job_seeker ON job_seeker.id = person
  ON CONFLICT (job_seeker_id) DO UPDATE SET matched_at = $3,
    opening = coalesce(EXCLUDED.opening, match_state.opening),
    requested_at = CASE WHEN match_state.requested_at > $3 THEN match_state.requested_at END`;
