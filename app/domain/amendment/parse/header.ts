import type { Language } from '#app/domain/structure/act.ts'
import { readPaperDate } from '#app/domain/structure/paper-date.ts'
import { readChains as readKazakhChains } from '#app/domain/amendment/parse/kazakh-places.ts'
import { lex, plain } from '#app/domain/amendment/parse/lexer.ts'
import type { Reader } from '#app/domain/amendment/parse/order.ts'
import { readChains as readRussianChains } from '#app/domain/amendment/parse/russian-places.ts'
import type { Place } from '#app/domain/amendment/place.ts'

/** An amended act as the amending text names it; `on` is the ISO date of its adoption. */
export interface NamedAct {
  readonly text: string
  readonly title?: string
  readonly on?: string
  readonly number?: string
  /** Of rules that an act approves what they are called, in the case of the sentence: «Правилах проведения экспертизы». */
  readonly rules?: string
  /** Which act approves them, where the sentence only points at it: «утвержденных указанным постановлением». */
  readonly by?: NamedAct
}

/** A sentence that opens instructions for an act: «Внести в Закон …:». `rest` is what follows on the same line. */
export interface Header {
  readonly act: NamedAct | undefined
  /** The element of the act that is named, «Внести в статью 5 Закона …:»; empty for the act itself. */
  readonly place: Place
  readonly rest: { readonly text: string; readonly offset: number } | undefined
}

/** The header that a sentence is; nothing where it is none. Structural containers («в статье 3:») are no headers. */
export function readHeader(sentence: string, language: Language): Header | undefined {
  const text = plain(sentence)
  const end = (language === 'ru' ? openingRussian : openingKazakh)(text)
  if (end !== undefined) {
    // «Внести изменение в пункт 3, заменив слова …»: read as an opening it would lose its order without a word.
    if (ordersSomething(text.slice(0, end).replace(QUOTED, ' '))) return undefined
    const place = placeOpened(sentence.slice(0, end), language)
    if (!place) return undefined
    const rest = sentence.slice(end)
    const offset = end + rest.length - rest.trimStart().length
    return {
      act: namedAct(sentence.slice(0, end), language),
      place,
      rest: rest.trim() === '' ? undefined : { text: rest.trim(), offset },
    }
  }
  const named = language === 'ru' ? ACT_RU : ACT_KK
  return named.test(text) && text.endsWith(':')
    ? { act: namedAct(sentence, language), place: [], rest: undefined }
    : undefined
}

/** The title of an act, which may bear any verb. */
const QUOTED = /«[^«»]*»|"[^"]*"/g

/** The element that an opening names; nothing where it names several, which no sentence below could stand in. */
function placeOpened(opening: string, language: Language): Place | undefined {
  const places = language === 'ru' ? openedRussian(opening) : openedKazakh(opening)
  return places.length > 1 ? undefined : (places[0] ?? [])
}

// A drafter may paste anything: in these patterns no part is sought anew for every place where another one stands. A
// stem with any ending begins its word, or is looked back for from what stands behind it.
/** Where «Внести в … следующие изменения:» ends, its words in the orders they come in; nothing where none begins. */
function openingRussian(text: string): number | undefined {
  const colon = text.indexOf(':')
  const end = colon < 0 ? text.length : colon + 1
  const opening = text.slice(0, end)
  if (/^внести (?:(?:изменени|дополнени).* в |следующ\p{L}+ (?:изменени|дополнени))/u.test(opening))
    return end
  if (!/^внести во? /.test(opening)) return undefined
  const following = /(?<!\p{L})следующ\p{L}+/u.exec(opening)
  return following && /изменени|дополнени/.test(opening) ? end : undefined
}

/** Where «… мынадай өзгерістер енгізілсін:» ends, whose verb is last; nothing where none does. */
function openingKazakh(text: string): number | undefined {
  const found = OPENING_KK.exec(text)
  return found ? found.index + found[0].length : undefined
}

/** «внести изменения в статью 5 Закона»: behind the first «в». */
function openedRussian(opening: string): readonly Place[] {
  const tokens = lex(opening)
  const into = tokens.findIndex(token => token.kind === 'word' && /^во?$/.test(token.word))
  return readRussianChains({ tokens, at: into + 1 })
}

