import type { Act, Language, Provision } from '#app/domain/structure/act.ts'
import { formatAddress, parseAddress } from '#app/domain/structure/address.ts'
import { entries, type Address } from '#app/domain/structure/entries.ts'
import { fold } from '#app/domain/structure/letters.ts'
import type { Level } from '#app/domain/structure/level.ts'
import type { Finding } from '#app/domain/amendment/checks/finding.ts'
import { readChains as readKazakhChains } from '#app/domain/amendment/parse/kazakh-places.ts'
import { lex } from '#app/domain/amendment/parse/lexer.ts'
import { wordAt, type Reader } from '#app/domain/amendment/parse/order.ts'
import { readChains as readRussianChains } from '#app/domain/amendment/parse/russian-places.ts'
import { contains, type Place, type StepLevel } from '#app/domain/amendment/place.ts'
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
  if (!MAY_REFER[act.language].test(fold(text))) return []
  const tokens = lex(text)
  const found: Reference[] = []
  for (let at = 0; at < tokens.length;) {
    const reader: Reader = { tokens, at }
    const { places, scope } = LANGUAGES[act.language](reader)
    const words = text.slice(tokens[at]?.start, tokens[reader.at - 1]?.end)
    if (scope) found.push(...places.flatMap(place => referenceTo(place, scope, { address, words })))
    at = Math.max(at + 1, reader.at)
  }
  return found
}

/** Cheaper than reading every line as an amending sentence: nearly all provisions refer to nothing. */
const MAY_REFER = {
  // Bounded, so that a line of «статья статья …» is not gone through once for each: no ending and no list is as long.
  ru: /(?:стат|пункт|част|глав|раздел|абзац)\p{L}{0,20}\s[^.]{0,300}?(?:настоящ|закон|кодекс)/iu,
  kk: /(?:осы|заңының|кодексінің)\s+(?:заң|кодекс|бап|тармақ|\d|\p{L}+нш[іы]\s)/iu,
} as const

/** Elements that a reference can call «настоящий», «осы». */
type Inner = 'article' | 'paragraph' | 'subparagraph'

/** Which act or element a reference stands in: this act, this article or a smaller element, or an act by its title. */
type Scope = { readonly kind: 'act' | Inner } | { readonly kind: 'other'; readonly title: string }

/** The places that are named here, and in what; a chain that does not say it («статьёй 5») may be one of any act. */
interface Named {
  readonly places: readonly Place[]
  readonly scope: Scope | undefined
}

// No alarm is better than a false one, so what cannot be told is passed over.
const LANGUAGES: Readonly<Record<Language, (reader: Reader) => Named>> = { kk: kazakhNamed, ru: russianNamed }

/** «пункта 2 статьи 5 настоящего Закона», «пункту 2 настоящей статьи», «статьей 5 Закона … «О науке»». */
function russianNamed(reader: Reader): Named {
  const places = readRussianChains(reader)
  const noun = /^настоящ/.test(wordAt(reader)) ? wordAt(reader, 1) : ''
  const [, kind] = HERE.find(([stem]) => noun.startsWith(stem)) ?? []
  if (kind) return { places, scope: { kind } }
  const isAct = /^(?:закона|кодекса|конституционного)$/.test(wordAt(reader))
  const title = isAct ? titleBy(reader, 1) : undefined
  return { places, scope: title === undefined ? undefined : { kind: 'other', title } }
}

/** «осы Заңның 5-бабына», «осы баптың 2-тармағының», ««Ғылым туралы» … Заңының 5-бабында»: here the act stands first. */
function kazakhNamed(reader: Reader): Named {
  const from = reader.at
  const before = { tokens: reader.tokens, at: from - 1 }
  const places = readKazakhChains(reader, true)?.places ?? []
  // «осы баптың» is the owner that the chain begins with.
  const [own] = places[0] ?? []
  if (wordAt(before) === 'осы' && own?.number === '' && isInner(own.level))
    return {
      places: places.map(place => (place[0]?.number === '' ? place.slice(1) : [])),
      scope: { kind: own.level },
    }
  if (/^(?:заңның|кодекстің)$/.test(wordAt(before)))
    return { places, scope: wordAt(before, -1) === 'осы' ? { kind: 'act' } : undefined }
  const isAct = /^(?:заңының|кодексінің)$/.test(wordAt(before))
  const title = isAct ? titleBy(before, -1) : undefined
  return { places, scope: title === undefined ? undefined : { kind: 'other', title } }
}

function isInner(level: StepLevel): level is Inner {
  return level === 'article' || level === 'paragraph' || level === 'subparagraph'
}

/** What «настоящий» is said of, by the stem of its noun. */
const HERE: readonly (readonly [stem: string, kind: 'act' | Inner])[] = [
  ['закон', 'act'],
  ['конституционн', 'act'],
  ['кодекс', 'act'],
  ['стат', 'article'],
  ['пункт', 'paragraph'],
  ['подпункт', 'subparagraph'],
]

/** The quoted title of an act, between which and its noun stand its state, its date and its number, on either side. */
function titleBy({ tokens, at }: Reader, side: 1 | -1): string | undefined {
  for (let ahead = 1; ahead <= LONGEST_ACT; ahead += 1) {
    const token = tokens[at + ahead * side]
    if (token?.kind === 'quote') return token.text
    if (!token || (token.kind === 'sign' && token.sign !== NUMBER_SIGN)) return undefined
  }
  return undefined
}

const NUMBER_SIGN = fold('№')

const LONGEST_ACT = 12 // tokens: «закона Республики Казахстан от 11 октября 2011 года № 483-IV»

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
  const around = scope.kind === 'act' || scope.kind === 'other' ? '' : upTo(scope.kind, address)
  // «пункта 2 статьи 5 и пункта 3 настоящей статьи»: what cannot stand in this article is in one of any act; and of two
  // elements with one number nobody can say which is «настоящий».
  const [first] = place
  if (!numbered || !first || around === undefined || around.includes('~')) return []
  if (scope.kind !== 'act' && scope.kind !== 'other' && !contains(scope.kind, first.level)) return []
  const own = formatAddress(place.map(({ level, number }) => ({ level: level as Level, number })))
  return [{ to: around + own, words, title: scope.kind === 'other' ? scope.title : undefined }]
}

/** An address up to the article or the paragraph in it, and the joint behind; nothing where it stands in none. */
function upTo(level: Inner, address: Address): string | undefined {
  const steps = parseAddress(address) ?? []
  const at = steps.findIndex(step => step.level === level)
  return at < 0 ? undefined : `${formatAddress(steps.slice(0, at + 1))}__`
}

/** The title of an act, by which other acts quote it. */
function titleOf(act: Act): string {
  return entries(act).find(({ provision }) => provision.level === 'title')?.provision.text ?? ''
}

/** Titles are quoted in any case of letters. */
function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
