import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Which counts are not shown, at one month's end: those of 1 to 4 people, and what would give them
 * away by a difference. One rule decides for every answer; docs/adr/0011-small-cells.md says what
 * it guarantees and why.
 */
export class KeepSmallCountsSecret1767226571100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(ENROLLED_AT);
    await db.query(IS_SMALL);
    await db.query(SECRET_DISTRICTS);
    await db.query(COUNTS_BY);
    await db.query(SECRET_COUNTS);
    await db.query(IS_SECRET);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION is_secret(text, text[], date, timestamptz)`);
    await db.query(`DROP FUNCTION secret_counts(text, text, date, timestamptz)`);
    await db.query(`DROP FUNCTION counts_by(text, text, date, timestamptz)`);
    await db.query(`DROP FUNCTION secret_districts(text, date, timestamptz)`);
    await db.query(`DROP FUNCTION is_small(numeric)`);
    await db.query(`DROP FUNCTION enrolled_at(text, text, date, timestamptz)`);
  }
}

/**
 * People enrolled in a region at a month's end, as was known at an instant; null: not known. It is
 * asked very often, and a function in this language keeps its plan.
 */
const ENROLLED_AT = `
  CREATE FUNCTION enrolled_at(region text, of_segment text, on_day date, knowing timestamptz)
  RETURNS bigint LANGUAGE plpgsql STABLE AS $$
  BEGIN
    RETURN (SELECT people FROM enrolled_count
      WHERE region_code = region AND segment = of_segment AND month <= on_day
        AND known_at <= coalesce(knowing, 'infinity')
      ORDER BY month DESC, known_at DESC LIMIT 1);
  END $$`;

const IS_SMALL = `
  CREATE FUNCTION is_small(people numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT people BETWEEN 1 AND 4
  $$`;

/**
 * The districts of a regency whose count is secret: from the smallest on, while those that are
 * secret so far have, with the people of no known district, 1 to 4 people.
 */
const SECRET_DISTRICTS = `
  CREATE FUNCTION secret_districts(regency text, on_day date, knowing timestamptz)
  RETURNS SETOF text LANGUAGE sql STABLE AS $$
    SELECT code FROM (
      SELECT code, people, coalesce(sum(people) OVER (ORDER BY people, code
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)
        + enrolled_at(regency, 'ALL', on_day, knowing) - sum(people) OVER () AS before
      FROM (
        SELECT region.code, enrolled_at(region.code, 'ALL', on_day, knowing) AS people
        FROM region WHERE region.parent_code = regency) AS district
      WHERE people > 0) AS ordered
    WHERE is_small(people) OR is_small(before)
  $$`;

/** The people of a regency and of its districts, in all and by what tells them apart. */
const COUNTS_BY = `
  CREATE FUNCTION counts_by(regency text, dimension text, on_day date, knowing timestamptz)
  RETURNS TABLE (place text, part text, people bigint) LANGUAGE sql STABLE AS $$
    SELECT place.code, segment.name, enrolled_at(place.code, segment.name, on_day, knowing)
    FROM region AS place
    CROSS JOIN unnest(ARRAY['PU', 'BPU', 'JAKON', 'PMI']) AS segment (name)
    WHERE dimension = 'SEGMENT' AND (place.code = regency OR place.parent_code = regency)
    UNION ALL
    SELECT cell.region_code, told.part, sum(cell.joined - cell.ended)::bigint
    FROM region AS place
    JOIN known_cell AS cell ON cell.region_code = place.code AND cell.month <= on_day
    CROSS JOIN LATERAL (SELECT CASE dimension WHEN 'FUNDING' THEN cell.funding
      WHEN 'PROGRAMMES' THEN cell.programmes ELSE cell.worker_group END AS part) AS told
    WHERE dimension <> 'SEGMENT' AND (place.code = regency OR place.parent_code = regency)
    GROUP BY cell.region_code, told.part
  $$`;

/**
 * What is secret of a regency, of its districts and of what a dimension parts them into.
 *
 * Of the regency's parts, those are from the smallest on, while what is secret so far has 1 to 4
 * people. Of its districts, whole columns are: a part is secret in every district when it is in the
 * regency, or small in one place; and further parts, the smallest first, while what is secret so far
 * has 1 to 4 people in any place. Districts that are secret by themselves, with the people of no
 * known district, are one place: no more than their sum can be reckoned.
 */
const SECRET_COUNTS = `
  CREATE FUNCTION secret_counts(regency text, dimension text, on_day date, knowing timestamptz)
  RETURNS TABLE (place text, part text) LANGUAGE sql STABLE AS $$
    WITH counts AS MATERIALIZED (
      SELECT * FROM counts_by(regency, dimension, on_day, knowing) AS kept WHERE kept.people > 0),
    secret_district AS MATERIALIZED (
      SELECT code FROM secret_districts(regency, on_day, knowing) AS district (code)),
    whole AS (
      SELECT counts.part, counts.people, is_small(counts.people) OR is_small(coalesce(
        sum(counts.people) OVER (ORDER BY counts.people, counts.part
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)) AS is_secret
      FROM counts WHERE counts.place = regency),
    shown AS (
      SELECT counts.* FROM counts
      WHERE counts.place <> regency AND counts.place NOT IN (SELECT code FROM secret_district)),
    in_place AS MATERIALIZED (
      SELECT shown.place, shown.part, shown.people::numeric FROM shown
      UNION ALL
      SELECT 'ELSEWHERE', whole.part, whole.people - coalesce((
        SELECT sum(shown.people) FROM shown WHERE shown.part = whole.part), 0)
      FROM whole),
    first AS (
      SELECT whole.part, row_number() OVER (ORDER BY own.is_secret DESC, whole.people, whole.part)
        AS turn, own.is_secret
      FROM whole CROSS JOIN LATERAL (
        SELECT whole.is_secret OR EXISTS (SELECT FROM in_place
          WHERE in_place.part = whole.part AND is_small(in_place.people)) AS is_secret) AS own),
    secret_part AS (
      SELECT one.part FROM first AS one
      WHERE one.is_secret OR EXISTS (
        SELECT FROM in_place JOIN first AS earlier
          ON earlier.part = in_place.part AND earlier.turn < one.turn
        GROUP BY in_place.place HAVING is_small(sum(in_place.people))))
    SELECT counts.place, counts.part FROM counts WHERE is_small(counts.people)
    UNION SELECT regency, whole.part FROM whole WHERE whole.is_secret
    UNION SELECT code, 'ALL' FROM secret_district
    UNION SELECT code, whole.part FROM secret_district CROSS JOIN whole
    UNION SELECT district.place, secret_part.part
      FROM (SELECT DISTINCT counts.place FROM counts WHERE counts.place <> regency) AS district
      CROSS JOIN secret_part
  $$`;

/** Whether people of one of these segments, or of ALL, are secret in a region. */
const IS_SECRET = `
  CREATE FUNCTION is_secret(region text, segments text[], on_day date, knowing timestamptz)
  RETURNS boolean LANGUAGE plpgsql STABLE AS $$
  BEGIN
    -- The first rule of secret_counts, without the districts that it does not depend on.
    IF segments <> '{ALL}' AND length(region) = 5 THEN
      RETURN EXISTS (
        SELECT FROM (
          SELECT name, people, coalesce(sum(people) OVER (ORDER BY people, name
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
          FROM (
            SELECT name, enrolled_at(region, name, on_day, knowing) AS people
            FROM unnest(ARRAY['PU', 'BPU', 'JAKON', 'PMI']) AS segment (name)) AS counted
          WHERE people > 0) AS ordered
        WHERE name = ANY (segments) AND (is_small(people) OR is_small(before)));
    END IF;
    -- Where nobody is, nobody is withheld; nor is anything reckoned for it.
    IF coalesce(enrolled_at(region, 'ALL', on_day, knowing), 0) = 0 THEN RETURN false; END IF;
    IF segments <> '{ALL}' THEN
      RETURN EXISTS (
        SELECT FROM secret_counts(left(region, 5), 'SEGMENT', on_day, knowing) AS secret
        WHERE secret.place = region AND secret.part = ANY (segments));
    END IF;
    IF length(region) = 8 THEN
      RETURN EXISTS (
        SELECT FROM secret_districts(left(region, 5), on_day, knowing) AS secret (code)
        WHERE secret.code = region);
    END IF;
    RETURN coalesce(is_small(enrolled_at(region, 'ALL', on_day, knowing)), false);
  END $$`;
