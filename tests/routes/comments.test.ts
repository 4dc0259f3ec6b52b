import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { loader as mine } from '#app/routes/comments._index.tsx'
import { action as revise } from '#app/routes/comments.$id.ts'
import { loader as receipt } from '#app/routes/comments.$id_.receipt[.]txt.ts'
import { action as discard } from '#app/routes/comments.$id_.removal.ts'
import { action as write } from '#app/routes/consultations.$id.comments.ts'
import { action as submit, loader as tray } from '#app/routes/consultations.$id.tray.tsx'
import { consultationDoor } from '#tests/support/consultation-door.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

const at = consultationDoor()

/** One's own comments, as the page shows them. */
const mineOf = async (as: 'theologian') =>
  (await mine(at.asked('comments', { as }))).comments.map(own => own.comment)

describe('a remark', () => {
  test('waits in its author’s tray, is changed, discarded, or submitted with a number', async () => {
    await at.send('theologian')
    await at.send('theologian')
    const drafts = async () =>
      (await tray(at.asked('tray', { as: 'theologian' }))).drafts.map(own => own.comment)
    const [first, second] = await drafts()
    const changed = { kind: 'remark', text: 'Мағынасы 1-бапта нақтылануға тиіс.' }
    await revise(at.asked('comments', { as: 'theologian', id: first!.id, form: changed }))
    await discard(at.asked('comments', { as: 'theologian', id: second!.id, form: {} }))
    expect((await drafts()).map(draft => draft.text)).toEqual([changed.text])
    const form = { key: crypto.randomUUID(), voice: 'expert' }
    const answer = await submit(at.asked('tray', { as: 'theologian', form }))
    expect(answer).toHaveProperty('numbers')
    expect(await submit(at.asked('tray', { as: 'theologian', form }))).toEqual(answer) // the same form, sent again
    expect(await drafts()).toEqual([])
    const comments = await mineOf('theologian')
    expect(comments.some(comment => comment.text === changed.text && comment.number !== null)).toBe(true)
  })

  test('leaves its author a receipt whose seal anybody can check, and nobody else one', async () => {
    const comments = await mineOf('theologian')
    const submitted = comments.find(comment => comment.number !== null)!
    const text = await (await receipt(at.asked('receipt', { as: 'theologian', id: submitted.id }))).text()
    const lines = text.split('\n')
    const statement = lines.find(line => line.startsWith('{'))!
    const [hash, previous, seal] = lines.filter(line => /^[0-9a-f]{64}$/.test(line))
    const sha256 = (letters: string) => createHash('sha256').update(letters).digest('hex')
    expect(hash).toBe(sha256(`${submitted.text}\n`))
    expect(statement).toContain(hash)
    expect(seal).toBe(sha256(`${previous}\n${statement}`))
    const others = receipt(at.asked('receipt', { as: 'human-rights', id: submitted.id }))
    expect(await outcomeOf(others)).toMatchObject({ status: 404 })
  })

  test('offers a receipt where the record seals its words as they stand, and nowhere else', async () => {
    const [submitted] = (await mineOf('theologian')).filter(
      comment => comment.number !== null && !comment.spoken,
    )
    const form = { kind: 'remark', text: 'Мағынасы басқаша нақтылануға тиіс.' }
    await revise(at.asked('comments', { as: 'theologian', id: submitted!.id, form }))
    const offers = new Map<string, boolean>()
    for (const as of ['theologian', 'human-rights'] as const)
      for (const { comment, receipt: offered } of (await mine(at.asked('comments', { as }))).comments) {
        const answer = await outcomeOf(receipt(at.asked('receipt', { as, id: comment.id })))
        expect(answer).toMatchObject({ status: offered ? 200 : 404 })
        offers.set(comment.id, offered)
      }
    expect(offers.get(submitted!.id)).toBe(false)
    expect([...offers.values()]).toContain(true)
  })

  test('is submitted in no voice that nobody has chosen', async () => {
    const form = { key: crypto.randomUUID(), voice: 'emperor' }
    expect(await outcomeOf(submit(at.asked('tray', { as: 'theologian', form })))).toEqual({
      ...{ status: 400, refusal: 'form.malformed' },
    })
  })

  test('sent twice is kept once', async () => {
    const form = await at.remark('human-rights')
    const path = `consultations/${at.discussion}/comments`
    const first = await write(at.asked(path, { as: 'human-rights', form }))
    const again = await write(at.asked(path, { as: 'human-rights', form }))
    expect(await again.json()).toEqual(await first.json())
  })

  test.each([
    ['words that are not there', { anchor: '{"kind":"words"}' }, { status: 422, refusal: 'anchor.missing' }],
    ['an anchor that is no anchor', { anchor: '[[' }, { status: 422, refusal: 'anchor.missing' }],
    ['100,000 characters', { text: 'ә'.repeat(100_000) }, { status: 413, refusal: 'comment.too-long' }],
    ['nothing', { text: '' }, { status: 422, refusal: 'comment.empty' }],
    ['a kind that is none', { kind: 'praise' }, { status: 400, refusal: 'form.malformed' }],
    ['another language', { language: 'de' }, { status: 400, refusal: 'form.malformed' }],
  ])('of %s is refused in words', async (_what, more, expected) => {
    expect(await outcomeOf(at.send('human-rights', more))).toMatchObject(expected)
  })

  test('keeps markup as the text it is', async () => {
    const text = '<script>alert(1)</script> & <b>қалың</b>'
    await at.send('human-rights', { text })
    const { comments } = await at.pageOf({ as: 'human-rights' })
    expect(comments.some(comment => comment.text === text)).toBe(true)
  })

  test('is kept without the letters that JSON can spell and no database keeps', async () => {
    const anchor = String.raw`{"kind":"term","language":"kk","term":"ағым\u0000\ud800"}`
    expect(await outcomeOf(at.send('human-rights', { anchor, text: 'Термин' }))).toEqual({ status: 200 })
    const { comments } = await at.pageOf({ as: 'human-rights' })
    expect(comments.find(({ text }) => text === 'Термин')?.anchor).toMatchObject({ term: 'ағым' })
  })

  test('is not for visitors, and not for those who draft', async () => {
    const form = await at.remark('theologian')
    const path = `consultations/${at.discussion}/comments`
    expect(await outcomeOf(write(at.asked(path, { form })))).toMatchObject({ status: 401 })
    expect(await outcomeOf(write(at.asked(path, { as: 'drafter', form })))).toMatchObject({ status: 403 })
  })
})
