import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addAmendment } from '#app/commands/add-amendment.server.ts'
import { enterAct } from '#app/commands/enter-act.server.ts'
import { importEdition } from '#app/commands/import-edition.server.ts'
import { openBill } from '#app/commands/open-bill.server.ts'
import { saveVersion } from '#app/commands/save-version.server.ts'
import { checksPage } from '#app/queries/bill/checks-page.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { editions } from '#db/schema.ts'
import { loadTexts } from '#db/versions.server.ts'
import { billRoom, rewording } from '#tests/support/bill-room.ts'
import { freshDatabase } from '#tests/support/database.ts'

const ARTICLES = 700 // of three provisions each

/** A law long enough that its checks may take longer than a reader should wait without a word. */
function longLaw(title: string, article: (number: number) => string): string {
  return [title, ...Array.from({ length: ARTICLES }, (_, at) => article(at + 1))].join('\n\n')
}

test('the checks of a long act tell how far they are until all is there', async () => {
  const room = await billRoom(await freshDatabase())
  const texts = {
    kk: longLaw(
      'Ережелер туралы',
      at =>
        `${at}-бап. Іс\n\n1. Осы Заңның ${at}-бабы бойынша салыстырып тексеруді уәкілетті орган жүргізеді.\n\n2. Мәліметтер уәкілетті органның интернет-ресурсында ${at} күн ішінде орналастырылады.`,
    ),
    ru: longLaw(
      'О правилах',
      at =>
        `Статья ${at}. Дело\n\n1. Поверку по статье ${at} настоящего Закона проводит уполномоченный орган.\n\n2. Сведения размещаются на интернет-ресурсе уполномоченного органа в течение ${at} дней.`,
    ),
  }
  const inForceOn = '2022-01-01'
  const administrator = room.as('administrator')
  granted(
    await enterAct(administrator, {
      ...{ slug: 'rules-law', form: 'law', number: '2-VIII', adoptedOn: '2020-01-01' },
      ...{ titleKk: 'Ережелер туралы', titleRu: 'О правилах' },
    }),
  )
  granted(await importEdition(administrator, { act: 'rules-law', inForceOn, source: 'tests', texts }))
  const [edition] = await room.db.select().from(editions).where(eq(editions.inForceOn, inForceOn))
  const drafter = room.as('drafter')
  const title = { kk: 'Ережелер туралы', ru: 'О правилах', en: '' }
  const bill = granted(await openBill(drafter, { title }))
  const amendment = granted(await addAmendment(drafter, { bill: bill.id, edition: edition!.id }))
  const [before] = await loadTexts(room.db, [edition!])
  const wrong = 'Орган решает в соответствии с пунктом 9 статьи 3 настоящего Закона.'
  const patches = rewording(before!, 'ru', 'art_700__para_2', wrong)
  granted(await saveVersion(drafter, { amendment, parent: null, message: 'Проверка', patches }))
  const look = () => checksPage(room.db, bill.slug, { act: null, term: '' })
  let page = await look()
  for (; page?.underWay; page = await look()) {
    expect(page.acts).toEqual([])
    expect(page.underWay.done).toBeLessThan(page.underWay.of)
  }
  expect(page?.acts).toMatchObject([
    { findings: [{ code: 'reference-missing' }], parity: [{ code: 'parity.one-language', only: 'ru' }] },
  ])
})