/** «Заңының 5-бабына мынадай өзгерістер енгізілсін»: the chain in the dative that ends before what is put in. */
function openedKazakh(opening: string): readonly Place[] {
  const tokens = lex(opening)
  const end = tokens.findIndex(
    token => token.kind === 'word' && /^(?:мынадай|келесі|төмендегі|өзгеріс|толықтыру)/.test(token.word),
  )
  for (let at = 0; at < end; at += 1) {
    const reader: Reader = { tokens, at }
    const chains = readKazakhChains(reader)
    if (chains?.grammatical === 'dative' && reader.at === end) return chains.places
  }
  return []
}

/** What acts are called, as stems: constitution, laws and all kinds of by-laws. */
const ACT_NOUNS_RU =
  'закон|кодекс|конституци|постановлени|указ|приказ|распоряжени|положени|правила|правилах|регламент|инструкци|устав|решени|стандарт|методик|требовани|законодательны|нормативн|соглашени|перечн|состав|структур|форм|план|программ|концепци|квалификаци|типов|схем|акт'
/** «в Закон …:», an act named without a verb of its own. */
const ACT_RU = new RegExp(`^(?:в|во|к) (?:[^:«"]*? )?(?:${ACT_NOUNS_RU})\\p{L}*(?![\\p{L}])`, 'u')
/** The end of «… мынадай өзгерістер енгізілсін:». */
const OPENING_KK = /(?::|$)(?<=(?:өзгеріс|толықтыру)[^:]*енгізілсін\s*:?)/u
/** The same in Kazakh. */
const ACT_NOUNS_KK =
  'заң|кодекс|конституция|қаулы|жарлы|бұйры|өкім|ереже|қағида|регламент|нұсқаулы|жарғы|шешім|стандарт|әдістеме|талап|келісім|акт|тізбе|құрам|құрылым|нысан|жоспар|бағдарлама|тұжырымдама'
/** «… Заңына:», the same in the dative or locative of Kazakh. */
const ACT_KK = new RegExp(`[ае]\\s*:$(?<=(?:${ACT_NOUNS_KK})\\p{L}*[ае]\\s*:)`, 'u')

/** What the sentence says of the act: the title in quotes, the date and the number, where it gives them. */
function namedAct(text: string, language: Language): NamedAct {
  const rules = approvedIn(text, language)
  const title = /^[^«"“]*[«"“](.+)[»"”]/su.exec(text)?.[1]
  const on = readPaperDate(plain(text), language)
  const number = /(?:№|N)\s*([\d-]+(?:-[IVXІ]+)?)/u.exec(text)?.[1]
  return {
    text: text.replace(/:\s*$/, '').trim(),
    ...(title !== undefined && { title }),
    ...(on !== undefined && { on }),
    ...(number !== undefined && { number }),
    ...(rules !== undefined && { rules }),
  }
}

/** What approved rules are called; the title of an act, «Об утверждении Правил …», stands in quotes and is none. */
function approvedIn(text: string, language: Language): string | undefined {
  const header = text.replace(/:\s*$/, '')
  const patterns = language === 'ru' ? RULES_RU : RULES_KK
  const found = patterns.map(pattern => pattern.exec(header)?.[1]).find(name => name !== undefined)
  const name = found?.replace(/\s*\((?:далее|бұдан)[^)]*\)/iu, '').trim()
  // «Внести в пункт 5 Правил …»: the name begins behind the element.
  return language === 'ru' && name !== undefined ? behindChain(name) : name
}

// «в утвержденных указанным постановлением Правилах …», «Внести изменение в Правила …, утвержденные …».
const RULES_RU = [
  /^(?:внести .*?)?(?<!\p{L})во? утвержд[её]нн\p{L}+ (?:указанн|данн|названн)\p{L}+ \p{L}+ ([^:]+)/iu,
  /^(?:внести (?:(?!(?<!\p{L})во? )[^«"])*)?(?<!\p{L})во? ([^«"]+?),? утвержд[её]нн/iu,
]
// «көрсетілген қаулымен бекітілген … қағидаларының 5-тармағына мынадай өзгеріс …».
const RULES_KK = [/(?<!\p{L})бекітілген (.+?)(?= \d+(?:-\d+)*[-)] ?\p{L}| мынадай (?:өзгеріс|толықтыру)|$)/iu]

/** A text from where the elements end that it begins with. */
function behindChain(text: string): string {
  const reader: Reader = { tokens: lex(text), at: 0 }
  readRussianChains(reader)
  return text.slice(reader.tokens[reader.at]?.start ?? 0)
}

