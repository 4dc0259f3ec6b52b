import { beforeEach, beforeAll, describe, expect, test } from 'vitest'
import { openConsultation } from '#app/commands/open-consultation.server.ts'
import { saveVersion } from '#app/commands/save-version.server.ts'
import type { ConsultationKind } from '#app/domain/consultation/consultation.ts'
import { readAskedThree } from '#app/domain/comparison/asked-three.ts'
import { threeTextsPage } from '#app/queries/comparison/three-texts-page.server.ts'
import { textsOf } from '#app/queries/law/version-texts.server.ts'
import { granted } from '#db/demonstration/granted.ts'
import { ACT, billRoom, rewording, type BillRoom, type Opened } from '#tests/support/bill-room.ts'
import { freshDatabase } from '#tests/support/database.ts'

const FEE = 'art_2__para_1'
const NOTICE = 'art_2__para_2'

let room: BillRoom
let opened: Opened
/** The versions saved so far, the latest last. */
let saved: string[]

beforeAll(async () => {
  room = await billRoom(await freshDatabase())
})

beforeEach(async () => {
  opened = await room.open()
  saved = []
})

async function reword(provision: string, text: string): Promise<void> {
  const latest = (await textsOf(room.db, opened.amendment, saved.length || 'edition'))!
  const outcome = granted(
    await saveVersion(room.as('drafter', saved.length), {
      ...{ amendment: opened.amendment, parent: saved.at(-1) ?? null, message: text },
      patches: rewording(latest, 'ru', provision, text),
    }),
  )
  if (outcome.kind === 'saved') saved.push(outcome.version)
}

function consult(kind: ConsultationKind = 'public') {
  return openConsultation(room.as('drafter', 10), {
    ...{ bill: opened.bill.id, kind, noteKk: '', noteRu: '', versions: saved.slice(-1) },
    ...{ opensOn: '2026-11-22', term: { unit: 'working-days', count: 5 } },
  })
}

function page(query = '') {
  return threeTextsPage(room.db, opened.bill.slug, readAskedThree(new URLSearchParams(query), 'ru'))
}

describe('the page of three texts', () => {
  test('has nothing to choose where no version has been saved', async () => {
    expect(await page()).toMatchObject({
      ...{ choices: [], rows: [], counts: { all: 0, after: 0 }, wasConsulted: false },
      inForce: { editionDate: '2021-07-01' },
    })
  })

  test('puts the first version in the place of the consulted one where nobody was consulted', async () => {
    await reword(FEE, 'Поверку проводит уполномоченный орган два раза в год.')
    await reword(FEE, 'Поверку проводит уполномоченный орган три раза в год.')
    expect(await page()).toMatchObject({
      asked: { act: ACT, consulted: 'v1', to: 'v2' },
      wasConsulted: false,
      counts: { all: 1, after: 1 },
    })
  })

  test('shows since the latest consultation, up to the newest version', async () => {
    await reword(FEE, 'Поверку проводит уполномоченный орган два раза в год.')
    granted(await consult())
    await reword(FEE, 'Поверку проводит уполномоченный орган три раза в год.')
    granted(await consult())
    await reword(NOTICE, 'Сведения о поверке публикуются.')
    const shown = await page()
    expect(shown).toMatchObject({
      asked: { consulted: 'v2', to: 'v3' },
      wasConsulted: true,
      counts: { all: 2, after: 1 },
    })
    expect(shown!.rows.map(({ address, fate }) => [address, fate])).toEqual([
      [FEE, 'unchanged'],
      [NOTICE, 'changed'],
    ])
  })

  test('lets a round of approval stand for no consultation: bodies approve what others were asked about', async () => {
    await reword(FEE, 'Поверку проводит уполномоченный орган два раза в год.')
    granted(await consult())
    await reword(NOTICE, 'Сведения о поверке публикуются.')
    granted(await consult('state-bodies'))
    expect(await page()).toMatchObject({
      ...{ asked: { consulted: 'v1', to: 'v2' }, wasConsulted: true, counts: { all: 2, after: 1 } },
    })
    expect(await page('consulted=v2')).toMatchObject({ wasConsulted: false })
  })

  test('shows only what changed after the consultation, where that is asked for', async () => {
    await reword(FEE, 'Поверку проводит уполномоченный орган два раза в год.')
    await reword(NOTICE, 'Сведения о поверке публикуются.')
    const shown = await page('show=after')
    expect(shown!.rows.map(({ address }) => address)).toEqual([NOTICE])
    expect(shown!.counts).toEqual({ all: 2, after: 1 })
    expect(shown!.windows).toEqual([{ first: 'Статья 2', last: 'Статья 2', count: 1 }])
  })

  test('compares any two versions, in the language that is asked for', async () => {
    await reword(FEE, 'Поверку проводит уполномоченный орган два раза в год.')
    await reword(NOTICE, 'Сведения о поверке публикуются.')
    expect((await page('consulted=v2&to=v2'))!.counts).toEqual({ all: 2, after: 0 })
    expect((await page('consulted=v2&to=v1'))!.rows).toMatchObject([
      { address: FEE, fate: 'unchanged' },
      { address: NOTICE, fate: 'restored' },
    ])
    expect((await page('text=kk'))!.counts).toEqual({ all: 0, after: 0 })
  })

  test('is not there for a version or an act that is not', async () => {
    expect(await page('to=v1')).toBeNull()
    await reword(FEE, 'Поверку проводит уполномоченный орган два раза в год.')
    for (const query of ['to=v2', 'consulted=v0', 'consulted=1', 'to=edition', 'act=another'])
      expect([query, await page(query)]).toEqual([query, null])
  })
})
