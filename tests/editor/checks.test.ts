import { describe, expect, test } from 'vitest'
import type { Language, Provision } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'
import { checksOf } from '#app/editor/checks.ts'

function article(text: string, language: Language): Provision {
  return read(text, language).act.provisions[0]!
}

/** The findings as a drafter reads them: language, what, and number. */
function found(kk: string, ru: string): string[] {
  const twins = { kk: article(`1-бап. Дін\n${kk}`, 'kk'), ru: article(`Статья 1. Дін\n${ru}`, 'ru') }
  return checksOf(twins).map(({ language, code, line }) => `${language} ${code} ${line.number}`)
}

describe('what a drafter should see before saving', () => {
  test('nothing, where nothing is odd', () =>
    expect(found('1. Бір.\n2. Екі.', '1. Один.\n2. Два.')).toEqual([]))

  test('a number that stands twice, or out of order', () => {
    expect(found('1. Бір.\n2. Екі.', '1. Один.\n2. Два.\n2. Ещё.')).toContain('ru number-repeated 2')
    expect(found('1. Бір.\n3. Үш.\n2. Екі.', '1. Один.\n2. Два.\n3. Три.')).toContain('kk number-unordered 2')
  })

  test('no number left out where the draft takes a provision out and the next keeps its number', () => {
    const ru = article('Статья 1. Дін\n1. Один.\n2. Два.\n3. Три.', 'ru')
    const without = { ...ru, children: ru.children.toSpliced(1, 1) }
    const found = (inForce: Provision | null) =>
      checksOf({ kk: null, ru: without }, { kk: null, ru: inForce })
    expect(found(null).map(({ code }) => code)).toEqual(['number-skipped'])
    expect(found(ru)).toEqual([])
  })

  test('what one language lacks', () =>
    expect(found('1. Бір.', '1. Один.\n2. Два.')).toEqual(['kk twin-missing 2']))

  test('a provision without words, and one without a number', () => {
    const ru = article('Статья 1. Дін\n1. Один.\n2. Два.', 'ru')
    const [one, two] = ru.children as [Provision, Provision]
    const children = [
      { ...one, text: ' ' },
      { ...two, number: '' },
    ]
    const checks = checksOf({ kk: null, ru: { ...ru, children } })
    expect(checks.map(({ code }) => code)).toEqual(['empty', 'number-missing'])
  })

  test('twins with different numbers', () => {
    const ru = article('Статья 1. Дін\n1. Один.', 'ru')
    const kk = { ...ru, children: ru.children.map(child => ({ ...child, number: '2' })) }
    expect(checksOf({ kk, ru }).map(({ code }) => code)).toContain('twin-number')
  })
})
