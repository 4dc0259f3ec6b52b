import type { Act } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import type { Planned } from '#app/domain/amendment/draft/work.ts'
import type { WordPair } from '#app/domain/amendment/instruction.ts'
import { occurrences } from '#app/domain/amendment/words.ts'

// Below this a reader finds the places sooner one by one.
const FEWEST_PLACES = 3

/**
 * Replacements of the same words by the same words everywhere in the act become one «по всему тексту», with every
 * inflected form listed. Each form is checked: it stands nowhere in the act where it was not replaced.
 */
export function gatherThroughout(planned: readonly Planned[], before: Act): readonly Planned[] {
  const groups = new Map<string, Map<string, { pair: WordPair; members: Planned[] }>>()
  for (const each of planned) {
    if (!each.bare || each.bare.words === '' || each.bare.by === '') continue
    const { words, by } = each.bare
    const group = groups.get(stemKey(each.bare)) ?? new Map<string, { pair: WordPair; members: Planned[] }>()
    const form = group.get(`${words}\n${by}`) ?? { pair: each.bare, members: [] }
    form.members.push(each)
    groups.set(stemKey(each.bare), group.set(`${words}\n${by}`, form))
  }
  const gathered = new Map<Planned, Planned | undefined>()
  for (const group of groups.values()) {
    const forms = [...group.values()]
    const members = forms.flatMap(form => form.members)
    if (
      members.length < FEWEST_PLACES ||
      !forms.every(({ pair, members: list }) => countIn(before, pair.words) === list.length)
    )
      continue
    const pairs = forms.map(({ pair }) => pair)
    members.forEach(member => gathered.set(member, undefined))
    const [first] = members
    if (first) gathered.set(first, { instruction: { kind: 'replace-throughout', at: '', pairs }, owner: '*' })
  }
  if (gathered.size === 0) return planned
  const throughout = [...gathered.values()].filter(each => each !== undefined)
  return [...throughout, ...planned.filter(each => !gathered.has(each))]
}

const STEM = 4 // letters that inflected forms of one word share

function stemKey({ words, by }: WordPair): string {
  return `${stem(words)} ${stem(by)}`
}

function stem(text: string): string {
  return (text.match(/\p{L}+/gu) ?? []).map(word => word.slice(0, STEM).toLowerCase()).join('-')
}

function countIn(act: Act, words: string): number {
  let count = 0
  for (const { provision } of entries(act)) {
    if (provision.level === 'footnote') continue
    count += occurrences(provision.text, words).length + occurrences(provision.heading, words).length
  }
  return count
}
