import { writeAsked, type SettledAsked } from '#app/domain/comparison/asked.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import { LISTED } from '#app/domain/comparison/shown-contents.ts'
import type { ChangedArticle, ChangedWindow, Shown } from '#app/domain/comparison/shown.ts'
import { LANGUAGES } from '#app/domain/structure/act.ts'
import { firstWords } from '#app/domain/structure/first-words.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { markup, type Markup } from '#app/ui/markup.ts'

/** The articles in which something changed, and the windows that are not shown, each a link to its first change. */
export function contentsMarkup(
  { contents, part }: Pick<Shown, 'contents' | 'part'>,
  asked: SettledAsked,
  language: InterfaceLanguage,
): Markup {
  return markup`${contents().map(line => {
    const isHere = part === 'all' || part === line.part
    const path = (isHere ? '' : writeAsked({ ...asked, part: line.part, open: [] })) + `#${line.key}`
    const name = line.kind === 'window' ? windowMarkup(line, language) : articleMarkup(line, language)
    return markup`<li><a href="${path}">${name} <small>${line.count}</small></a></li>`
  })}`
}

function articleMarkup({ address, words }: ChangedArticle, language: InterfaceLanguage): Markup {
  const shown =
    LANGUAGES.find(each => each === language && words[each]) ?? LANGUAGES.find(each => words[each])
  if (!shown) return markup`${capitalised(nameOf(address, language))}`
  const begun = firstWords(words[shown]!, LISTED)
  return shown === language ? markup`${begun}` : markup`<span lang="${shown}">${begun}</span>`
}

/** From which article to which. */
function windowMarkup({ first, last }: ChangedWindow, language: InterfaceLanguage): Markup {
  const names = [...new Set([first, last])].map(each => nameOf(each, language))
  return markup`<span class="comparison-folded">${capitalised(names.join(' – '))}</span>`
}

function nameOf(address: string, language: InterfaceLanguage): string {
  return elementName(address.replace(/^old-/, ''), language)
}
