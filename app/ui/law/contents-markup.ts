import { writeAsked, type SettledAsked } from '#app/domain/comparison/asked.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import { LISTED } from '#app/domain/comparison/shown-contents.ts'
import type { ChangedArticle, ChangedWindow, Shown } from '#app/domain/comparison/shown.ts'
import { LANGUAGES } from '#app/domain/structure/act.ts'
import { firstWords } from '#app/domain/structure/first-words.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { langOf, markup, NOTHING, type Markup } from '#app/ui/markup.ts'

/** The articles in which something changed, and the windows that are not shown, each a link to its first change. */
export function contentsMarkup(
  { contents, part }: Pick<Shown, 'contents' | 'part'>,
  asked: SettledAsked,
  language: InterfaceLanguage,
): Markup {
  return markup`${contents().map(line => {
    const isHere = part === 'all' || part === line.part
    const path = (isHere ? '' : writeAsked({ ...asked, part: line.part, open: [] })) + `#${line.key}`
    const { name, lang } = line.kind === 'window' ? windowLine(line, language) : articleLine(line, language)
    const several = line.count > 1 ? markup` <small>${line.count}</small>` : NOTHING
    return markup`<li${lang}><a href="${path}">${name}${several}</a>`
  })}`
}

/** What a line of the contents says, and the attribute of its language. */
interface Line {
  readonly name: Markup
  readonly lang: Markup
}

function articleLine({ address, words }: ChangedArticle, language: InterfaceLanguage): Line {
  const shown =
    LANGUAGES.find(each => each === language && words[each]) ?? LANGUAGES.find(each => words[each])
  if (!shown) return { name: markup`${capitalised(nameOf(address, language))}`, lang: NOTHING }
  return { name: markup`${firstWords(words[shown]!, LISTED)}`, lang: langOf(shown, language) }
}

/** From which article to which. */
function windowLine({ first, last }: ChangedWindow, language: InterfaceLanguage): Line {
  const names = [...new Set([first, last])].map(each => nameOf(each, language))
  return { name: markup`<span>${capitalised(names.join(' – '))}</span>`, lang: NOTHING }
}

function nameOf(address: string, language: InterfaceLanguage): string {
  return elementName(address.replace(/^old-/, ''), language)
}
