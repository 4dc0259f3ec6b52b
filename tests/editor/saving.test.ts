import { beforeEach, describe, expect, test } from 'vitest'
import type { Provision } from '#app/domain/structure/act.ts'
import {
  discard,
  keep,
  keptOf,
  newAddress,
  patchesOf,
  type KeptDraft,
  type Shelf,
} from '#app/editor/kept-draft.ts'
import { saveDrafts, type Answer, type Posting } from '#app/editor/saving.ts'

const DESK = { person: 'drafter', amendment: 'religion' }

/** A browser's storage, in memory. */
function shelfOf(store = new Map<string, string>()): Shelf {
  return {
    getItem: key => store.get(key) ?? null,
    setItem: (key, value) => void store.set(key, value),
    removeItem: key => void store.delete(key),
    key: at => [...store.keys()][at] ?? null,
    get length() {
      return store.size
    },
  }
}

function article(id: string, text: string): Provision {
  return { id, level: 'article', number: id.replace('art_', ''), heading: 'Дін', text, children: [] }
}

function draft(id: string, changes: Partial<KeptDraft> = {}): KeptDraft {
  return {
    ...DESK,
    article: id,
    address: id,
    language: 'kk',
    base: null,
    baseNumber: 0,
    keptAt: '2026-11-22T07:04:00.000Z',
    provision: article(id, 'жаңа сөз'),
    place: null,
    ...changes,
  }
}

let shelf: Shelf
let sent: Posting[]
let keys: number

beforeEach(() => {
  shelf = shelfOf()
  sent = []
  keys = 0
})

function save(answer: (posting: Posting) => Answer) {
  const send = async (posting: Posting) => {
    sent.push(posting)
    return answer(posting)
  }
  return saveDrafts({ shelf, send, newKey: () => `key-${(keys += 1)}` }, DESK, 'Ұғымдар')
}

const saved = (number: number): Answer => ({ kind: 'saved', version: `v${number}`, number, together: [] })

describe('drafts on the device', () => {
  test('are kept by article and language, and found by their amendment', () => {
    keep(shelf, draft('art_7'))
    keep(shelf, draft('art_1', { language: 'ru', keptAt: '2026-11-22T07:03:00.000Z' }))
    keep(shelf, draft('art_1', { amendment: 'prevention' }))
    keep(shelf, draft('art_1', { person: 'colleague' }))
    expect(keptOf(shelf, DESK).map(each => each.article)).toEqual(['art_1', 'art_7'])
    discard(shelf, draft('art_7'))
    expect(keptOf(shelf, DESK).map(each => each.article)).toEqual(['art_1'])
  })

  test('say so where the device is full', () => {
    const full = {
      ...shelf,
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
    }
    expect(keep(full, draft('art_1'))).toBe(false)
  })

  test('make one patch for each language: edits, additions in their order, and what is taken out', () => {
    const place = { after: 'art_7', within: null }
    const added = draft('x', { address: newAddress('x'), place })
    const patches = patchesOf([draft('art_1'), added, draft('art_3', { language: 'ru', provision: null })])
    expect(patches.kk.edits).toEqual([{ id: 'art_1', provision: article('art_1', 'жаңа сөз') }])
    expect(patches.kk.added).toEqual([{ ...place, provision: added.provision }])
    expect(patches.ru).toEqual({ edits: [{ id: 'art_3', provision: null }], added: [] })
  })
})

describe('saving', () => {
  test('sends the drafts of several articles together and lets them go', async () => {
    keep(shelf, draft('art_1'))
    keep(shelf, draft('art_7', { language: 'ru' }))
    expect(await save(() => saved(1))).toEqual(saved(1))
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ parent: null, message: 'Ұғымдар' })
    expect(keptOf(shelf, DESK)).toEqual([])
  })

  test('sends drafts written on different versions one after the other', async () => {
    keep(shelf, draft('art_1', { base: 'v2', baseNumber: 2 }))
    keep(shelf, draft('art_7', { keptAt: '2026-11-22T08:00:00.000Z', base: 'v1', baseNumber: 1 }))
    expect(await save(posting => saved(posting.parent === 'v2' ? 3 : 4))).toEqual(saved(4))
    expect(sent.map(posting => posting.parent)).toEqual(['v2', 'v1'])
  })

  test.each(['signed-out', 'waiting', 'broken'] as const)('keeps everything when it ends %s', async kind => {
    keep(shelf, draft('art_1'))
    expect(await save(() => ({ kind }))).toEqual({ kind })
    expect(keptOf(shelf, DESK)).toEqual([draft('art_1')])
  })

  test('repeats a request whose answer was lost under its old key, and then sends what came after it', async () => {
    keep(shelf, draft('art_1'))
    await save(() => ({ kind: 'waiting' }))
    const later = { keptAt: '2026-11-22T07:09:00.000Z', provision: article('art_1', 'тағы сөз') }
    keep(shelf, draft('art_1', later))
    await save(posting => saved(posting.parent === null ? 1 : 2))
    expect(sent.map(({ key, parent }) => [key, parent])).toEqual([
      ['key-1', null],
      ['key-1', null],
      ['key-2', 'v1'],
    ])
    expect(sent[2]?.patches).toContain('тағы сөз')
    expect(keptOf(shelf, DESK)).toEqual([])
  })

  test('lets the drafts of a collision go, since the collision keeps them whole', async () => {
    keep(shelf, draft('art_1'))
    await save(() => ({ kind: 'collision', collision: 'c1' }))
    expect(keptOf(shelf, DESK)).toEqual([])
  })

  test('has nothing to send where nothing is kept', async () => {
    expect(await save(() => saved(1))).toBeNull()
    expect(sent).toEqual([])
  })
})
