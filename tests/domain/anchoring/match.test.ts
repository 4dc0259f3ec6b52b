import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { locateQuote, matcher, type Chosen } from '#app/domain/anchoring/match.ts'
import { compareTexts } from '#app/domain/comparison/texts.ts'

const FIXTURES = new URL('../../fixtures/anchors/', import.meta.url)

interface Case extends Chosen {
  readonly id: string
  readonly truth: readonly [number, number] | null
}

describe('words chosen in real editions find their provision again', () => {
  const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter(each => each.isDirectory())
  test.each(folders.map(folder => folder.name))('%s', folder => {
    const file = (name: string) => readFileSync(new URL(`${folder}/${name}`, FIXTURES), 'utf8')
    const match = matcher(compareTexts(file('before.txt'), file('after.txt')))
    for (const { id, truth, ...chosen } of JSON.parse(file('anchors.json')) as Case[]) {
      const { kind, place } = match(chosen)
      if (truth === null) expect(kind, id).toMatch(/deleted|lost/)
      else expect(place && truth[0] <= place.start && place.end <= truth[1], id).toBe(true)
    }
  })
})

const chosen = (text: string, quote: string, more: Partial<Chosen> = {}): Chosen => {
  return { quote, prefix: '', suffix: '', offset: text.indexOf(quote), ...more }
}

describe('what became of chosen words', () => {
  const before =
    'Қызмет туралы заң.\nДіни қызмет зайырлы мемлекетте ашық жүргізіледі.\nҮшінші норма өз орнында қалады.'
  const found = (after: string, quote: string) => matcher(compareTexts(before, after))(chosen(before, quote))

  test('placed where nothing near them changed, at their new offset', () => {
    const after = `Бірінші норма.\n${before}`
    const { kind, place } = found(after, 'ашық жүргізіледі')
    expect(kind).toBe('placed')
    expect(after.slice(place!.start, place!.end)).toBe('ашық жүргізіледі')
  })

  test('placed where other words of their provision changed', () => {
    expect(found(before.replace('зайырлы', 'зайырлы демократиялық'), 'ашық жүргізіледі').kind).toBe('placed')
  })

  test('changed where they were edited, with the new words', () => {
    const after = before.replace('ашық жүргізіледі', 'ашық әрі еркін жүргізіледі')
    const { kind, place, score } = found(after, 'ашық жүргізіледі')
    expect(kind).toBe('changed')
    expect(after.slice(place!.start, place!.end)).toBe('ашық әрі еркін жүргізіледі')
    expect(score).toBe(1)
  })

  test('changed with what was written in place of their first words', () => {
    const after = before.replace('ашық жүргізіледі', 'еркін жүргізіледі')
    const { place } = found(after, 'ашық жүргізіледі')
    expect(after.slice(place!.start, place!.end)).toBe('еркін жүргізіледі')
  })

  test('deleted where their provision is gone', () => {
    expect(found(before.split('\n').slice(0, 1).join('\n'), 'ашық жүргізіледі')).toEqual({
      kind: 'deleted',
      place: null,
      score: 0,
    })
  })

  test('deleted where all that is left is a note of the repeal', () => {
    const after = before.replace(/Діни .*/, '2-тармақ алып тасталды – ҚР 2026.11.22 № 1-VIII Заңымен.')
    expect(found(after, 'ашық жүргізіледі')).toEqual({ kind: 'deleted', place: null, score: 0 })
  })

  test('lost where they never stood in the old text', () => {
    const match = matcher(compareTexts(before, before))
    expect(match({ quote: 'мұндай сөз жоқ', prefix: '', suffix: '', offset: 5 }).kind).toBe('lost')
    expect(match({ quote: '', prefix: '', suffix: '', offset: 5 }).kind).toBe('lost')
  })
})

describe('words of a line that grew to many times its length', () => {
  const line = '41.1. Контролирующими органами по настоящему Кодексу являются:'
  const more = Array.from({ length: 40 }, (_, at) => `орган № ${at} с полномочиями по пункту ${at}`).join(
    ', ',
  )
  const grown = `${line.slice(0, -1)} ${more}.`
  const law = (...lines: readonly string[]) => ['Первая норма.', ...lines, 'Последняя норма.'].join('\n')
  const found = (before: string, after: string, quote: string) =>
    matcher(compareTexts(before, after))(chosen(before, quote))

  test('are found in it, where it stood', () => {
    const after = law(grown)
    const { kind, place } = found(law(line), after, 'по настоящему Кодексу')
    expect(kind).toBe('moved')
    expect(after.slice(place!.start, place!.end)).toBe('по настоящему Кодексу')
  })

  test('are gone where it has others in their place', () => {
    const after = law(grown.replace('настоящему', 'этому'))
    expect(found(law(line), after, 'по настоящему Кодексу').kind).toBe('deleted')
  })

  test('are not taken for the same words beyond its neighbours', () => {
    const after = `${law()}\n${grown}`
    expect(found(law(line), after, 'по настоящему Кодексу').kind).toBe('deleted')
  })
})

describe('a quotation whose offset is not known', () => {
  const text = 'бірі осында тұр; екіншісі осында жатыр'

  test('is told from its repetitions by what stands around it', () => {
    const { start } = locateQuote(text, {
      quote: 'осында',
      prefix: 'екіншісі ',
      suffix: ' жатыр',
      offset: 0,
    })!
    expect(start).toBe(text.lastIndexOf('осында'))
  })

  test('is the nearest one where the surroundings tell nothing', () => {
    const { start } = locateQuote(text, { quote: 'осында', prefix: '', suffix: '', offset: text.length })!
    expect(start).toBe(text.lastIndexOf('осында'))
  })
})
