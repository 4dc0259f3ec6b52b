import '#app/editor/desk-rail.css'
import { UNDO_COMMAND, REDO_COMMAND } from 'lexical'
import { useDeferredValue, useMemo } from 'react'
import type { Language } from '#app/domain/structure/act.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { goTo } from '#app/editor/article-edits.ts'
import { toTwin, type Editors, type Focus } from '#app/editor/editors.ts'
import { checksOf, type Check } from '#app/editor/checks.ts'
import { linesOf } from '#app/editor/line.ts'
import { lineName } from '#app/editor/line-name.ts'
import { DEED_COMMAND, type Deed } from '#app/editor/manners.ts'
import type { ArticleInHand } from '#app/editor/use-article.ts'
import type { Words } from '#app/i18n/en/words.ts'

interface ToolsProps {
  readonly article: ArticleInHand
  readonly focus: Focus
  readonly editors: Editors
}

const DEEDS: readonly Deed[] = ['shallower', 'deeper', 'up', 'down', 'remove']

/**
 * What the keys do to the caret's provision, as buttons: for a mouse, a finger, and who does not know the keys. The
 * article as a whole has its own below it.
 */
export function ProvisionTools({ article, focus, editors }: ToolsProps) {
  const { text } = useWords()
  const editor = editors.current[focus.language]
  const other: Language = focus.language === 'kk' ? 'ru' : 'kk'
  const there = article.now[other]
  const hasTwin = there !== null && linesOf(there).some(line => line.id === focus.line.id)
  return (
    <div className="desk-tools" role="group" aria-label={text.toolsOf}>
      {(focus.line.depth === 0 ? [] : DEEDS).map(deed => (
        <Tool key={deed} name={text.tools[deed]} use={() => editor?.dispatchCommand(DEED_COMMAND, deed)} />
      ))}
      <Tool
        name={text.tools[hasTwin ? 'toTwin' : 'twin'][other]}
        use={() => toTwin(focus, article.now, editors)}
      />
      <Tool name={text.tools.undo} use={() => editor?.dispatchCommand(UNDO_COMMAND, undefined)} />
      <Tool name={text.tools.redo} use={() => editor?.dispatchCommand(REDO_COMMAND, undefined)} />
    </div>
  )
}

/** A button that leaves the caret where it is. */
function Tool({ name, use }: { name: string; use: () => void }) {
  return (
    <button type="button" className="quiet" onMouseDown={event => event.preventDefault()} onClick={use}>
      {name}
    </button>
  )
}

/** What is odd in the article as it stands now; each finding leads to its line. */
export function Checks({ article, editors }: { article: ArticleInHand; editors: Editors }) {
  const { checks: ruled, text, structure } = useWords()
  const reader = useLanguage()
  const now = useDeferredValue(article.now)
  const { inForce } = article.unit
  const checks = useMemo(() => checksOf(now, inForce), [now, inForce])
  return (
    <section className="desk-checks">
      <h2>{text.checks}</h2>
      {checks.length === 0 && <p className="hint">{text.allWell}</p>}
      <ul>
        {checks.map(check => (
          <li key={`${check.language} ${check.code} ${check.line.id}`}>
            <button type="button" className="quiet" onClick={() => showLine(check, editors)}>
              {lineName(check.line, text, reader)}
            </button>{' '}
            <span className="badge">{ruled.languages[check.language]}</span>{' '}
            {sentenceOf(check, { text, structure })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A line that one language lacks is shown in the other. */
function showLine({ code, language, line }: Check, editors: Editors): void {
  const other: Language = language === 'kk' ? 'ru' : 'kk'
  const editor = editors.current[code === 'twin-missing' ? other : language]
  if (editor) goTo(editor, line.id)
}

function sentenceOf(
  { code, language }: Check,
  { text, structure }: Pick<Words, 'text' | 'structure'>,
): string {
  switch (code) {
    case 'empty':
      return text.emptyProvision
    case 'number-missing':
      return text.numberMissing
    case 'twin-missing':
      return text.twinMissing[language]
    case 'twin-number':
      return text.twinNumber
    default:
      return structure.doubts[code]
  }
}
