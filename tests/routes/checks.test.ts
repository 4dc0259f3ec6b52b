import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { saveVersion } from '#app/commands/save-version.server.ts'
import type { Texts } from '#app/domain/amendment/patch.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { entryAt } from '#app/domain/structure/entries.ts'
import { inserted, placeByNumber, withText } from '#app/domain/structure/edit.ts'
import { loader } from '#app/routes/bills.$bill.checks.tsx'
import type { Database } from '#db/client.ts'
import { patchBetween } from '#db/demonstration/changed.ts'
import { granted } from '#db/demonstration/granted.ts'
import { acts, amendments, people } from '#db/schema.ts'
import { latestVersion, loadTexts } from '#db/versions.server.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'
import { outcomeOf } from '#tests/support/outcome-of.ts'

let db: Database
let cookie: string

beforeAll(async () => {
  db = await demonstrationDatabase()
  cookie = await cookieOf(db, 'official')
})

function asked(query = '') {
  return asking(db, `/bills/religious-activity/checks${query}`, {
    cookie,
    params: { bill: 'religious-activity' },
  })
}

/** Saves the Religion Law's next version as the drafter would. */
async function drafted(change: (texts: Texts) => Texts): Promise<void> {
  const [row] = await db
    .select({ id: amendments.id })
    .from(amendments)
    .innerJoin(acts, eq(acts.id, amendments.actId))
    .where(eq(acts.slug, 'religion-law'))
  const latest = (await latestVersion(db, row!.id))!
  const [texts] = await loadTexts(db, [latest])
  const after = change(texts!)
  const [drafter] = await db.select().from(people).where(eq(people.email, 'drafter@demo.tuzetu'))
  const actor = { kind: 'person', id: drafter!.id, role: 'drafter', organisation: drafter!.organisationId }
  const patches = { kk: patchBetween(texts!.kk, after.kk), ru: patchBetween(texts!.ru, after.ru) }
  const context = { db, actor: actor as never, now: new Date() }
  granted(await saveVersion(context, { amendment: row!.id, parent: latest.id, message: 'Тексеру', patches }))
}

describe('the checks of a bill', () => {
  test('gather what both languages say of one place, with the act, the version and a mend', async () => {
    const page = await loader(asked())
    const law = page.acts.find(({ act }) => act === 'religion-law')!
    expect(law.findings.map(({ code, at }) => [code, at])).toEqual([['term-unused', 'art_1__subpara_4-1']])
    expect(law.findings[0]).toMatchObject({
      mend: { kind: 'remove' },
      says: [
        { language: 'kk', particulars: { term: 'діни радикализм' } },
        { language: 'ru', particulars: { term: 'религиозный радикализм' } },
      ],
    })
    expect(law.parity).toEqual([])
  })

  test('find a definition out of the order of the alphabet, a reference that leads nowhere, a vague pointer, an order in one language', async () => {
    await drafted(texts => {
      const place = (language: Language) =>
        placeByNumber(texts[language], 'art_1', { level: 'subparagraph', number: '9' })
      const term = (text: string) =>
        ({ id: 'sub-9', level: 'subparagraph', number: '9', heading: '', text, children: [] }) as const
      const kk = inserted(texts.kk, term('азғыру – адамды көндіру.'), place('kk'))
      const ru = inserted(texts.ru, term('соблазн – склонение лица.'), place('ru'))
      const pointed = withText(
        ru,
        'art_3__para_1',
        `${entryAt(ru, 'art_3__para_1')!.provision.text} В соответствии с пунктом 77 статьи 3 настоящего Закона указанные лица свободны.`,
      )
      return { kk, ru: pointed }
    })
    const law = (await loader(asked())).acts.find(({ act }) => act === 'religion-law')!
    const codes = law.findings.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['definition-order', 'reference-missing', 'vague-pointer']))
    expect(law.findings.find(({ code }) => code === 'definition-order')).toMatchObject({
      rule: '23(7)',
      says: [{ particulars: { term: 'азғыру' } }],
    })
    expect(law.parity).toMatchObject([{ code: 'parity.one-language', at: 'art_3__para_1', only: 'ru' }])
  })

  test('are there for every reader of the bill, and for no visitor', async () => {
    const visitor = asking(db, '/bills/religious-activity/checks', { params: { bill: 'religious-activity' } })
    expect((await outcomeOf(loader(visitor))).to).toMatch(/^\/sign-in/)
    const none = asking(db, '/bills/none/checks', { cookie, params: { bill: 'none' } })
    expect(await outcomeOf(loader(none))).toEqual({ status: 404 })
  })
})

describe('the place of a new term', () => {
  test('is between its neighbours in the Kazakh alphabet, and says who must move where its number is taken', async () => {
    const { place } = await loader(asked(`?in=religion-law&term=${encodeURIComponent('деструктивті ағым')}`))
    expect(place).toMatchObject({
      after: { number: '1' },
      before: { number: '1-1', term: 'деструктивті діни ағым' },
      number: '1-1',
      taken: true,
      inTheWay: ['art_1__subpara_1-1', 'art_1__subpara_1-2'],
    })
  })

  test('is not looked for where nothing is asked', async () => {
    expect((await loader(asked('?in=religion-law&term=%20'))).place).toBeNull()
    expect((await loader(asked('?in=none&term=x'))).place).toBeNull()
  })
})
