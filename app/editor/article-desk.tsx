import '#app/editor/article-desk.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { elementName } from '#app/domain/comparison/element-name.ts'
import { LANGUAGES, type Language, type Provision } from '#app/domain/structure/act.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { elementOf, setNumber, showArticle } from '#app/editor/article-edits.ts'
import { ArticleEditor, type EditorEvents } from '#app/editor/article-editor.tsx'
import { sameArticle } from '#app/editor/desk-page.ts'
import { toTwin, type Editors, type Focus } from '#app/editor/editors.ts'
import { NumberInput } from '#app/editor/number-input.tsx'
import { sentenceOf } from '#app/editor/line-name.ts'
import { useChangedMarks } from '#app/editor/use-changed-marks.ts'
import { usePairedTwins } from '#app/editor/use-paired-twins.ts'
import { useAlignedRows } from '#app/editor/use-aligned-rows.ts'
import type { ArticleInHand } from '#app/editor/use-article.ts'

interface ArticleDeskProps {
  readonly article: ArticleInHand
  readonly editors: Editors
  readonly focus: (focus: Focus) => void
}

/** One article in both languages side by side, Kazakh left and Russian right, each provision beside its twin. */
export function ArticleDesk({ article, editors, focus }: ArticleDeskProps) {
  const columns = { kk: useRef<HTMLDivElement>(null), ru: useRef<HTMLDivElement>(null) }
  const [said, setSaid] = useState('')
  const [asking, setAsking] = useState<Focus | null>(null)
  const latest = useRef(article)
  useEffect(() => {
    latest.current = article
  })
  useAlignedRows(columns.kk, columns.ru)
  useShownVersion(article, editors)
  useChangedMarks(article, editors)
  usePairedTwins(article, editors)
  const words = useWords()
  const reader = useLanguage()
  const events = useMemo(
    () =>
      (language: Language): EditorEvents => ({
        ready: (of, editor) => (editors.current[of] = editor),
        changed: (of, provision) => latest.current.write(of, provision),
        entered: (of, line) => focus({ language: of, line }),
        say: said => setSaid(sentenceOf(said, words.text, reader)),
        askNumber: line => setAsking({ language, line }),
        askTwin: line => toTwin({ language, line }, latest.current.now, editors),
      }),
    [editors, focus, reader, words],
  )
  return (
    <div className="article-desk">
      {LANGUAGES.map(language => (
        <div key={language} ref={columns[language]} className="desk-column" data-column={language}>
          <Column article={article} language={language} events={events(language)} />
          {asking?.language === language && (
            <AskNumber asking={asking} editors={editors} close={() => setAsking(null)} />
          )}
        </div>
      ))}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  )
}

interface ColumnProps {
  readonly article: ArticleInHand
  readonly language: Language
  readonly events: EditorEvents
}

function Column({ article, language, events }: ColumnProps) {
  const { text } = useWords()
  const reader = useLanguage()
  const { unit, now, write } = article
  const shown = now[language]
  if (shown) {
    const label = text.editorLabel(language, elementName(unit.address, reader))
    return <ArticleEditor language={language} article={shown} label={label} events={events} />
  }
  const twin = now.kk ?? now.ru
  if (!twin || unit.text[language]) return <p className="desk-missing">{text.removedHere}</p>
  return (
    <p className="desk-missing">
      {text.missingHere[language]}{' '}
      <button type="button" className="quiet" onClick={() => write(language, emptyTwin(twin))}>
        {text.begin[language]}
      </button>
    </p>
  )
}

function emptyTwin({ id, level, number }: Provision): Provision {
  return { id, level, number, heading: '', text: '', children: [] }
}

function AskNumber({ asking, editors, close }: { asking: Focus; editors: Editors; close: () => void }) {
  const { language, line } = asking
  const editor = editors.current[language]
  const element = editor && elementOf(editor, line.id)
  if (!editor || !element) return null
  const leave = () => {
    close()
    editor.focus()
  }
  return (
    <NumberInput
      number={line.number}
      top={element.offsetTop}
      set={number => setNumber(editor, line.id, number)}
      close={leave}
    />
  )
}

/** After a save the editors show what the new version says, if nothing was typed meanwhile. */
function useShownVersion({ unit, now, drafts }: ArticleInHand, editors: Editors): void {
  const shown = useRef(unit)
  useEffect(() => {
    if (shown.current === unit) return
    shown.current = unit
    for (const language of LANGUAGES) {
      const saved = unit.text[language]
      const editor = editors.current[language]
      const drafted = drafts.some(draft => draft.language === language)
      if (editor && saved && !drafted && !sameArticle(saved, now[language])) showArticle(editor, saved, false)
    }
  }, [unit, now, drafts, editors])
}
