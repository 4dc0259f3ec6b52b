import '#app/ui/comparison/windows.css'
import { Link } from '@remix-run/react'
import type { Part, WindowLine } from '#app/domain/comparison/windows.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { useWords } from '#app/i18n/words.tsx'

interface WindowContentsProps {
  readonly windows: readonly WindowLine[]
  readonly part: Part
  readonly language: Language
  readonly to: (part: Part) => string
}

/** Where in a long paper the changes to what stand, a line for each window. */
export function WindowContents({ windows, part, language, to }: WindowContentsProps) {
  const { comparison } = useWords()
  if (windows.length === 1) return null
  return (
    <details className="windows-contents">
      <summary>{comparison.contents}</summary>
      <ol>
        {windows.map(({ first, last, count }, at) => (
          <li key={at} lang={language}>
            <Link to={to(at)} aria-current={at === part ? 'page' : undefined}>
              {[...new Set([first, last])].join(' – ')} <small>{count}</small>
            </Link>
          </li>
        ))}
      </ol>
    </details>
  )
}

interface WindowsProps {
  readonly part: Part
  readonly parts: number
  /** How many changes there are; and whether a page can show them all at once. */
  readonly changes: number
  readonly canBeWhole: boolean
  readonly to: (part: Part) => string
}

/** The way to the changes before and after those that are shown; nothing where all are. */
export function Windows({ part, parts, changes, canBeWhole, to }: WindowsProps) {
  const { comparison } = useWords()
  if (parts === 1) return null
  if (part === 'all')
    return (
      <p className="windows">
        <Link to={to(0)}>{comparison.byWindows(parts)}</Link>
      </p>
    )
  return (
    <nav className="windows" aria-label={comparison.window(part + 1, parts)}>
      {part > 0 && <Link to={to(part - 1)}>{comparison.previous}</Link>}
      <span>
        {comparison.window(part + 1, parts)}
        {canBeWhole && (
          <>
            {' · '}
            <Link to={to('all')}>{comparison.whole(changes)}</Link>
          </>
        )}
      </span>
      {part + 1 < parts && (
        <Link className="button" to={to(part + 1)}>
          {comparison.next}
        </Link>
      )}
    </nav>
  )
}
