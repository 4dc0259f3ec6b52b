import type { Trilingual } from '#app/domain/trilingual.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { markup, NOTHING, type Markup } from '#app/ui/markup.ts'

interface Stage {
  readonly name: Trilingual
  readonly enteredOn: string | null
  readonly current: boolean
}

/** The stages of a bill's procedure, as they stand above each of its pages. */
export function stagesMarkup(stages: readonly Stage[], language: InterfaceLanguage): Markup {
  const { bills } = wordsIn(language)
  return markup`${stages.map(({ name, enteredOn, current }) => {
    const place = current
      ? markup` class="current" aria-current="step"`
      : enteredOn
        ? markup` class="passed"`
        : NOTHING
    const when = enteredOn
      ? markup`<time datetime="${enteredOn}">${bills.enteredOn(enteredOn)}</time>`
      : markup`<span class="visually-hidden">${bills.ahead}</span>`
    const here = current ? markup`<span class="visually-hidden">${bills.current}</span>` : NOTHING
    return markup`<li${place}><span class="stage-name">${name[language]}</span>${when}${here}`
  })}`
}
