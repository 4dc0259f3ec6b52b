import { describe, expect, test } from 'vitest'
import { loader } from '#app/routes/bills.$bill.text.tsx'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'
import { BILL, textDoor } from '#tests/support/text-door.ts'

const at = textDoor()

describe('the text page', () => {
  test('opens the newest version at the first article that the draft changes', async () => {
    const { page: opened, writes } = await at.show('')
    expect(writes).toBe(true)
    expect(opened.label.number).toBe(opened.newest)
    expect(opened.changed).toContain(opened.unit!.address)
  })

  test('gives the article in both languages, twins by identity, and the edition beside it', () => {
    const { kk, ru } = at.page.unit!.text
    expect(kk!.children.map(child => child.id)).toEqual(ru!.children.map(child => child.id))
    expect(at.page.unit!.inForce).toEqual(at.page.unit!.text)
  })

  test('carries the words of one article, and of the others the headings only', () => {
    const sent = JSON.stringify(at.page)
    expect(sent).toContain('Государство отделено от религии')
    expect(sent).not.toContain('Миссионер ұсынған материалдар')
    expect(JSON.stringify(at.page.contents)).toContain('Миссионерлік')
  })

  test('finds the article around a provision', async () => {
    expect((await at.open('?act=religion-law&article=art_3__para_2')).unit!.address).toBe('art_3')
  })

  test('opens a chapter at its first article, as its line in the contents asks', async () => {
    const chapters = at.page.contents.filter(({ address }) => address.startsWith('chp_'))
    expect(chapters.length).toBeGreaterThan(3)
    for (const { address, children } of chapters) {
      const { unit } = await at.open(`?act=religion-law&article=${address}`)
      expect(unit?.address).toBe(children[0]!.address)
    }
  })

  test('finds words in whichever article of the version that is read', async () => {
    expect(at.page.found).toBeNull()
    const seek = async (version: string) =>
      (
        await at.open(
          `?${new URLSearchParams({ act: 'religion-law', find: 'реабилитационн работ', version })}`,
        )
      ).found
    expect((await seek('1'))!.count).toBe(0)
    expect((await seek('2'))!.rows.map(({ address }) => address)).toEqual([
      'art_4__subpara_5-1',
      'art_5__subpara_6-1',
    ])
  })

  test('shows an earlier version to read', async () => {
    const { page: earlier, writes } = await at.show('?act=religion-law&version=1')
    expect([earlier.label.number, writes]).toEqual([1, false])
  })

  test('gives the reasons that were written for the provisions of the article', async () => {
    const { reasons } = await at.open('?act=religion-law&article=art_1')
    expect(reasons.length).toBeGreaterThan(0)
  })

  test('is there to read for who may not draft, and nobody else’s business', async () => {
    expect((await at.show('', await cookieOf(at.db, 'qmdb'))).writes).toBe(false)
    const visitor = asking(at.db, `/bills/${BILL}/text`, { params: { bill: BILL } })
    expect(await outcomeOf(loader(visitor))).toMatchObject({ to: expect.stringContaining('/sign-in') })
  })

  test.each(['?act=no-act', '?act=religion-law&article=art_99', '?version=99', '?version=x'])(
    'is not found at %s',
    async search => expect(await outcomeOf(at.show(search))).toEqual({ status: 404 }),
  )
})
