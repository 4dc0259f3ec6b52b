import '#app/ui/law/contents.css'
import { Link } from '@remix-run/react'
import { startTransition, useEffect, useState, type ReactNode } from 'react'
import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'
import { holds, isLong, type ContentsLine } from '#app/domain/structure/contents.ts'
import { useWords } from '#app/i18n/words.tsx'

interface ContentsProps {
  readonly lines: readonly ContentsLine[]
  /** The language of the headings. */
  readonly language: Language
  /** Where the line of a provision leads. */
  readonly to: (address: Address) => string
  /** The groups around this provision are open. */
  readonly current?: Address
  /** What stands after a line, for example a sign of a change. */
  readonly sign?: (address: Address) => ReactNode
}

/**
 * The table of contents of an act; in a long one groups are folded, except those around the current provision. What lies
 * in a fold is put there once the page runs: of a code that is more than all else on it. Without script the name of a
 * group leads into it.
 */
export function Contents(props: ContentsProps) {
  const { structure } = useWords()
  const folded = isLong(props.lines)
  const [filled, setFilled] = useState(false)
  useEffect(() => startTransition(() => setFilled(true)), [])
  return (
    <nav className="contents" aria-label={structure.contents}>
      <Lines {...props} folded={folded} filled={filled} />
    </nav>
  )
}

interface LinesProps extends ContentsProps {
  readonly folded: boolean
  readonly filled: boolean
}

function Lines({ lines, ...rest }: LinesProps) {
  return (
    <ol>
      {lines.map(line => (
        <li key={line.address}>
          <Line line={line} {...rest} />
        </li>
      ))}
    </ol>
  )
}

function Line({ line, ...rest }: { line: ContentsLine } & Omit<LinesProps, 'lines'>) {
  if (line.children.length === 0) return <Heading line={line} {...rest} />
  if (!rest.folded)
    return (
      <>
        <Heading line={line} {...rest} />
        <Lines {...rest} lines={line.children} />
      </>
    )
  const { current, filled } = rest
  const open = current !== undefined && line.children.some(child => holds(child, current))
  return (
    <details open={open}>
      <summary>
        <Heading line={line} {...rest} />
      </summary>
      {(open || filled) && <Lines {...rest} lines={line.children} />}
    </details>
  )
}

function Heading({ line, language, to, current, sign }: { line: ContentsLine } & Omit<LinesProps, 'lines'>) {
  const here = current === line.address || current?.startsWith(`${line.address}__`)
  return (
    <>
      <Link to={to(line.address)} lang={language} aria-current={here ? 'location' : undefined}>
        <span className="contents-mark">{line.mark}</span>
        {` ${line.heading}`}
      </Link>
      {sign?.(line.address)}
    </>
  )
}
