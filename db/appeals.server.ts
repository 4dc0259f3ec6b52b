import { sql } from 'drizzle-orm'

/** The comments whose author's appeal nobody has decided, as `comment_id`: for all what `appealIn` says of one. */
export const WAITING_APPEALS = sql`
  select comment_id from (
    select distinct on (comment_id) comment_id, kind
    from moderations where kind in ('appealed', 'restored', 'upheld')
    order by comment_id, moderated_at desc
  ) said where kind = 'appealed'`
