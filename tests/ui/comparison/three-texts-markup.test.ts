import { describe, expect, it } from 'vitest'
import type { ShownThree } from '#app/domain/comparison/shown-three.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { threeTextsMarkup } from '#app/ui/comparison/three-texts-markup.ts'
import { elementOf } from '#tests/support/element-of.ts'

const ROW: ShownThree = {
  ...{ key: 'art_2__para_1', address: 'art_2__para_1', fate: 'changed', classes: ['wording', 'digits'] },
  columns: {
    inForce: [],
    consulted: [{ kind: 'inserted', before: '', after: '1. Весы <поверяют>' }],
    now: [
      { kind: 'equal', before: '1. Весы ', after: '1. Весы ' },
      { kind: 'deleted', before: 'поверяют', after: '' },
    ],
  },
  bytes: 0,
}

describe('a row of three texts', () => {
  it('names the provision, what became of it, and the kinds of its changes', () => {
    const [head] = cellsIn('ru')
    expect([...head!.children].map(each => each.textContent)).toEqual([
      'Пункт 1 статьи 2',
      'Изменено после обсуждения',
      'Формулировки, Цифры',
    ])
    expect(head!.querySelector('a')!.getAttribute('href')).toBe('#art_2__para_1')
  })

  it('has a cell for each text, with what changed against the one before, or that it is absent', () => {
    expect(
      cellsIn('ru')
        .slice(1)
        .map(each => each.innerHTML),
    ).toEqual(['В этом тексте нет', '<ins>1. Весы &lt;поверяют&gt;</ins>', '1. Весы <del>поверяют</del>'])
  })

  it('says in which language the law is, where the reader’s is another', () => {
    const languages = (reader: InterfaceLanguage) =>
      cellsIn(reader).map(each => each.querySelector('[lang]')?.getAttribute('lang'))
    expect(languages('ru')).toEqual([undefined, undefined, undefined, undefined])
    expect(languages('en')).toEqual([undefined, undefined, 'ru', 'ru'])
  })
})

function cellsIn(language: InterfaceLanguage) {
  const { html } = threeTextsMarkup([ROW, ROW], { text: 'ru', language })
  const table = elementOf(`<table><tbody>${html}</tbody></table>`)
  expect(table.querySelectorAll('tr')).toHaveLength(2)
  return [...table.querySelector('tr')!.children]
}
