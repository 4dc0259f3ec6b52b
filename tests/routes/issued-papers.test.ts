import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { hashOfFile } from '#app/domain/canonical.ts'
import { rememberLanguage } from '#app/http/language-cookie.server.ts'
import { loader as list } from '#app/routes/bills.$bill.papers._index.tsx'
import { action as issuing, loader as shown } from '#app/routes/bills.$bill.papers.$kind.tsx'
import { action as verifying, loader as issued } from '#app/routes/bills.$bill.papers.issued.$paper.tsx'
import { loader as issuedFile } from '#app/routes/bills.$bill_.papers_.issued.$paper_.files.$format.ts'
import type { Part } from '#db/demonstration/cast.ts'
import { auditEntries, paperFiles, papers } from '#db/schema.ts'
import { anewEachTest } from '#tests/support/anew-each-test.ts'
import { cookieOf } from '#tests/support/asking.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { deskRoom } from '#tests/support/desk-room.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'
import { papersDoor } from '#tests/support/papers-door.ts'

const cast = await deskRoom(await freshDatabase())
const at = anewEachTest(() => papersDoor(cast))

const TABLE = { path: 'papers/disagreements?language=ru', params: { kind: 'disagreements' } }

/** Issues the table of disagreements; gives how that was answered. */
const issue = async (key: string = randomUUID(), part: Part = 'drafter') =>
  outcomeOf(issuing(await at.asked(part, TABLE.path, { params: TABLE.params, form: { key } })))

/** Issues it, and gives the paper that is kept. */
const kept = async () => {
  const { to } = await issue()
  const [paper] = await at.db
    .select()
    .from(papers)
    .where(eq(papers.id, to!.split('/').at(-1)!))
  return paper!
}

const pageOf = async ({ id }: { readonly id: string }) =>
  issued(await at.asked('official', 'papers/issued', { params: { paper: id } }))

test('a paper is issued once for a form, and not twice the same', async () => {
  const key = randomUUID()
  const { to } = await issue(key)
  expect(to).toContain('/papers/issued/')
  expect((await issue(key)).to).toBe(to)
  expect(await issue()).toMatchObject({ status: 422, refusal: 'paper.unchanged' })
  expect(await at.db.select().from(papers).where(eq(papers.billId, at.bill.id))).toHaveLength(1)
})

test('each file is kept with its hash, which stands on record, and given as it was kept', async () => {
  const paper = await kept()
  const files = await at.db.select().from(paperFiles).where(eq(paperFiles.paperId, paper.id))
  expect(files.map(file => file.format).toSorted()).toEqual(['docx', 'pdf', 'xlsx'])
  const statements = await at.db.select({ statement: auditEntries.statement }).from(auditEntries)
  for (const { format, content, hash } of files) {
    expect(hashOfFile(content)).toBe(hash)
    expect(statements.some(({ statement }) => statement.includes(hash))).toBe(true)
    const params = { paper: paper.id, format }
    const given = await issuedFile(await at.asked('official', 'papers/issued', { params }))
    expect(given.headers.get('ETag')).toBe(`"${hash}"`)
    expect(hashOfFile(new Uint8Array(await given.arrayBuffer()))).toBe(hash)
  }
})

test('a copy of what was issued is known, and what is none', async () => {
  const { id } = await kept()
  const isPdf = and(eq(paperFiles.paperId, id), eq(paperFiles.format, 'pdf'))
  const [file] = await at.db.select().from(paperFiles).where(isPdf)
  const verify = async (bytes: Uint8Array) => {
    const form = new FormData()
    form.append('copy', new File([new Uint8Array(bytes)], 'copy.pdf'))
    return verifying(await at.asked('official', 'papers/issued', { params: { paper: id }, form }))
  }
  expect(await verify(file!.content)).toEqual({ hash: file!.hash, format: 'pdf' })
  const altered = Uint8Array.from(file!.content)
  altered[100]! ^= 1
  expect(await verify(altered)).toEqual({ hash: hashOfFile(altered), format: null })
})

test('what was issued is listed and given to those who answer, and to nobody else', async () => {
  const { id } = await kept()
  const listed = async (part: Part) => (await list(await at.asked(part, 'papers'))).issued.length
  expect([await listed('drafter'), await listed('theologian')]).toEqual([1, 0])
  const asked = () => at.asked('theologian', 'papers/issued', { params: { paper: id, format: 'pdf' } })
  expect(await outcomeOf(issuedFile(await asked()))).toMatchObject({ status: 404 })
  expect(await outcomeOf(issued(await asked()))).toMatchObject({ status: 404 })
})

test('the page of a paper and those of its issues show what changed since', async () => {
  const first = await kept()
  await at.accept()
  const page = await shown(await at.asked('drafter', TABLE.path, { params: TABLE.params }))
  expect(page.issued!.rows.map(row => row.kind)).toContain('changed')
  expect(JSON.stringify(page.issued!.rows)).toContain('Согласны.')
  const second = await kept()
  expect([first.issue, second.issue]).toEqual([1, 2])
  const [early, late] = [await pageOf(first), await pageOf(second)]
  expect(early).toMatchObject({ intact: true, against: null })
  expect(JSON.stringify(early.since)).toContain('Согласны.')
  expect(late).toMatchObject({ intact: true, against: { issue: 1 }, since: { rows: [], more: 0 } })
  expect(JSON.stringify(late.against)).toContain('Согласны.')
})

test('issuing is the developer’s; what is issued is never changed', async () => {
  await kept()
  expect(await issue(randomUUID(), 'official')).toMatchObject({ status: 403 })
  await expect(at.db.update(papers).set({ title: '' })).rejects.toThrow()
  await expect(at.db.update(paperFiles).set({ hash: '' })).rejects.toThrow()
})

test.each(['kk', 'ru'] as const)('a paper is issued in the language of its page: %s', async language => {
  const [chosen = ''] = (await rememberLanguage(language)).split(';')
  const cookie = `${await cookieOf(at.db, 'drafter')}; ${chosen}`
  const asked = (form?: Record<string, string>) =>
    at.asked('drafter', 'papers/sheet', { params: { kind: 'sheet' }, cookie, ...(form && { form }) })
  expect((await shown(await asked())).paper.language).toBe(language)
  const { to } = await outcomeOf(issuing(await asked({ key: randomUUID() })))
  const [paper] = await at.db
    .select()
    .from(papers)
    .where(eq(papers.id, to!.split('/').at(-1)!))
  expect(paper?.language).toBe(language)
})
