import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { addAmendment } from '#app/commands/add-amendment.server.ts'
import { openBill } from '#app/commands/open-bill.server.ts'
import { blameAll, blameNext, type Blame } from '#app/domain/comparison/blame.ts'
import { blameNextAct, UNTOUCHED, type ActBlame } from '#app/domain/comparison/blame-acts.ts'
import type { WordOrigin } from '#app/domain/comparison/word-origins.ts'
import { compareActs } from '#app/domain/comparison/compare.ts'
import { compareTexts } from '#app/domain/comparison/texts.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import type { Act } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { pieces, write } from '#app/domain/structure/write.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import { originsPage } from '#app/queries/comparison/origins-page.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { editions } from '#db/schema.ts'
import { insertVersion, storeTexts } from '#db/versions.server.ts'
import { billRoom, type BillRoom } from '#tests/support/bill-room.ts'
import { freshDatabase } from '#tests/support/database.ts'
import { draftedHistory } from '#tests/support/drafted-history.ts'

let room: BillRoom

beforeAll(async () => {
  room = await billRoom(await freshDatabase())
})

test('piece by piece, a page finds the same as whole versions compared one after the other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async seed => {
      const history = draftedHistory(seed, 8)
      const bill = await drafted(history)
      for (const version of [8, 5]) {
        const act = history[version]!
        expect(await shown(bill, act, version)).toEqual(
          wordsOf(act, wholeActs(history.slice(0, version + 1))),
        )
      }
    }),
    { seed: 20261123, numRuns: 10 },
  )
})

test('so it does where there are more versions than are looked through at once', async () => {
  const history = draftedHistory(1, 103)
  expect(await shown(await drafted(history), history[103]!, 103)).toEqual(
    wordsOf(history[103]!, wholeActs(history)),
  )
})

test('and the same as the texts blamed from the command line', () => {
  fc.assert(
    fc.property(fc.nat(), seed => {
      const history = draftedHistory(seed, 8)
      const act = history.at(-1)!
      expect(wordsOf(act, wholeActs(history))).toEqual(wordsOf(act, wholeTexts(history)))
    }),
    { seed: 20261123, numRuns: 25 },
  )
})

let editionsMade = 0

/** A bill that was drafted so, on an edition of its own. */
async function drafted(history: readonly Act[]): Promise<string> {
  const { db } = room
  const drafter = room.as('drafter')
  const roots = []
  for (const kk of history) roots.push(await storeTexts(db, { kk, ru: { ...kk, language: 'ru' } }))
  const [known] = await db.select().from(editions)
  const { id: _, ...values } = { ...known!, ...roots[0]!, inForceOn: `${2022 + editionsMade++}-01-01` }
  const [edition] = await db.insert(editions).values(values).returning()
  const title = { kk: 'Жоба', ru: 'Проект', en: '' }
  const bill = granted(await openBill(drafter, { title }))
  const amendmentId = granted(await addAmendment(drafter, { bill: bill.id, edition: edition!.id }))
  const by = { amendmentId, authorId: actingPerson(drafter.actor), savedAt: drafter.now, message: 'Drafted' }
  for (const [number, each] of roots.entries())
    if (number > 0) await insertVersion(db, { ...by, ...each, number })
  return bill.slug
}

/** The words of each provision with the versions that brought them, as the pages of all articles show them. */
async function shown(bill: string, act: Act, version: number): Promise<Record<string, string>> {
  const words: Record<string, string> = {}
  for (const { address, provision } of entries(act).filter(each => each.provision.level === 'article')) {
    const page = (await originsPage(room.db, { bill, act: null, version, article: address, language: 'kk' }))!
    for (const { id, heading, text } of [provision, ...provision.children]) {
      const origins = page.origins.kk[id]
      const edition = [heading, text].map(own => ({ words: own, version: 0 }))
      words[id] = (origins ? [...origins.heading, ...origins.text] : edition).flatMap(marked).join(' ')
    }
  }
  return words
}

function marked({ words, version }: WordOrigin): string[] {
  return (words.match(/\S+/g) ?? []).map(word => `${version}:${word}`)
}

/** The same from a blame of the whole act. */
function wordsOf(act: Act, blame: ReadonlyMap<string, Blame>): Record<string, string> {
  const words: Record<string, string> = {}
  for (const { provision } of entries(act)) {
    if (provision.level === 'chapter') continue
    const text = ownText(provision)
    const { ends, versions } = blame.get(provision.id) ?? blameAll(text, 0)
    words[provision.id] = [...text.matchAll(/\S+/g)]
      .map(({ 0: word, index }) => `${versions[ends.findIndex(end => end > index)]}:${word}`)
      .join(' ')
  }
  return words
}

function wholeActs(history: readonly Act[]): ActBlame {
  return history
    .slice(1)
    .reduce((blame, act, at) => blameNextAct(blame, compareActs(history[at]!, act), at + 1), UNTOUCHED)
}

function wholeTexts(history: readonly Act[]): ReadonlyMap<string, Blame> {
  const texts = history.map(write)
  const blame = texts
    .slice(1)
    .reduce(
      (known, text, at) => blameNext(known, compareTexts(texts[at]!, text), at + 1),
      blameAll(texts[0]!, 0),
    )
  return cutUp(history.at(-1)!, blame)
}

/** The blame of a text by provisions. */
function cutUp(act: Act, { ends, versions }: Blame): ReadonlyMap<string, Blame> {
  const printed = pieces(act)
  let start = 0
  return new Map(
    entries(act).map(({ provision }, at) => {
      const { before, own, after } = printed[at]!
      const from = start + before.length + own.length - ownText(provision).length
      const to = start + before.length + own.length
      start = to + after.length
      const runs = [...ends].flatMap((end, run) =>
        end > from && (ends[run - 1] ?? 0) < to ? [[Math.min(end, to) - from, versions[run]!] as const] : [],
      )
      return [
        provision.id,
        { ends: new Int32Array(runs.map(([end]) => end)), versions: new Int32Array(runs.map(([, v]) => v)) },
      ]
    }),
  )
}
