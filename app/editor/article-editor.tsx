import { createEditor, type LexicalEditor } from 'lexical'
import { useEffect, useId, useRef, type MouseEvent } from 'react'
import type { Language, Provision } from '#app/domain/structure/act.ts'
import { useWords } from '#app/i18n/words.tsx'
import { $getLines, $getWriting, $selectLine, toArticle } from '#app/editor/article-state.ts'
import type { Line } from '#app/editor/line.ts'
import type { Manners } from '#app/editor/manners.ts'
import { openArticle } from '#app/editor/open-article.ts'
import { ProvisionNode } from '#app/editor/provision-node.ts'

/** What happens in an editor, told to the page around it. */
export interface EditorEvents extends Omit<Manners, 'language' | 'newId'> {
  readonly ready: (language: Language, editor: LexicalEditor | null) => void
  readonly changed: (language: Language, article: Provision) => void
  readonly entered: (language: Language, line: Line) => void
}

interface ArticleEditorProps {
  readonly language: Language
  /** What the editor is opened with; what is typed afterwards lives in the editor. */
  readonly article: Provision
  readonly label: string
  readonly events: EditorEvents
}

/** One article in one language, written as a list of provisions with their numbers in the margin. */
export function ArticleEditor({ language, article, label, events }: ArticleEditorProps) {
  const { text } = useWords()
  const keys = useId()
  const root = useRef<HTMLDivElement>(null)
  const editor = useRef<LexicalEditor | null>(null)
  const opened = useRef(article)
  const latest = useRef(events)
  useEffect(() => {
    latest.current = events
  })
  useEffect(() => {
    const mounted = mount(root.current!, { language, article: opened.current, events: () => latest.current })
    editor.current = mounted.editor
    return () => {
      opened.current = toArticle(mounted.editor.getEditorState())
      mounted.unmount()
    }
  }, [language])
  return (
    <>
      <p id={keys} hidden>
        {text.tabKeys}
      </p>
      <div
        ref={root}
        className="article-editor"
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        aria-describedby={keys}
        lang={language}
        spellCheck
        onClick={event => {
          if (event.detail === THRICE) editor.current?.update($selectLine)
          askNumberInMargin(event, editor.current, latest.current)
        }}
      />
    </>
  )
}

interface Mounting {
  readonly language: Language
  readonly article: Provision
  readonly events: () => EditorEvents
}

function mount(root: HTMLElement, { language, article, events }: Mounting) {
  const editor = createEditor({
    namespace: `article-${language}`,
    nodes: [ProvisionNode],
    theme: { language },
    onError(error) {
      throw error
    },
  })
  const close = openArticle(editor, article, {
    language,
    newId: () => crypto.randomUUID(),
    say: said => events().say(said),
    askNumber: line => events().askNumber(line),
    askTwin: line => events().askTwin(line),
  })
  const forget = editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size + dirtyLeaves.size > 0) events().changed(language, toArticle(editorState))
    const line = editorState.read(caretLine)
    // The other editor keeps a caret of its own, which is not where anybody writes.
    if (line && root.contains(document.activeElement)) events().entered(language, line)
  })
  editor.setRootElement(root)
  events().ready(language, editor)
  return { editor, unmount }

  function unmount(): void {
    forget()
    close()
    editor.setRootElement(null)
    events().ready(language, null)
  }
}

const THRICE = 3 // clicks: the browser would select to the beginning of the next provision, and typing would join both

function caretLine(): Line | undefined {
  const writing = $getWriting()
  return writing?.lines[writing.at]
}

/** A click on a number in the margin, which lies left of the words. */
function askNumberInMargin(
  event: MouseEvent,
  editor: LexicalEditor | null,
  { askNumber }: EditorEvents,
): void {
  const element =
    event.target instanceof Element ? event.target.closest<HTMLElement>('[data-provision]') : null
  if (!element || !editor || element.dataset['mark'] === '') return
  const words =
    element.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(element).paddingLeft)
  const line = editor.read($getLines).find(each => each.id === element.dataset['provision'])
  if (line && event.clientX < words) askNumber(line)
}
