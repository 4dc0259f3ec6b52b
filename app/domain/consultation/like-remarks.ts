import type { CommentKind } from '#app/domain/consultation/comment.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { fold } from '#app/domain/structure/letters.ts'

/** A remark, as far as it tells which others are like it. */
export interface LikableRemark {
  readonly id: string
  readonly kind: CommentKind
  readonly language: Language
  /** The identity of the provision it speaks to; nothing for the draft as a whole or a term. */
  readonly provision: string | null
  readonly text: string
  readonly wording: string | null
}

/**
 * Groups of remarks that could get one answer, by their ids: each group in the order given, beginning with the remark
 * that the others are like; the largest group first. It is a suggestion: whoever answers looks, and takes out what does
 * not belong. Remarks like no other are in no group.
 */
export function likeRemarks(remarks: readonly LikableRemark[]): readonly (readonly string[])[] {
  const index: Index = { groups: [], bySame: new Map(), byPhrase: new Map() }
  for (const remark of remarks) {
    const traits = traitsOf(remark)
    const group = sameAs(index, traits) ?? likestGroup(index, traits) ?? opened(index, traits)
    group.ids.push(remark.id)
    index.bySame.set(sameKey(traits), group)
  }
  const several = index.groups.filter(({ ids }) => ids.length > 1)
  return several.toSorted((one, other) => other.ids.length - one.ids.length).map(({ ids }) => ids)
}

/** Groups with what finds them. Only their leaders are looked at, so that 1,000 equal letters cost 1,000 steps. */
interface Index {
  readonly groups: Group[]
  readonly bySame: Map<string, Group>
  readonly byPhrase: Map<string, Group[]>
}

interface Group {
  readonly leader: Traits
  readonly ids: string[]
}

/** What of a remark is compared. */
interface Traits {
  readonly provision: string | null
  readonly supports: boolean
  readonly wording: string
  /** Its words as one line. */
  readonly words: string
  /** Every two words that stand together: a phrase tells more than a word, and word order is free in both languages. */
  readonly phrases: ReadonlySet<string>
  /** The words that turn a meaning: «не нужно» is not «нужно», «10 дней» are not «5 дней». */
  readonly negations: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}

function traitsOf({ kind, language, provision, text, wording }: LikableRemark): Traits {
  const words = wordsIn(text)
  const stems = words.map(word => word.slice(0, STEM))
  return {
    ...{ provision, supports: kind === 'support', wording: wordsIn(wording ?? '').join(' ') },
    words: words.length === 0 ? '' : `${language} ${words.join(' ')}`,
    phrases: new Set(stems.map((stem, at) => `${language} ${stem} ${stems[at + 1] ?? ''}`)),
    negations: new Set(words.filter(word => NEGATIONS.has(word))),
    numbers: new Set(words.filter(word => /\p{N}/u.test(word))),
  }
}

// Both languages inflect at the end of words; six letters keep «мерзімі» and «мерзімін», «поверки» and «поверка» one.
const STEM = 6 // letters
const NEGATIONS: ReadonlySet<string> = new Set([
  'не',
  'нет',
  'ни',
  'без',
  'нельзя',
  'емес',
  'жоқ',
  'болмайды',
])

function wordsIn(text: string): string[] {
  return (
    fold(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The group of the very same words, or of the very same wording for the provision. */
function sameAs({ bySame }: Index, traits: Traits): Group | undefined {
  return bySame.get(sameKey(traits))
}

function sameKey({ provision, supports, wording, words, phrases }: Traits): string {
  if (wording !== '') return ['wording', supports, provision, wording].join('\n')
  // A letter sent by many stands on whatever words each of them chose; a few words mean what they stand on.
  const place = phrases.size < TELLING ? provision : ''
  return [supports, place, words].join('\n')
}

/** The group whose leader is likest, where any is like enough; looked for among those that share rare phrases. */
function likestGroup({ byPhrase }: Index, traits: Traits): Group | undefined {
  const rarely = new Map<Group, number>()
  for (const phrase of traits.phrases) {
    const having = byPhrase.get(phrase) ?? []
    if (having.length > STOCK) continue
    for (const group of having) rarely.set(group, (rarely.get(group) ?? 0) + 1)
  }
  const nearest = [...rarely]
    .filter(([, count]) => count >= FEWEST || traits.phrases.size < TELLING)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, LOOKED_AT)
  let found: Group | undefined
  let most = 0
  for (const [group] of nearest) {
    const shared = sharedOf(traits.phrases, group.leader.phrases)
    const alike = shared / Math.max(traits.phrases.size, group.leader.phrases.size)
    if (alike < bound(traits, group.leader, shared) || alike <= most) continue
    found = group
    most = alike
  }
  return found
}

const STOCK = 40 // groups: a phrase of more («прошу исключить») leads to no neighbour, and going through it takes long
const FEWEST = 3 // rare phrases; two remarks of many words that share fewer are not alike
const LOOKED_AT = 8 // neighbours, by how many rare phrases they share

function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const phrase of one) if (other.has(phrase)) shared++
  return shared
}

/** How alike two remarks have to be, 0 to 1; more than 1 where they cannot get one answer. */
function bound(one: Traits, other: Traits, shared: number): number {
  if (one.supports !== other.supports || one.wording !== other.wording) return Infinity
  const [shorter, longer] = one.phrases.size <= other.phrases.size ? [one, other] : [other, one]
  if (shorter.phrases.size >= TELLING && shared >= HELD * shorter.phrases.size) {
    // A letter to which its sender added a name or sentences: nearly all of it is there, whatever else is.
    const added = longer.phrases.size - shorter.phrases.size >= TELLING
    return held(shorter.negations, longer.negations) && (added || held(longer.negations, shorter.negations))
      ? 0
      : Infinity
  }
  if (!held(one.negations, other.negations) || !held(other.negations, one.negations)) return Infinity
  if (!held(one.numbers, other.numbers) || !held(other.numbers, one.numbers)) return Infinity
  if (one.provision === other.provision) return LIKE_HERE
  return shorter.phrases.size >= TELLING ? LIKE_ANYWHERE : Infinity
}

function held(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every(each => all.has(each))
}

const LIKE_HERE = 0.4 // on one provision people mean the same by fewer equal words
const LIKE_ANYWHERE = 0.7
const HELD = 0.85 // of the shorter one's phrases
const TELLING = 8 // phrases: fewer are said by chance

function opened({ groups, byPhrase }: Index, leader: Traits): Group {
  const group: Group = { leader, ids: [] }
  groups.push(group)
  for (const phrase of leader.phrases) {
    const having = byPhrase.get(phrase)
    if (having) having.push(group)
    else byPhrase.set(phrase, [group])
  }
  return group
}
