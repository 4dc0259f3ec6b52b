import type { Act, Language, Provision } from '#app/domain/structure/act.ts'
import { formatAddress } from '#app/domain/structure/address.ts'
import { entries, type Address } from '#app/domain/structure/entries.ts'
import type { Level } from '#app/domain/structure/level.ts'
import type { Finding } from '#app/domain/amendment/checks/finding.ts'
import { readChains as readKazakhChains } from '#app/domain/amendment/parse/kazakh-places.ts'
import { lex, type Token } from '#app/domain/amendment/parse/lexer.ts'
import type { Reader } from '#app/domain/amendment/parse/order.ts'
import { readChains as readRussianChains } from '#app/domain/amendment/parse/russian-places.ts'
import type { Place } from '#app/domain/amendment/place.ts'
import { isRemark } from '#app/domain/amendment/remark.ts'
import { resolve } from '#app/domain/amendment/resolve.ts'
import { sheetOf, type Sheet } from '#app/domain/amendment/sheet.ts'
import type { Steps } from '#app/domain/steps.ts'

/**
 * References that name an element which the act does not have, or whose words were deleted (Law on Legal Acts, article
 * 25(4)). References to other acts are followed where `others` holds an act whose title they quote.
 */
export function* checkReferences(act: Act, others: readonly Act[]): Steps<readonly Finding[]> {
  const sheet = sheetOf(act)
  const further = others.map(other => ({ title: titleOf(other), sheet: sheetOf(other) }))
  const findings: Finding[] = []
  for (const [at, { address, provision }] of entries(act).entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) yield
    if (provision.level === 'footnote' || isRemark(provision.text)) continue
    for (const { to, words, title } of referencesOf(provision, act, address)) {
      const home = title === undefined ? sheet : further.find(each => same(each.title, title))?.sheet
      const code = home && brokenness(home, to)
      const particulars = { to, words, ...(title !== undefined && { act: title }) }
      if (code) findings.push({ code, language: act.language, at: address, particulars, rule: '25(4)' })
    }
  }
  return findings
}

const AT_ONCE = 500 // provisions, of which each may refer to others: some 30 ms

/** A reference as a text makes it; `title` where it is to another act. */
interface Reference {
  readonly to: Address
  readonly words: string
  readonly title: string | undefined
}

/** What is wrong with a reference; nothing where its element stands there, or several answer to the name. */
function brokenness(sheet: Sheet, to: Address): 'reference-missing' | 'reference-deleted' | undefined {
  const target = resolve(sheet, { at: to })
  if (!target.ok)
    return target.refusal.code === 'amendment.provision-missing' ? 'reference-missing' : undefined
  return isRemark(target.value.leaf.text) ? 'reference-deleted' : undefined
}

/** The references of a provision, read once: nearly all provisions of a draft are those of the text in force. */
function referencesOf(provision: Provision, act: Act, address: Address): readonly Reference[] {
  const known = READ.get(provision)
  if (known?.address === address && known.language === act.language) return known.references
  const references = referencesIn(provision.text, act, address)
  READ.set(provision, { address, language: act.language, references })
  return references
}

const READ = new WeakMap<Provision, Known>()

/** What a provision refers to from where it stands. */
interface Known {
  readonly address: Address
  readonly language: Language
  readonly references: readonly Reference[]
}

/** All references of a text that say which act they are to. */
function referencesIn(text: string, act: Act, address: Address): readonly Reference[] {
  if (!MAY_REFER[act.language].test(text)) return []
  const tokens = lex(text)
  const found: Reference[] = []
  for (let at = 0; at < tokens.length;) {
    const reader: Reader = { tokens, at }
    const places =
      act.language === 'ru' ? readRussianChains(reader) : (readKazakhChains(reader)?.places ?? [])
    const scope =
      reader.at > at ? scopeOf({ tokens, text, from: at, to: reader.at }, act.language) : undefined
    if (scope)
      found.push(
        ...places.flatMap(place =>
          referenceTo(place, scope, {
            address,
            words: text.slice(tokens[at]?.start, tokens[reader.at - 1]?.end),
          }),
        ),
      )
    at = Math.max(at + 1, reader.at)
  }
  return found
}

