import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  editCount,
  proposedEdits,
  takenProvision,
  takenWords,
  withEdits,
} from '#app/domain/consultation/proposed-wording.ts'
import type { Act, Provision } from '#app/domain/structure/act.ts'
import { ownText } from '#app/domain/structure/own-text.ts'

const BEFORE = 'Орган обязан ответить в течение десяти дней и уведомить заявителя письменно.'
const WORDING = 'Уполномоченный орган обязан ответить в течение пяти дней и уведомить заявителя.'

const all = (count: number) => new Set(Array.from({ length: count }, (_, at) => at))

describe('a proposed wording', () => {
  test('taken whole is the wording, taken not at all the text as it was', () => {
    const edits = proposedEdits(BEFORE, WORDING)
    expect(withEdits(edits, all(editCount(edits)))).toBe(WORDING)
    expect(withEdits(edits, new Set())).toBe(BEFORE)
  })

  test('holds so for any two texts', () => {
    const words = fc.array(fc.constantFrom('орган', 'тиіс', 'күн', '10', ',', 'ішінде', 'не'), {
      maxLength: 30,
    })
    const texts = words.map(each => each.join(' '))
    fc.assert(
      fc.property(texts, texts, (before, wording) => {
        const edits = proposedEdits(before, wording)
        expect(withEdits(edits, all(editCount(edits)))).toBe(wording)
        expect(withEdits(edits, new Set())).toBe(before)
      }),
      { seed: 20261122 },
    )
  })

  test('counts what is replaced and what replaces it as one change', () => {
    const edits = proposedEdits('Срок десять дней.', 'Срок пять дней.')
    expect(editCount(edits)).toBe(1)
    expect(edits.filter(({ edit }) => edit === 0).map(({ kind }) => kind)).toEqual(['deleted', 'inserted'])
  })

  test('names what is taken in its own words, and what goes as going', () => {
    const edits = proposedEdits(
      'Срок десять дней. Ответ даётся заявителю письменно.',
      'Срок пять дней. Ответ даётся заявителю.',
    )
    expect(takenWords(edits, new Set([0]))).toBe('«пять»')
    expect(takenWords(edits, new Set([1]))).toBe('− «письменно»')
  })
})

describe('a provision', () => {
  const provision: Provision = {
    ...{ id: 'art_2', level: 'article', number: '2', heading: 'Срок', text: 'Десять дней.', children: [] },
  }
  const act: Act = { language: 'ru', provisions: [provision], tail: '' }
  const taken = (text: string, from = act) =>
    takenProvision({ read: act, now: from, provision: 'art_2', wording: '' }, { kind: 'text', text })
  const now = (text: string): Act => ({ ...act, provisions: [{ ...provision, text }] })

  test('keeps what was changed elsewhere in it since', () => {
    expect(taken('Срок\nПять дней.', now('Десять рабочих дней.'))).toMatchObject({
      value: { heading: 'Срок', text: 'Пять рабочих дней.' },
    })
  })

  test('is refused where the same words were changed otherwise since', () => {
    expect(taken('Срок\nПять дней.', now('Три дня.'))).toMatchObject({
      refusal: { code: 'wording.collides' },
    })
  })

  test('is not saved again where the same was taken already', () => {
    expect(taken('Срок\nПять дней.', now('Пять дней.'))).toMatchObject({
      refusal: { code: 'wording.nothing-taken' },
    })
  })

  test('keeps its heading apart from its text', () => {
    const came = taken('Срок ответа\nПять дней.')
    expect(came).toMatchObject({ ok: true, value: { heading: 'Срок ответа', text: 'Пять дней.' } })
    if (came.ok) expect(ownText(came.value)).toBe('Срок ответа\nПять дней.')
  })

  test.each([
    ['that is gone', taken('Пять дней.', { ...act, provisions: [] }), 'wording.provision-gone'],
    ['of which nothing is taken', taken('Срок\nДесять дней.'), 'wording.nothing-taken'],
    ['of which nothing would be left', taken('  '), 'wording.nothing-taken'],
  ])('%s is refused', (_what, came, code) => {
    expect(came).toMatchObject({ ok: false, refusal: { code } })
  })
})
