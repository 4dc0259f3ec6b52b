import {
  $getState,
  $setState,
  createState,
  ElementNode,
  NODE_STATE_DIRECT,
  type EditorConfig,
  type LexicalNode,
} from 'lexical'
import type { Language } from '#app/domain/structure/act.ts'
import { printMark } from '#app/domain/structure/house-form.ts'
import type { Line } from '#app/editor/line.ts'

/** What a node knows of its line: all but the words, which are its content. */
export type Standing = Omit<Line, 'text'>

const NOWHERE: Standing = { id: '', level: 'part', number: '', face: 'text', depth: 1, layout: null }

const standing = createState('standing', {
  parse: (value): Standing => (isStanding(value) ? value : NOWHERE),
})

/** One line of an article in the editor; the number stands in the margin and is no part of the words. */
export class ProvisionNode extends ElementNode {
  override $config() {
    return this.config('provision', { extends: ElementNode, stateConfigs: [{ stateConfig: standing }] })
  }

  getStanding(): Standing {
    return $getState(this, standing)
  }

  setStanding(value: Standing): this {
    return $setState(this, standing, value)
  }

  override createDOM({ theme }: EditorConfig): HTMLElement {
    const element = document.createElement('div')
    paint(element, $getState(this, standing, NODE_STATE_DIRECT), theme['language'] as Language)
    return element
  }

  override updateDOM(before: this, element: HTMLElement, { theme }: EditorConfig): boolean {
    const now = $getState(this, standing, NODE_STATE_DIRECT)
    if ($getState(before, standing, NODE_STATE_DIRECT) !== now)
      paint(element, now, theme['language'] as Language)
    return false
  }

  override canIndent(): boolean {
    return false
  }
}

/** Whether a node of the editor is a line of the article. */
export function $isProvisionNode(node: LexicalNode | null | undefined): node is ProvisionNode {
  return node instanceof ProvisionNode
}

/** The number as it is shown in the margin or, for an article, above its heading: «5-1)», «3.», «7-1-бап». */
export function shownMark({ level, number, layout }: Standing, language: Language): string {
  return (layout?.mark ?? printMark(level, number, language)).trim()
}

const NUMBERED: ReadonlySet<Line['level']> = new Set(['article', 'paragraph', 'subparagraph'])

function paint(element: HTMLElement, line: Standing, language: Language): void {
  element.className = 'provision'
  const unnumbered = line.number === '' && NUMBERED.has(line.level)
  Object.assign(element.dataset, {
    provision: line.id,
    level: line.level,
    face: line.face,
    mark: line.face === 'body' ? '' : unnumbered ? '?' : shownMark(line, language),
  })
  element.style.setProperty('--depth', String(Math.max(0, line.depth - 1)))
}

function isStanding(value: unknown): value is Standing {
  return typeof value === 'object' && value !== null && 'id' in value && 'level' in value
}