/** Cheaper than reading every line as an amending sentence: nearly all provisions refer to nothing. */
const MAY_REFER = {
  ru: /(?:стать|пункт|част|глав|раздел)\p{L}*\s+(?:\d|перв|втор|трет)/u,
  kk: /\d-?\)?\s?(?:ба[пб]|тарма[қғ]|тарау|бөл[іi])/u,
} as const

/** Which act or element a reference stands in: this act, this article, this paragraph, or an act by its title. */
type Scope =
  { readonly kind: 'act' | 'article' | 'paragraph' } | { readonly kind: 'other'; readonly title: string }

/** The tokens [from, to) of a reference in its text. */
interface Stretch {
  readonly tokens: readonly Token[]
  readonly text: string
  readonly from: number
  readonly to: number
}

/** «… настоящего Закона» after it in Russian, «осы Заңның …» before it in Kazakh; nothing where it cannot be told. */
function scopeOf(stretch: Stretch, language: Act['language']): Scope | undefined {
  const { tokens, text, from, to } = stretch
  // «пункта 2 статьи 5 настоящего Закона», «пункта 2 настоящей статьи», «статьи 5 Закона … «О науке»». A chain with
  // nothing behind it («статьёй 5») may be one of any act, so it is passed over: no alarm is better than a false one.
  if (language === 'ru') {
    const next = text
      .slice(tokens[to - 1]?.end ?? 0)
      .trimStart()
      .toLowerCase()
    if (/^настоящ\p{L}+ (?:закон|кодекс)/u.test(next)) return { kind: 'act' }
    if (/^настоящ\p{L}+ стать/u.test(next)) return { kind: 'article' }
    if (/^настоящ\p{L}+ пункт/u.test(next)) return { kind: 'paragraph' }
    const title = /^(?:закон|кодекс|конституционного закона)\p{L}*[^«"]{0,80}[«"]([^»"]+)[»"]/u.exec(
      next,
    )?.[1]
    return title === undefined ? undefined : { kind: 'other', title }
  }
  // «осы Заңның 5-бабының 2-тармағы», «осы баптың 2-тармағы»: in Kazakh the act stands first.
  const previous = text
    .slice(0, tokens[from]?.start ?? 0)
    .trimEnd()
    .toLowerCase()
  if (/осы (?:заңның|кодекст[іi]ң)$/u.test(previous)) return { kind: 'act' }
  if (/осы баптың$/u.test(previous)) return { kind: 'article' }
  if (/осы тармақтың$/u.test(previous)) return { kind: 'paragraph' }
  const title = /[«"]([^»"]+)[»"][^«»"]{0,80}(?:заңының|кодекс[іi]н[іi]ң)$/u.exec(previous)?.[1]
  return title === undefined ? undefined : { kind: 'other', title }
}

/** The address that a reference means, from where it stands. */
function referenceTo(
  place: Place,
  scope: Scope,
  { address, words }: { readonly address: Address; readonly words: string },
): readonly Reference[] {
  // «заголовок», «таблица» and the like have no address that could be looked up.
  const numbered = place.every(
    ({ level, number }) => number !== '' && level !== 'named' && level !== 'sentence' && level !== 'column',
  )
  if (!numbered || place.length === 0) return []
  const here = address.split('__')
  // «настоящей статьи» said in article 5 is article 5; an address begins with its article.
  const around =
    scope.kind === 'article' ? here.slice(0, 1) : scope.kind === 'paragraph' ? here.slice(0, 2) : []
  const own = formatAddress(place.map(({ level, number }) => ({ level: level as Level, number })))
  return [{ to: [...around, own].join('__'), words, title: scope.kind === 'other' ? scope.title : undefined }]
}

/** The title of an act, by which other acts quote it. */
function titleOf(act: Act): string {
  return entries(act).find(({ provision }) => provision.level === 'title')?.provision.text ?? ''
}

/** Titles are quoted in any case of letters. */
function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
