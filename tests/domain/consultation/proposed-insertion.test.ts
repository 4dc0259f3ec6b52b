import { describe, expect, test } from 'vitest'
import { patched } from '#app/domain/amendment/patch.ts'
import { numberAfter, takenInsertion } from '#app/domain/consultation/proposed-insertion.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'
import { write } from '#app/domain/structure/write.ts'

const RU = `Закон

Глава 1. Общие положения

Статья 1. Понятия

1) мера – единица длины;

2) вес – единица массы.

Статья 2. Поверка

1. Поверку проводит орган.

1-1. Срок – год.

2. Сведения размещаются.
`

const KK = `Заң

1-бап. Ұғымдар

1) өлшем – ұзындық бірлігі;

2) салмақ – масса бірлігі.
`

const whole = { kind: 'edits', chosen: new Set([0]) } as const

/** The text with a wording taken into the gap after a provision, or why it is not. */
function taken(text: string, provision: string, [language, wording]: readonly [Language, string]): string {
  const { act } = read(text, language)
  const addition = takenInsertion({ read: act, now: act, provision, wording }, whole)
  if (!addition.ok) return addition.refusal.code
  const after = patched(act, { edits: [], added: [addition.value] })
  return after.ok ? write(after.value) : after.refusal.code
}

const idOf = (text: string, language: Language, words: string) => {
  const { act } = read(text, language)
  const below = (provisions: typeof act.provisions): typeof act.provisions =>
    provisions.flatMap(each => [each, ...below(each.children)])
  return below(act.provisions).find(each => `${each.heading}${each.text}`.startsWith(words))!.id
}

describe('a new provision', () => {
  const cases: [string, string, Language, string, string, string][] = [
    [
      'between two subparagraphs',
      RU,
      'ru',
      'мера',
      '1-1) эталон – образец меры;',
      '\n1-1) эталон – образец меры;\n',
    ],
    ['after the last subparagraph', RU, 'ru', 'вес', 'эталон – образец.', '\n3) эталон – образец.\n'],
    ['in Kazakh', KK, 'kk', 'өлшем', 'эталон – өлшем үлгісі;', '\n1-1) эталон – өлшем үлгісі;\n'],
    [
      'an article, whatever chapter is next',
      RU,
      'ru',
      'Понятия',
      'Статья 5. Задачи',
      '\nСтатья 1-1. Задачи\n',
    ],
    ['a paragraph after an inserted one', RU, 'ru', 'Срок', 'Плата взимается.', '\n1-2. Плата взимается.\n'],
  ]
  test.each(cases)('%s', (_what, text, language, after, wording, line) => {
    const result = taken(text, idOf(text, language, after), [language, wording])
    expect(result).toContain(line)
    expect(result.replace(line.trim(), '').replace(/\n+/g, '\n')).toBe(text.replace(/\n+/g, '\n'))
  })

  test.each([
    ['whose number is taken', idOf(RU, 'ru', 'Поверку'), 'Ещё.', 'wording.no-number'],
    ['of no words', idOf(RU, 'ru', 'Срок'), ' 1-2. ', 'wording.nothing-taken'],
    ['after what is not there', 'art_99', 'Ещё.', 'wording.provision-gone'],
  ])('%s is refused', (_what, provision, wording, code) => {
    expect(taken(RU, provision, ['ru', wording])).toBe(code)
  })

  test('is announced by its number', () => {
    const { act } = read(RU, 'ru')
    const number = (words: string) => numberAfter({ read: act, now: act, provision: idOf(RU, 'ru', words) })
    expect([number('Срок'), number('Поверку'), number('Закон')]).toEqual(['1-2', null, ''])
  })
})
