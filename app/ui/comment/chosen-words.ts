import { useEffect, useState, type RefObject } from 'react'
import type { Language } from '#app/domain/structure/act.ts'

/** Words that a reader selected in the law: of which provision, where in its own text, and where on the screen. */
export interface ChosenWords {
  readonly provision: string
  readonly language: Language
  readonly start: number
  readonly end: number
  readonly quote: string
  /** Below the selection, in pixels from the corner of the area. */
  readonly at: { readonly top: number; readonly left: number }
}

/**
 * The words selected inside `area`, with the mouse, by touch or by keyboard alike. Provisions there carry
 * `data-provision` and `lang` on the element that holds their own text and nothing else.
 */
export function useChosenWords(area: RefObject<HTMLElement | null>): ChosenWords | null {
  const [chosen, setChosen] = useState<ChosenWords | null>(null)
  useEffect(() => {
    const look = () => setChosen(area.current ? chosenIn(area.current) : null)
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [area])
  return chosen
}

const BUTTON = 140 // px: a button there must not leave the area

function chosenIn(area: HTMLElement): ChosenWords | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const holder = elementOf(range.startContainer)?.closest<HTMLElement>('[data-provision]')
  if (!holder || !area.contains(holder) || !holder.contains(range.endContainer)) return null
  const start = lengthBefore(holder, range.startContainer, range.startOffset)
  const end = lengthBefore(holder, range.endContainer, range.endOffset)
  const quote = ownLetters(holder).slice(start, end)
  if (quote.trim() === '') return null
  const box = range.getBoundingClientRect()
  const around = area.getBoundingClientRect()
  return {
    provision: holder.dataset['provision'] ?? '',
    language: holder.lang as Language,
    ...trimmed({ start, end, quote }),
    at: {
      top: box.bottom - around.top,
      left: Math.max(0, Math.min(box.left - around.left, around.width - BUTTON)),
    },
  }
}

/** Without the blanks that a double click takes along. */
function trimmed({ start, end, quote }: { start: number; end: number; quote: string }) {
  const lead = quote.length - quote.trimStart().length
  const tail = quote.length - quote.trimEnd().length
  return { start: start + lead, end: end - tail, quote: quote.trim() }
}

/** The letters of the law as it would read: what is shown as deleted is not among them. */
function ownLetters(holder: HTMLElement): string {
  return [...textNodes(holder)].map(node => node.data).join('')
}

function lengthBefore(holder: HTMLElement, container: Node, offset: number): number {
  const place = document.createRange()
  place.setStart(holder, 0)
  place.setEnd(container, offset)
  let length = 0
  for (const node of textNodes(holder)) {
    if (node === container) return length + offset
    if (place.comparePoint(node, 0) > 0) break
    length += node.length
  }
  return length
}

function* textNodes(holder: HTMLElement): Generator<Text> {
  const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!elementOf(node)?.closest('del')) yield node as Text
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement
}
