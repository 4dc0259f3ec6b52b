import type { Language } from '#app/domain/structure/act.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { markup, NOTHING, type Markup } from '#app/ui/markup.ts'

/** By which sentences of imported amending texts changes were ordered, by the key of each change. */
export type OrderedChanges = Readonly<
  Record<
    string,
    readonly { readonly version: number; readonly language: Language; readonly sentence: string }[]
  >
>

/** The sentences that ordered one change, version by version; nothing where nobody's text did. */
export function orderingMarkup(
  sentences: OrderedChanges[string] | undefined,
  language: InterfaceLanguage,
): Markup {
  if (!sentences) return NOTHING
  const { amending } = wordsIn(language)
  const versions = [...new Set(sentences.map(({ version }) => version))]
  return markup`${versions.map(version => {
    const own = sentences.filter(each => each.version === version)
    return markup`<details><summary>${amending.bySentence(version)}</summary>${own.map(
      each => markup`<q lang="${each.language}">${each.sentence}</q>`,
    )}</details>`
  })}`
}
