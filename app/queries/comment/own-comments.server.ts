import { inArray } from 'drizzle-orm'
import { actingPerson } from '#app/domain/access/actor.ts'
import type { CommentCard, OwnComment } from '#app/domain/consultation/comment-card.ts'
import { isModerated } from '#app/domain/consultation/redaction.ts'
import { commentsBy } from '#app/queries/comment/comment-cards.server.ts'
import { asRead } from '#app/queries/comment/comments-as-read.server.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { earlierWordings } from '#app/queries/comment/earlier-wordings.server.ts'
import { phase } from '#db/consultations.server.ts'
import { consultations } from '#db/schema.ts'

/** All comments of the reader, the latest first. */
export async function ownComments({ db, actor, now }: Reader): Promise<OwnComment[]> {
  const cards = await commentsBy(db, actingPerson(actor))
  const asked = [...new Set(cards.map(card => card.consultation))]
  const [own, earlier, rows] = await Promise.all([
    asRead(db, cards),
    earlierWordings(
      db,
      cards.map(card => card.id),
    ),
    db.select().from(consultations).where(inArray(consultations.id, asked)),
  ])
  const open = new Set(rows.filter(row => phase(row, now) === 'open').map(row => row.id))
  return own.map(each => {
    const { id, number, spoken, consultation } = each.comment
    const replaced = earlier.get(id) ?? []
    return {
      ...each,
      revisable: stands(each.comment) && open.has(consultation),
      receipt: number !== null && !spoken && replaced.length === 0,
      earlier: replaced,
    }
  })
}

/** Whether a comment is only its author's matter still: what was answered or moderated is spoken to as it stands. */
function stands(comment: CommentCard): boolean {
  const { number, spoken, answer } = comment
  return number !== null && !spoken && answer === null && !isModerated(comment)
}
