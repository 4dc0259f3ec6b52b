import type { Stretch } from '#app/domain/comparison/comparison.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import { TEXTS_IN_ORDER, type ShownThree } from '#app/domain/comparison/shown-three.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { changedMarkup } from '#app/ui/law/changed-markup.ts'
import { markup, type Markup } from '#app/ui/markup.ts'

interface Printing {
  /** The language of the law's words. */
  readonly text: Language
  readonly language: InterfaceLanguage
}

/** Provisions as they stand in three texts, a row of a table each. Where a cell or a row ends, HTML knows by itself. */
export function threeTextsMarkup(rows: readonly ShownThree[], { text, language }: Printing): Markup {
  const { comparison, threeTexts } = wordsIn(language)
  return markup`${rows.map(({ key, address, fate, classes, columns }) => {
    const name = capitalised(elementName(address, language))
    const kinds = classes.map(each => comparison.classes[each]).join(', ')
    const cells = TEXTS_IN_ORDER.map(each =>
      columns[each].length === 0
        ? markup`<td class=hint>${threeTexts.absent}`
        : markup`<td>${lawMarkup(columns[each], { text, language })}`,
    )
    return markup`<tr id="${key}"><th scope=row><a href="#${key}">${name}</a><span data-fate=${fate}>${threeTexts.fates[fate]}</span><small>${kinds}</small>${cells}`
  })}`
}

/** Words of the law, in their own language; above them, on a phone, stands the reader's. */
function lawMarkup(stretches: readonly Stretch[], { text, language }: Printing): Markup {
  const words = changedMarkup(stretches, 'inline', language)
  return text === language ? words : markup`<span lang=${text}>${words}</span>`
}
