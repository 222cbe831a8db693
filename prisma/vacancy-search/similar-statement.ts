import { isNoFollower } from "../same-job/is-no-follower";

/**
 * Parameters: id, limit. Candidates share a KldB code or an occupation field, or have a title spelt
 * alike; first come those whose codes agree in the most digits, then those with the most similar
 * title. Each kind of candidate is capped, so that the answer takes as long for two million offers.
 */
export const similarStatement = `
  WITH asked AS (
    SELECT id, fold_text(title) AS title, occupation_codes, occupation_fields
    FROM vacancy WHERE id = $1
  ), candidate AS (
    (SELECT v.id FROM vacancy AS v, asked
      WHERE v.status = 'published' AND v.occupation_codes && asked.occupation_codes LIMIT 500)
    UNION
    (SELECT v.id FROM vacancy AS v, asked
      WHERE v.status = 'published' AND v.occupation_fields && asked.occupation_fields LIMIT 500)
    UNION
    (SELECT v.id FROM vacancy AS v, asked
      WHERE v.status = 'published' AND fold_text(v.title) % asked.title LIMIT 500)
  )
  SELECT v.id FROM candidate JOIN vacancy AS v USING (id), asked
  WHERE v.id <> asked.id AND ${isNoFollower("v")}
  ORDER BY (
      SELECT coalesce(max(CASE
        WHEN code = own THEN 3 WHEN left(code, 3) = left(own, 3) THEN 2
        WHEN left(code, 2) = left(own, 2) THEN 1 ELSE 0 END), 0)
      FROM unnest(v.occupation_codes) AS code, unnest(asked.occupation_codes) AS own
    ) DESC, similarity(fold_text(v.title), asked.title) DESC, v.published_at DESC NULLS LAST, v.id
  LIMIT $2`;
