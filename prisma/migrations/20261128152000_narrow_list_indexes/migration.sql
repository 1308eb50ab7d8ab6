-- What the list filters by, in as few bytes as tell it apart: an index holds all of it beside what it sorts by, so that a page of the list reads the
-- rows it shows and no other. The engine of the schema sees neither functions nor indexes on them; they live here alone.
CREATE FUNCTION listed_status(status text) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN ascii(status)::smallint;
CREATE FUNCTION listed_place(country text) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN (ascii(country) * 256 + ascii(substr(country, 2)))::smallint;
CREATE FUNCTION listed_reviewer(reviewer uuid) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ('x' || right(reviewer::text, 8))::bit(32)::integer;
CREATE FUNCTION listed_open(points integer) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN least(points, 32767)::smallint;
CREATE FUNCTION listed_day(at timestamptz) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ((at AT TIME ZONE 'UTC')::date - date '2000-01-01')::smallint;

DROP INDEX "submission_by_submitted";
DROP INDEX "submission_by_name";
DROP INDEX "submission_by_verdict";
DROP INDEX "submission_by_certainty";
DROP INDEX "submission_by_open";
DROP INDEX "submission_to_by_submitted";
DROP INDEX "submission_to_by_name";
DROP INDEX "submission_to_by_verdict";
DROP INDEX "submission_to_by_certainty";
DROP INDEX "submission_to_by_open";
DROP INDEX "submission_reviewer_by_submitted";
DROP INDEX "submission_reviewer_by_name";
DROP INDEX "submission_reviewer_by_verdict";
DROP INDEX "submission_reviewer_by_certainty";
DROP INDEX "submission_reviewer_by_open";

CREATE INDEX "submission_by_submitted" ON "submission"("submitted_at", "id", "severity", listed_status("status"), "certainty", listed_place("destination"), listed_open("open"), listed_reviewer("reviewer_id"));
CREATE INDEX "submission_by_name" ON "submission"("sort_name", "id", "severity", listed_status("status"), "certainty", listed_place("destination"), listed_open("open"), listed_day("submitted_at"), listed_reviewer("reviewer_id"));
CREATE INDEX "submission_by_verdict" ON "submission"("severity", "id", listed_status("status"), "certainty", listed_place("destination"), listed_open("open"), listed_day("submitted_at"), listed_reviewer("reviewer_id"));
CREATE INDEX "submission_by_certainty" ON "submission"("certainty", "id", "severity", listed_status("status"), listed_place("destination"), listed_open("open"), listed_day("submitted_at"), listed_reviewer("reviewer_id"));
CREATE INDEX "submission_by_open" ON "submission"(listed_open("open"), "id", "severity", listed_status("status"), "certainty", listed_place("destination"), listed_day("submitted_at"), listed_reviewer("reviewer_id"));
CREATE INDEX "submission_to_by_submitted" ON "submission"(listed_place("destination"), "submitted_at", "id", "severity", listed_status("status"), "certainty", listed_open("open"), listed_reviewer("reviewer_id"));
CREATE INDEX "submission_to_by_name" ON "submission"(listed_place("destination"), "sort_name", "id", "severity", listed_status("status"), "certainty", listed_open("open"), listed_day("submitted_at"), listed_reviewer("reviewer_id"));
CREATE INDEX "submission_to_by_verdict" ON "submission"(listed_place("destination"), "severity", "id", listed_status("status"), "certainty", listed_open("open"), listed_day("submitted_at"), listed_reviewer("reviewer_id"));
CREATE INDEX "submission_to_by_certainty" ON "submission"(listed_place("destination"), "certainty", "id", "severity", listed_status("status"), listed_open("open"), listed_day("submitted_at"), listed_reviewer("reviewer_id"));
CREATE INDEX "submission_to_by_open" ON "submission"(listed_place("destination"), listed_open("open"), "id", "severity", listed_status("status"), "certainty", listed_day("submitted_at"), listed_reviewer("reviewer_id"));
CREATE INDEX "submission_reviewer_by_submitted" ON "submission"(listed_reviewer("reviewer_id"), "submitted_at", "id", "severity", listed_status("status"), "certainty", listed_place("destination"), listed_open("open"));
CREATE INDEX "submission_reviewer_by_name" ON "submission"(listed_reviewer("reviewer_id"), "sort_name", "id", "severity", listed_status("status"), "certainty", listed_place("destination"), listed_open("open"), listed_day("submitted_at"));
CREATE INDEX "submission_reviewer_by_verdict" ON "submission"(listed_reviewer("reviewer_id"), "severity", "id", listed_status("status"), "certainty", listed_place("destination"), listed_open("open"), listed_day("submitted_at"));
CREATE INDEX "submission_reviewer_by_certainty" ON "submission"(listed_reviewer("reviewer_id"), "certainty", "id", "severity", listed_status("status"), listed_place("destination"), listed_open("open"), listed_day("submitted_at"));
CREATE INDEX "submission_reviewer_by_open" ON "submission"(listed_reviewer("reviewer_id"), listed_open("open"), "id", "severity", listed_status("status"), "certainty", listed_place("destination"), listed_day("submitted_at"));
CREATE INDEX "submission_verdict_by_submitted" ON "submission"("severity", "submitted_at", "id", listed_status("status"), "certainty", listed_place("destination"), listed_open("open"), listed_reviewer("reviewer_id"));
CREATE INDEX "submission_verdict_by_name" ON "submission"("severity", "sort_name", "id", listed_status("status"), "certainty", listed_place("destination"), listed_open("open"), listed_day("submitted_at"), listed_reviewer("reviewer_id"));
CREATE INDEX "submission_status_by_submitted" ON "submission"(listed_status("status"), "submitted_at", "id", "severity", "certainty", listed_place("destination"), listed_open("open"), listed_reviewer("reviewer_id"));
CREATE INDEX "submission_status_by_name" ON "submission"(listed_status("status"), "sort_name", "id", "severity", "certainty", listed_place("destination"), listed_open("open"), listed_day("submitted_at"), listed_reviewer("reviewer_id"));
CREATE INDEX "submission_status_by_verdict" ON "submission"(listed_status("status"), "severity", "id", "certainty", listed_place("destination"), listed_open("open"), listed_day("submitted_at"), listed_reviewer("reviewer_id"));
CREATE INDEX "submission_to_reviewer_by_name" ON "submission"(listed_place("destination"), listed_reviewer("reviewer_id"), "sort_name", "id", "severity", listed_status("status"), "certainty", listed_open("open"), listed_day("submitted_at"));
CREATE INDEX "submission_to_reviewer_by_verdict" ON "submission"(listed_place("destination"), listed_reviewer("reviewer_id"), "severity", "id", listed_status("status"), "certainty", listed_open("open"), listed_day("submitted_at"));
CREATE INDEX "submission_to_reviewer_by_certainty" ON "submission"(listed_place("destination"), listed_reviewer("reviewer_id"), "certainty", "id", "severity", listed_status("status"), listed_open("open"), listed_day("submitted_at"));

-- For what is known of the columns of an index on functions.
ANALYZE "submission";
