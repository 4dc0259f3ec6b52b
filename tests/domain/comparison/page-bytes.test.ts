import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareActs } from '#app/domain/comparison/compare.ts'
import { bytesIn, bytesInStretches } from '#app/domain/comparison/page-bytes.ts'
import { pairedOf, shownOf, type Wish } from '#app/domain/comparison/shown.ts'
import { USUAL_CLASSES } from '#app/domain/comparison/asked.ts'
import { read } from '#app/domain/structure/read.ts'
import { itemsMarkup } from '#app/ui/comparison/comparison-markup.ts'
import { contentsMarkup } from '#app/ui/law/contents-markup.ts'
import { lawText } from '#tests/support/law-texts.ts'

describe('the bytes of a page', () => {
  it('are those of UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(bytesIn(text)).toBe(Buffer.byteLength(text))
      }),
      { seed: 7 },
    )
    expect(bytesIn('7-бап. «Мәслихат» – € 5, 😀')).toBe(Buffer.byteLength('7-бап. «Мәслихат» – € 5, 😀'))
  })

  it('count once what two texts share, and both sides of what they do not', () => {
    expect(
      bytesInStretches([
        { kind: 'equal', before: 'дін ', after: 'дін ' },
        { kind: 'deleted', before: 'a', after: '' },
        { kind: 'inserted', before: '', after: 'bc' },
        { kind: 'typographic', before: 'бiлiм', after: 'білім' },
      ]),
    ).toBe(Buffer.byteLength('дін <del>a</del><ins>bc</ins>білім'))
  })

  it.each(['kk', 'ru'] as const)('are as many as counted in each window of a law in %s', language => {
    const old = lawText(`religion_law_${language}_2023-07-01`)
    const [before, after] = [old, old.replace(/^(.{20,}?) (\S+)/gm, '$1 өзгеше $2')].map(
      text => read(text, language).act,
    )
    const compared = { before: before!, after: after!, comparison: compareActs(before!, after!) }
    const paired = pairedOf({ [language]: compared })
    const { parts } = shownOf(paired, WISH)
    expect(parts).toBeGreaterThan(2)
    const counted = paired.bytes.filter(bytes => bytes > 0)
    for (let part = 0; part < parts - 1; part++) {
      const shown = shownOf(paired, { ...WISH, part })
      const lines = shown.contents().filter(line => line.part === part)
      const printed = [
        ...[...shown.items()].map(items => itemsMarkup(items, { text: language, ordered: {}, language })),
        contentsMarkup({ contents: () => lines, part }, { ...ASKED, text: language }, language),
      ]
      const bytes = Buffer.byteLength(printed.map(({ html }) => html).join(''))
      const sum = counted.splice(0, shown.here).reduce((one, other) => one + other, 0)
      expect(bytes / sum, `window ${part}`).toBeCloseTo(1, 1)
    }
  })
})

const WISH: Wish = { layout: 'inline', classes: USUAL_CLASSES, part: 0, open: [] }
const ASKED = { ...WISH, act: '', from: '', to: '' }
