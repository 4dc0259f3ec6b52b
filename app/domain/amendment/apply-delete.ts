import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Delete, Repeal } from '#app/domain/amendment/instruction.ts'
import type { Remark } from '#app/domain/amendment/remark.ts'
import type { Target } from '#app/domain/amendment/resolve.ts'
import { listBehind } from '#app/domain/amendment/lists-of-parts.ts'
import { addressOf, headed, removeLeaf, type Leaf } from '#app/domain/amendment/sheet.ts'
import { without } from '#app/domain/amendment/edited-line.ts'
import { lineOf, sentenceRange } from '#app/domain/amendment/words.ts'

/**
 * Takes an element off the sheet. A numbered one keeps its number with the remark; an article or a larger element
 * keeps its heading too, and the remark becomes its footnote; an unnumbered one goes without a trace.
 */
export function strike(target: Target, instruction: Delete | Repeal, remark: Remark): Outcome<unknown> {
  const { leaf, extent } = target
  // A table without one of its cells is none: what shall become of the others the sentence does not say.
  if (instruction.column !== undefined) return refuse('amendment.text-unfit', { at: instruction.at })
  // A deletion of a later day may only be made where its note stands, or the text would lose a norm that still holds.
  const noted = extent === 'whole' && leaf.number !== '' && instruction.leaves !== null
  if (instruction.from !== undefined && (!noted || instruction.heading || instruction.sentence !== undefined))
    return refuse('amendment.day-untold', { at: instruction.at, day: instruction.from })
  // An act and an annex are called by their titles.
  if (instruction.heading && (!leaf.parent || headed(leaf).level === 'title'))
    return refuse('amendment.text-unfit', { at: instruction.at })
  if (instruction.heading) leaf.heading = ''
  else if (instruction.sentence !== undefined) return strikeSentence(lineOf(leaf), instruction.sentence)
  else if (extent !== 'whole') strikeOwn(target)
  else strikeWhole(leaf, remark(leaf.level, endOf(leaf)))
  return ok(leaf)
}

/** Takes one sentence out of a provision's words, with the blank that led to it. */
function strikeSentence(leaf: Leaf, wanted: number): Outcome<unknown> {
  const range = sentenceRange(leaf.text, wanted)
  if (!range) return refuse('amendment.provision-missing', { at: addressOf(leaf) })
  leaf.text = without(leaf.text, range[0], range[1]).trimEnd()
  return ok(leaf)
}

/** The first part goes: the second one takes its place beside the number. */
function strikeOwn({ leaf }: Target): void {
  // What is kept of a deleted element is its number (Law on Legal Acts, article 27(6)), and parts bear none: what was the second part is the first from now on.
  const next = leaf.children.findIndex(({ level }) => level === 'part')
  const part = leaf.children[next]
  leaf.text = part?.text ?? ''
  const moved = part?.children ?? []
  for (const child of moved) child.parent = leaf
  leaf.children = [...moved, ...leaf.children.slice(next + 1)]
}

/**
 * The number stays with the remark, since elements are never renumbered after a repeal (Law on Legal Acts, article
 * 27(6)); a remark of `null` removes the element altogether.
 */
function strikeWhole(leaf: Leaf, remark: string | null): void {
  if (leaf.number === '' || remark === null) {
    // A list goes with the part that leads in to it.
    for (const item of [leaf, ...listBehind(leaf)]) removeLeaf(item)
    return
  }
  // Without a heading the note takes the place of the words: «3) исключен Законом РК от …;».
  if (leaf.heading === '' && leaf.level !== 'article') {
    leaf.text = remark
    leaf.children = []
    return
  }
  leaf.text = ''
  leaf.children = remark === '' ? [] : [footnote(leaf, remark)]
}

/** A list goes on after the kept number as it went on after the words. */
function endOf(leaf: Leaf): string {
  if (leaf.heading !== '' || leaf.level === 'article') return '.'
  let last = leaf
  while (last.children.length > 0) last = last.children.at(-1) ?? last
  return /[.;]$/.exec(last.text)?.[0] ?? (leaf.level === 'subparagraph' ? ';' : '.')
}

/** The remark of an article or larger element as its footnote, as consolidated texts print it. */
function footnote(parent: Leaf, text: string): Leaf {
  return {
    id: `${parent.id}__footnote_new`,
    level: 'footnote',
    number: '',
    heading: '',
    text,
    layout: undefined,
    address: '',
    source: undefined,
    parent,
    children: [],
    removed: false,
  }
}
