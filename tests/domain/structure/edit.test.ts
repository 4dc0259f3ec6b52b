import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Act, Provision } from '#app/domain/structure/act.ts'
import {
  inserted,
  mapped,
  placeByNumber,
  placeOf,
  removed,
  renumbered,
  replaced,
  withHeading,
  withText,
} from '#app/domain/structure/edit.ts'
import { entries, entryAt } from '#app/domain/structure/entries.ts'
import { numberBetween } from '#app/domain/structure/number.ts'
import { read } from '#app/domain/structure/read.ts'
import { write } from '#app/domain/structure/write.ts'
import { lawText } from '#tests/support/law-texts.ts'

const LAW =
  'Глава 1. Начало\n\nСтатья 1. Понятия\n\nПонятия:\n\n1) мир;\n\n2) труд.\n\nСтатья 2. Срок\n\nЗавтра.\n'
const act = read(LAW, 'ru').act
const peace: Provision = {
  id: 'new',
  level: 'subparagraph',
  number: '1-1',
  heading: '',
  text: 'май;',
  children: [],
}

describe('an act is edited by making another', () => {
  it('with another text or heading', () => {
    expect(write(withText(act, 'art_1__subpara_1', 'май;'))).toBe(LAW.replace('мир;', 'май;'))
    expect(write(withHeading(act, 'art_2', 'День'))).toBe(LAW.replace('Срок', 'День'))
  })

  it('with another number, printed as the old one was', () => {
    expect(write(renumbered(act, 'art_1__subpara_2', '1-1'))).toBe(LAW.replace('2) ', '1-1) '))
    expect(write(renumbered(act, 'art_2', '1-1'))).toBe(LAW.replace('Статья 2.', 'Статья 1-1.'))
    const raised = read('Статья 8¹. Две', 'ru').act
    expect(write(renumbered(raised, 'art_8-1', '8-2'))).toBe('Статья 8-2. Две')
  })

  it('with a provision more or less', () => {
    const place = placeByNumber(act, 'art_1', peace)
    expect(write(inserted(act, peace, place))).toBe(LAW.replace('2) труд', '1-1) май;\n\n2) труд'))
    expect(write(removed(act, 'art_1__subpara_1'))).toBe(LAW.replace('1) мир;\n\n', ''))
    expect(write(removed(act, 'art_1'))).toBe('Глава 1. Начало\n\nСтатья 2. Срок\n\nЗавтра.\n')
    expect(write(inserted(act, peace, { under: '', at: 0 }))).toBe('1-1) май;\n\n' + LAW)
  })

  it('and stays the same object where nothing changed', () => {
    expect(withText(act, 'art_1__subpara_1', 'мир;')).toBe(act)
    expect(withHeading(act, 'art_2', 'Срок')).toBe(act)
    expect(renumbered(act, 'art_2', '2')).toBe(act)
    expect(mapped(act, provision => provision)).toBe(act)
  })

  it('sharing all that did not change', () => {
    const after = withText(act, 'art_1__subpara_1', 'май;')
    expect(entryAt(after, 'art_2')?.provision).toBe(entryAt(act, 'art_2')?.provision)
    expect(write(act)).toBe(LAW)
  })

  it('and it is a mistake to edit what is not there', () => {
    expect(() => withText(act, 'art_9', 'мир')).toThrow('art_9')
    expect(() => removed(act, 'art_9')).toThrow('art_9')
  })
})

describe('places', () => {
  it('are gaps between siblings', () => {
    expect(placeOf(act, 'art_1__subpara_2')).toEqual({ under: 'art_1', at: 2 })
    expect(placeOf(act, 'chp_1')).toEqual({ under: '', at: 0 })
  })

  it('by number come after the last smaller one, before the first of the level, at the end', () => {
    expect(placeByNumber(act, 'art_1', { level: 'subparagraph', number: '9' })).toEqual({
      under: 'art_1',
      at: 3,
    })
    expect(placeByNumber(act, 'art_1', { level: 'subparagraph', number: '0-1' })).toEqual({
      under: 'art_1',
      at: 1,
    })
    expect(placeByNumber(act, 'art_2', { level: 'paragraph', number: '1' })).toEqual({
      under: 'art_2',
      at: 1,
    })
  })
})

describe('entries of an edited act', () => {
  const law = read(lawText('religion_law_kk_2023-07-01'), 'kk').act

  it.each([
    ['another text', (before: Act) => withText(before, 'art_7__para_4', 'Жаңа мәтін.')],
    ['a text that was empty', (before: Act) => withText(before, 'art_7', 'Жаңа мәтін.')],
    ['another number', (before: Act) => renumbered(before, 'art_7__para_4', '3-1')],
    ['a provision less', (before: Act) => removed(before, 'art_7__para_4')],
    ['other children', (before: Act) => replaced(before, 'art_7', article => ({ ...article, children: [] }))],
    ['two edits', (before: Act) => withText(withText(before, 'art_1', 'Бір.'), 'art_2', 'Екі.')],
  ])('are those of the act taken afresh: %s', (_, edit) => {
    entries(law)
    const after = edit(law)
    expect(entries(after)).toEqual(entries({ ...after }))
    const { address } = entries(after).at(-1) ?? { address: '' }
    expect(entryAt(after, address)).toEqual(entryAt({ ...after }, address))
  })
})

describe('what was edited, printed and read again', () => {
  it.each(['kk', 'ru'] as const)('has the same provisions at the same addresses: %s', language => {
    const law = read(lawText(`religion_law_${language}_2023-07-01`), language).act
    const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom('text', 'sibling', 'nothing')), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(edits, list => {
        const after = list.reduce((before, [at, kind]) => edited(before, at, kind), law)
        expect(shape(read(write(after), language).act)).toEqual(shape(after))
      }),
      { seed: 20261122, numRuns: 40 },
    )
  })
})

/** Another text for a numbered provision, a new one after it with the number that the law gives it, or none. */
function edited(before: Act, at: number, kind: 'text' | 'sibling' | 'nothing'): Act {
  const numbered = entries(before).filter(
    ({ provision: { level } }) => level === 'paragraph' || level === 'subparagraph',
  )
  const entry = numbered[at % numbered.length]
  if (!entry || kind === 'nothing') return before
  const { address, provision } = entry
  if (kind === 'text') return withText(before, address, `Жаңа сөз ${at};`)
  const { under, at: place } = placeOf(before, address)
  const next = entryAt(before, under)
    ?.provision.children.slice(place + 1)
    .find(({ level }) => level === provision.level)
  const number = numberBetween(provision.number, next?.number)
  if (number === undefined) return before
  const written = {
    id: `new-${at}`,
    level: provision.level,
    number,
    heading: '',
    text: 'жаңа сөз;',
    children: [],
  }
  return inserted(before, written, { under, at: place + 1 })
}

function shape(some: Act) {
  return entries(some).map(({ address, provision: { level, number, heading, text } }) => [
    address,
    level,
    number,
    heading,
    text,
  ])
}
