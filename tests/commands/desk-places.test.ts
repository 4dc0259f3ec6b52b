import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { confirmPlacement } from '#app/commands/confirm-placement.server.ts'
import { placeComments } from '#app/commands/place-comments.server.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import { granted } from '#db/demonstration/granted.ts'
import { placements } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { answerOf } from '#tests/support/answer-of.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom, FEE, SITE, words } from '#tests/support/desk-room.ts'

const room = await deskRoom(await freshDatabase())
const desk = anewEachTest(() => room.consult())

describe('places', () => {
  const text = 'Поверку проводит уполномоченный орган два раза в год.'
  const placed = async (comment: string, version: string) => {
    granted(await placeComments(room.as('drafter'), version))
    const [place] = await room.db
      .select()
      .from(placements)
      .where(and(eq(placements.commentId, comment), eq(placements.versionId, version)))
    return place!
  }

  test('are found in a new version, and the desk says how far it is', async () => {
    const comment = await desk.say('theologian', {
      anchor: words('ru', FEE, [text, 'уполномоченный орган']),
    })
    const version = await desk.reword('ru', FEE, 'Поверку проводит уполномоченный орган ежегодно.')
    expect(await desk.shown()).toMatchObject({ placing: { placed: 0, total: 1 }, waiting: [version] })
    expect(await placed(comment, version)).toMatchObject({ kind: 'placed', uncertain: false })
    expect(await desk.shown()).toMatchObject({ placing: null, waiting: [] })
  })

  test('that are uncertain are decided by a person, whose word holds in later versions', async () => {
    const comment = await desk.say('theologian', {
      anchor: words('ru', FEE, [text, 'два раза в год']),
    })
    const version = await desk.reword('ru', FEE, 'Порядок поверки определяет уполномоченный орган.')
    expect(await placed(comment, version)).toMatchObject({ uncertain: true })
    expect(await desk.numbers({ uncertain: true })).toEqual([1])
    const elsewhere = { kind: 'elsewhere', cited: 'статья 9' } as const
    expect(await answerOf(confirmPlacement(room.as('drafter'), comment, elsewhere))).toBe(
      'placement.provision-missing',
    )
    granted(
      await confirmPlacement(room.as('drafter'), comment, { ...elsewhere, cited: elementName(SITE, 'kk') }),
    )
    expect(await desk.numbers({ uncertain: true })).toEqual([])
    const later = await desk.reword('ru', SITE, 'Сведения о поверке публикуются ежегодно.')
    expect(await placed(comment, later)).toMatchObject({
      ...{ provisionId: SITE, uncertain: false, kind: 'changed' }, // so that its author is asked
      wordingAfter: 'Сведения о поверке публикуются ежегодно.',
    })
  })

  test('can be settled as gone, and stay so', async () => {
    const comment = await desk.say('theologian')
    const version = await desk.save({
      kk: { edits: [{ id: FEE, provision: null }], added: [] },
      ru: { edits: [{ id: FEE, provision: null }], added: [] },
    })
    expect(await placed(comment, version)).toMatchObject({ kind: 'deleted', uncertain: true })
    granted(await confirmPlacement(room.as('drafter'), comment, { kind: 'nowhere' }))
    const later = await desk.reword('ru', SITE, 'Сведения о поверке публикуются.')
    expect(await placed(comment, later)).toMatchObject({ kind: 'deleted', uncertain: false })
  })

  test('are nobody’s to decide before they were looked for', async () => {
    const comment = await desk.say('theologian')
    expect(await answerOf(confirmPlacement(room.as('drafter'), comment, { kind: 'right' }))).toBe(
      'placement.missing',
    )
  })
})
