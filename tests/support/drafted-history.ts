import type { Act, Provision } from '#app/domain/structure/act.ts'
import { inserted, removed, renumbered, withText } from '#app/domain/structure/edit.ts'
import { entries, type Entry } from '#app/domain/structure/entries.ts'
import { read } from '#app/domain/structure/read.ts'
import { chance, type Chance } from '#tests/support/chance.ts'

/** A law as it was drafted at random: its edition, then each version. No two provisions are worded alike. */
export function draftedHistory(seed: number, versions: number): readonly Act[] {
  const random = chance(seed)
  const history = [edition(random)]
  for (let version = 1; version <= versions; version++) {
    let act = history.at(-1)!
    const edits = 1 + random.below(4)
    for (let edit = 0; edit < edits; edit++)
      act = random.of(EDITS)(act, { random, version: `${version}_${edit}` })
    history.push(act)
  }
  return history
}

interface Chosen {
  readonly random: Chance
  /** The version and the edit, for words that nobody else brings. */
  readonly version: string
}

type Edit = (act: Act, chosen: Chosen) => Act

const WORDS = 12 // of a paragraph: enough to be known again after an edit

function edition(random: Chance): Act {
  const lines = [1, 2].flatMap(chapter => [
    `${chapter}-тарау. Тарау ${chapter}`,
    ...[1, 2, 3].flatMap(article => [
      `${(chapter - 1) * 3 + article}-бап. ${sentence(random)}`,
      ...[1, 2, 3].map(number => `${number}. ${sentence(random)}`),
    ]),
  ])
  return read(`${lines.join('\n')}\n`, 'kk').act
}

function sentence(random: Chance): string {
  return Array.from({ length: WORDS }, () => `сөз${random.below(1e9).toString(36)}`).join(' ')
}

const reword: Edit = (act, { random, version }) => {
  const { address, provision } = random.of(paragraphs(act))
  const words = provision.text.split(' ')
  const brought = random.below(3) === 0 ? [] : [`жаңа${version}`]
  words.splice(random.below(words.length), random.below(2), ...brought)
  return withText(act, address, words.join(' '))
}

const add: Edit = (act, { random, version }) => {
  const article = random.of(articles(act))
  const provision = paragraph(`new-${version}`, version, sentence(random))
  return inserted(act, provision, { under: article.address, at: article.provision.children.length })
}

const remove: Edit = (act, { random }) => {
  const all = paragraphs(act)
  return all.length < 6 ? act : removed(act, random.of(all).address)
}

/** A paragraph goes to the end of an article, mostly another one, and keeps its identity. */
const move: Edit = (act, { random, version }) => {
  const { address, provision } = random.of(paragraphs(act))
  const without = removed(act, address)
  const article = random.of(articles(without))
  const moved = paragraph(provision.id, version, provision.text)
  return inserted(without, moved, { under: article.address, at: article.provision.children.length })
}

/** A whole article goes to another place, in its chapter or in the other one. */
const moveArticle: Edit = (act, { random }) => {
  const { address, provision } = random.of(articles(act))
  const without = removed(act, address)
  const chapter = random.of(entries(without).filter(each => each.provision.level === 'chapter'))
  return inserted(without, provision, {
    under: chapter.address,
    at: random.below(chapter.provision.children.length + 1),
  })
}

const renumber: Edit = (act, { random, version }) =>
  renumbered(act, random.of(paragraphs(act)).address, `9-${version.replace('_', '-')}`)

const EDITS: readonly Edit[] = [reword, reword, reword, reword, add, remove, move, moveArticle, renumber]

function paragraph(id: string, version: string, text: string): Provision {
  return { id, level: 'paragraph', number: `8-${version.replace('_', '-')}`, heading: '', text, children: [] }
}

function paragraphs(act: Act): readonly Entry[] {
  return entries(act).filter(({ provision }) => provision.level === 'paragraph')
}

function articles(act: Act): readonly Entry[] {
  return entries(act).filter(({ provision }) => provision.level === 'article')
}
