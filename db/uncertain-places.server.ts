import { sql } from 'drizzle-orm'

/** The comments whose place in the newest version of their amendment a person has to decide, as `comment_id`. */
export const UNCERTAIN_PLACES = sql`
  select comment_id from (
    select distinct on (amendment_id) id from versions order by amendment_id, number desc
  ) newest
  join placements on placements.version_id = newest.id
  where placements.uncertain`