/** Whether a header calls the act that approves rules only «указанным», «көрсетілген». */
export function pointsBack({ text }: NamedAct): boolean {
  return /(?<!\p{L})утвержд[её]нн\p{L}+ (?:указанн|данн|названн)\p{L}+ |(?:көрсетілген|аталған) \p{L}+ бекітілген /iu.test(
    text,
  )
}

/**
 * Whether a sentence tells when the amending law takes effect, and orders nothing besides: «пункт 3 исключить (вводится в
 * действие с …)» read as a final provision would lose its order without a word.
 */
export function isEntryIntoForce(sentence: string): boolean {
  const text = plain(sentence)
  return ENTRY.test(text) && !ordersSomething(text)
}

const ENTRY =
  /(?:вводится|вводятся|ввести) в действие|вступа(?:е|ю)т в силу|распространяется на (?:право)?отношения|қолданысқа енгізіл(?:еді|сін)|күшіне енеді|қатынастарға қолданылады/u

/** Whether a plain sentence bears a verb by which elements or words are changed. */
export function ordersSomething(text: string): boolean {
  return ORDERING.test(text)
}

const ORDERING =
  /(?<!\p{L})(?:исключить|заменить|дополнить|изложить|признать|считать|приостановить|заменив|дополнив|изложив|исключив)(?!\p{L})|(?:тастал|ауыстырыл|толықтырыл|жазыл|таныл|есептел)(?:сын|сін|ып|іп)/u

/** Whether a line under the final provision may be an office or a name: it is short, and no sign closes it. */
export function maySign(text: string): boolean {
  return text.length < LONGEST_SIGNATURE && !/[.;:]$/.test(text)
}

/** Whether a line begins or ends as one that says where something is done: «в …:», «Внести в …:», «… ережесінде:». */
export function mayNamePlace(text: string): boolean {
  return /^(?:внести|во?|из|к|по)\s|(?:[дт][ае]|енгізілсін)\s*:$/iu.test(text)
}

// An office in full, «Министр культуры и информации Республики Казахстан», has about sixty.
const LONGEST_SIGNATURE = 80 // letters; a line of an order is longer or closed by a sign

/** Whether a line is a signature, a title, an adoption line or a clause on carrying the act out: it amends nothing. */
export function isApart(sentence: string): boolean {
  const text = plain(sentence)
  return APART.test(text) || OPERATIVE.test(text) || NAME.test(sentence)
}

// What an order says beside its amendments: who registers, publishes and controls it.
const OPERATIVE =
  /контроль за исполнением|(?<!\p{L})(?:государственн\p{L}+ регистрац\p{L}+|размещени\p{L}+|направлени\p{L}+(?: копии)?) настоящ|в установленном законодательством.{0,100} порядке (?:обеспечить|обеспечивает)|приказываю:?$|постановляет:?$|принять (?:иные |все |необходимые |соответствующие )*меры, вытекающие из настоящ|орындалуын бақылау|мемлекеттік тіркеу|интернет-ресурсында орналастыр|заңнамада белгіленген тәртіппен|туындайтын (?:қажетті |өзге де |тиісті )*шараларды қабылда|бұйырамын:?$|қаулы етеді:?$/u

/** Titles, notes on the other language, offices: lines a reader of orders passes over. */
const APART =
  /^(?:.*текст на (?:русском|казахском) языке не (?:из)?меняется[;.]?$|.*тіліндегі мәтін\p{L}* өзгермейді[;.]?$|президент республики казахстан|премьер-министр|председатель|министр|қазақстан республикасының (?:президенті|премьер-министрі)|#|(?:ru|kk):$|о внесении (?:изменени|дополнени)|(?:изменения|дополнения|изменения и дополнения), которые вносятся в |о проекте|закон республики казахстан|проект$|жоба$|қазақстан республикасының заңы|статья \d+\.?$|\d+-бап\.?$|.* енгізу туралы$(?<=(?:өзгеріс|толықтыру)\p{L}* енгізу туралы)|.*(?:өзгерістер|өзгеріс|толықтырулар|толықтыру)$(?<= енгізілетін (?:өзгеріс(?:тер)? (?:мен|пен|және) )?\p{L}*))/u
/** «Н. Назарбаев», alone on a line. */
const NAME = /^(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}-]+$/u
