import { eq } from 'drizzle-orm'
import { addAmendment } from '#app/commands/add-amendment.server.ts'
import type { Context } from '#app/commands/context.ts'
import { enterAct } from '#app/commands/enter-act.server.ts'
import { importEdition } from '#app/commands/import-edition.server.ts'
import { openBill, type OpenedBill } from '#app/commands/open-bill.server.ts'
import { sealPassword } from '#app/commands/password.server.ts'
import { DEMONSTRATION_PASSWORD } from '#app/domain/access/demonstration.ts'
import type { Patch, Patches, Texts } from '#app/domain/amendment/patch.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import type { Act, Language, Provision } from '#app/domain/structure/act.ts'
import type { Database } from '#db/client.ts'
import { granted } from '#db/demonstration/granted.ts'
import { registerCast, type Part } from '#db/demonstration/cast.ts'
import { enterProcedures } from '#db/procedures.ts'
import { editions } from '#db/schema.ts'

export const ACT = 'weights-law'
const NOW = new Date('2026-11-22T09:00:00Z')

const RUSSIAN = `Закон о мерах и весах

Статья 1. Понятия

В настоящем Законе используются понятия:

1) мера – единица длины, установленная уполномоченным органом;

2) вес – единица массы, установленная уполномоченным органом.

Статья 2. Поверка

1. Поверку проводит уполномоченный орган один раз в год.

2. Сведения о поверке размещаются на интернет-ресурсе уполномоченного органа.

Статья 3. Ответственность

Нарушение настоящего Закона влечёт ответственность, установленную законами.
`

const KAZAKH = `Өлшемдер мен салмақ туралы заң

1-бап. Ұғымдар

Осы Заңда мынадай ұғымдар пайдаланылады:

1) өлшем – уәкілетті орган белгілеген ұзындық бірлігі;

2) салмақ – уәкілетті орган белгілеген масса бірлігі.

2-бап. Салыстырып тексеру

1. Салыстырып тексеруді уәкілетті орган жылына бір рет жүргізеді.

2. Салыстырып тексеру туралы мәліметтер уәкілетті органның интернет-ресурсында орналастырылады.

3-бап. Жауаптылық

Осы Заңды бұзу заңдарда белгіленген жауаптылыққа алып келеді.
`

/** A small act and the people who may amend it. The act is composed for the tests. */
export interface BillRoom {
  readonly db: Database
  readonly edition: string
  /** The context of a command that somebody gives at nine in the morning, or some minutes later. */
  as(part: Part, minutes?: number): Context
  /** A new bill that amends the act: every test begins with one of its own. */
  open(): Promise<Opened>
}

export interface Opened {
  readonly bill: OpenedBill
  readonly amendment: string
}

/** Fills an empty database with an act and people. What goes through routes happens today, whenever that is. */
export async function billRoom(db: Database, nine = NOW): Promise<BillRoom> {
  await enterProcedures(db)
  const cast = await registerCast(db, await sealPassword(DEMONSTRATION_PASSWORD), nine)
  const as = (part: Part, minutes = 0): Context => ({
    db,
    actor: cast[part],
    now: new Date(nine.getTime() + minutes * 60_000),
  })
  const edition = await enterWeightsLaw(as('administrator'), '2021-07-01')
  return { db, edition, as, open: () => openOne(as('drafter'), edition) }
}

async function openOne(context: Context, edition: string): Promise<Opened> {
  const title = { kk: 'Өлшемдер туралы', ru: 'О внесении изменений по вопросам мер', en: '' }
  const bill = granted(await openBill(context, { title }))
  return { bill, amendment: granted(await addAmendment(context, { bill: bill.id, edition })) }
}

async function enterWeightsLaw(context: Context, inForceOn: string): Promise<string> {
  granted(
    await enterAct(context, {
      ...{ slug: ACT, form: 'law', number: '1-VIII', adoptedOn: '2020-01-01' },
      ...{ titleKk: 'Өлшемдер мен салмақ туралы', titleRu: 'О мерах и весах' },
    }),
  )
  const texts = { kk: KAZAKH, ru: RUSSIAN }
  granted(await importEdition(context, { act: ACT, inForceOn, source: 'tests', texts }))
  const [edition] = await context.db.select().from(editions).where(eq(editions.inForceOn, inForceOn))
  return edition!.id
}

const NOTHING: Patch = { edits: [], added: [] }

/** Nothing changed in either language. */
export const NO_CHANGE: Patches = { kk: NOTHING, ru: NOTHING }

/** The change of one provision's text in one language, sent as its whole article as the editor does. */
export function rewording(texts: Texts, language: Language, id: string, text: string): Patches {
  const act = texts[language]
  const article = articleOf(act, id)
  const changed = withText(article, id, text)
  return { ...NO_CHANGE, [language]: { edits: [{ id: article.id, provision: changed }], added: [] } }
}

function articleOf(act: Act, id: string): Provision {
  const top = id.split('__')[0]!
  return entryById(act, top)!.provision
}

function withText(provision: Provision, id: string, text: string): Provision {
  if (provision.id === id) return { ...provision, text }
  return { ...provision, children: provision.children.map(each => withText(each, id, text)) }
}
