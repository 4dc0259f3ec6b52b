import type { Act, Provision } from '#app/domain/structure/act.ts'
import { entries, type Address } from '#app/domain/structure/entries.ts'
import { compareNumbers, nextNumber, numberBetween } from '#app/domain/structure/number.ts'
import { compareKazakh } from '#app/domain/amendment/checks/alphabet.ts'
import type { Finding } from '#app/domain/amendment/checks/finding.ts'

/** A term that an act defines. */
export interface Definition {
  readonly at: Address
  readonly number: string
  readonly term: string
}

/** The terms of the articles that define terms, in the order of the act. */
export function definitionsOf(act: Act): readonly Definition[] {
  const list = entries(act)
  const homes = list.filter(({ provision }) => definesTerms(provision))
  return homes.flatMap(home =>
    list.flatMap(({ address, provision }) => {
      if (!home.provision.children.includes(provision) || provision.level !== 'subparagraph') return []
      const term = termOf(provision.text)
      return term === undefined ? [] : [{ at: address, number: provision.number, term }]
    }),
  )
}

/**
 * An article says that it defines terms in its heading or its first line, «в настоящем Законе используются следующие
 * основные понятия:», «осы Заңда мынадай негізгі ұғымдар пайдаланылады:»; a deleted definition is none.
 */
function definesTerms({ heading, children }: Provision): boolean {
  const opening = `${heading} ${children.find(({ level }) => level === 'part' || level === 'paragraph')?.text ?? ''}`
  return /(?:основные понятия|понятия, используемые|ұғымдар пайдаланылады|негiзг[іi] ұғымдар|ұғымдар)/iu.test(
    opening,
  )
}

/** «діни бірлестік – …»: what stands before the dash. */
function termOf(text: string): string | undefined {
  // The dash must stand between blanks: «интернет-ресурс» is one word.
  const term = /^(.{2,120}?)\s(?:[–—-])\s/su.exec(text)?.[1]
  return term?.replace(/\s*\((?:бұдан әрі|далее).*$/iu, '').trim()
}

/**
 * Terms that stand out of the order of the Kazakh alphabet, by the Kazakh text; the Russian text follows the Kazakh
 * order, so each finding holds for both (Law on Legal Acts, article 23(7)).
 */
export function checkDefinitionOrder(kazakh: Act): readonly Finding[] {
  const definitions = definitionsOf(kazakh)
  return definitions.flatMap((definition, at) => {
    const previous = definitions[at - 1]
    if (!previous || compareKazakh(previous.term, definition.term) <= 0) return []
    const place = placeForTerm(kazakh, definition.term, definition.at)
    const particulars = { term: definition.term, after: previous.term, number: place.number }
    const finding = {
      code: 'definition-order',
      language: 'kk',
      at: definition.at,
      particulars,
      rule: '23(7)',
    } as const
    return [{ ...finding, mend: mendFor(place) }]
  })
}

/** Where a term belongs among the defined ones, and under which number. */
export interface TermPlace {
  readonly after: Definition | undefined
  readonly before: Definition | undefined
  readonly number: string
  /** Whether another definition has that number already: «1-1)» between 1) and 1-1). */
  readonly taken: boolean
  /** The definitions that would have to move on for the number to be free. */
  readonly inTheWay: readonly Address[]
}

/** The place of a term by the Kazakh alphabet; `except` leaves out the definition that is to be moved. */
export function placeForTerm(kazakh: Act, term: string, except?: Address): TermPlace {
  const others = definitionsOf(kazakh).filter(({ at }) => at !== except)
  const index = others.findIndex(other => compareKazakh(other.term, term) > 0)
  const cut = index < 0 ? others.length : index
  const [after, before] = [others[cut - 1], others[cut]]
  // Between 1) and 1-1) the natural number is 1-1, which is taken.
  const natural = after ? `${after.number}-1` : (before?.number ?? '1')
  const number = numberBetween(after?.number, before?.number) ?? natural
  const inTheWay = pushedOn(others, number)
  return { after, before, number, taken: inTheWay.length > 0, inTheWay }
}

/** The holder of a number, that of the next one, and so on, up to the first free number. */
function pushedOn(others: readonly Definition[], number: string): readonly Address[] {
  const addresses: Address[] = []
  let wanted = number
  for (;;) {
    const holder = others.find(other => compareNumbers(other.number, wanted) === 0)
    if (!holder) return addresses
    addresses.push(holder.at)
    wanted = nextNumber(wanted)
  }
}

/** A finding where a new term would take a number that is taken: its neighbours are restated, or the article is. */
export function checkTermPlace(kazakh: Act, term: string): Finding | undefined {
  const place = placeForTerm(kazakh, term)
  const at = place.after?.at ?? place.before?.at
  if (!place.taken || at === undefined) return undefined
  const particulars = {
    term,
    number: place.number,
    after: place.after?.term ?? '',
    before: place.before?.term ?? '',
  }
  return {
    code: 'definition-place',
    language: 'kk',
    at,
    particulars,
    mend: mendFor(place),
    rule: '23(7), 26(7)',
  }
}

/** A free number is given; a taken one means that those in the way are restated. */
function mendFor({ taken, number, inTheWay }: TermPlace): NonNullable<Finding['mend']> {
  return taken ? { kind: 'restate', addresses: inTheWay } : { kind: 'renumber', number }
}
