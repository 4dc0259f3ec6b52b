import { canonical, hashOf } from '#app/domain/canonical.ts'
import type { Texts } from '#app/domain/amendment/patch.ts'
import type { Act, Provision } from '#app/domain/structure/act.ts'
import { mapped, withText } from '#app/domain/structure/edit.ts'
import { entries, entryAt } from '#app/domain/structure/entries.ts'
import { fragmentsOf, named, pieceOf } from '#app/domain/structure/fragment.ts'
import { read } from '#app/domain/structure/read.ts'
import type { Database } from '#db/client.ts'
import { fragments } from '#db/schema.ts'
import type { Roots } from '#db/versions.server.ts'
import { cast, PASSWORD } from '#tests/bench/consulted-code.ts'
import { draftedBill } from '#tests/bench/drafted-bill.ts'
import { inEmptyDatabase, openSite, printVisits } from '#tests/bench/site.ts'
import { chance, type Chance } from '#tests/support/chance.ts'

const VERSIONS = 200
const EDITED = 8 // provisions that each version changes in either language, anywhere in the code

/**
 * Who brought the words of a code in 200 versions. Each visit but the last two asks for what none before it did; the
 * first one finds nothing in memory, as after the start of a server: so this is run alone.
 */
export async function printOrigins(code: string): Promise<void> {
  await inEmptyDatabase(async (db, sql) => {
    const [drafter] = await cast(db)
    await draftedBill(db, await drafted(db, code), drafter!)
    await sql.unsafe('analyze')
    const site = await openSite(db, { email: drafter!.email, password: PASSWORD })
    const origins = '/bills/bench/origins'
    await printVisits(site, [
      ['origins, a version before the newest', `${origins}?version=${VERSIONS - 1}`],
      ['origins, one version more', origins],
      ['origins, another article', `${origins}?article=art_100`],
      ['origins, half of the versions', `${origins}?version=${VERSIONS / 2}`],
    ])
    site.close()
  })
}

/** Stores a code in both languages, and its versions; only what each of them changed is stored again. */
async function drafted(db: Database, code: string): Promise<Roots[]> {
  const random = chance(VERSIONS)
  const ru = read(code, 'ru').act
  let now: Texts = { ru, kk: { ...mapped(ru, inOtherWords), language: 'kk' } }
  const known = new Map<Provision, string>()
  const store = async ({ kk, ru }: Texts): Promise<Roots> => ({
    kkHash: await storeChanged(db, kk, known),
    ruHash: await storeChanged(db, ru, known),
  })
  const roots = [await store(now)]
  while (roots.length <= VERSIONS) {
    now = edited(now, random, roots.length)
    roots.push(await store(now))
  }
  return roots
}

function inOtherWords(provision: Provision): Provision {
  return { ...provision, text: provision.text.replace(/ (\S+) /, ' және $1 ') }
}

function edited({ kk, ru }: Texts, random: Chance, version: number): Texts {
  const long = entries(ru).filter(({ provision }) => provision.text.length > 80)
  const chosen = Array.from({ length: EDITED }, () => random.of(long).address)
  const apply = (act: Act) =>
    chosen.reduce((text, address) => {
      const words = entryAt(text, address)!.provision.text.split(' ')
      return withText(
        text,
        address,
        words.toSpliced(random.below(words.length), 1, `сөз${version}`, 'и').join(' '),
      )
    }, act)
  return { kk: apply(kk), ru: apply(ru) }
}

async function storeChanged(db: Database, act: Act, known: Map<Provision, string>): Promise<string> {
  const fresh = act.provisions.filter(provision => !known.has(provision))
  const { root, bodies } = fragmentsOf({ ...act, provisions: fresh })
  named(pieceOf(bodies.get(root)!)).forEach((hash, at) => known.set(fresh[at]!, hash))
  const { language, tail, provisions } = act
  const body = canonical({ language, tail, provisions: provisions.map(each => known.get(each)!) })
  const rows = [...bodies, [hashOf(body), body] as const].map(([hash, body]) => ({ hash, body }))
  for (let from = 0; from < rows.length; from += 1_000)
    await db
      .insert(fragments)
      .values(rows.slice(from, from + 1_000))
      .onConflictDoNothing()
  return hashOf(body)
}
