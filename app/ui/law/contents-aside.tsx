import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react'
import { useWords } from '#app/i18n/words.tsx'

interface ContentsAsideProps {
  readonly className: string
  /** The address that is being read. */
  readonly current: string
  readonly children: ReactNode
}

/** What holds the contents beside a text. On a phone it is folded, and a line that is chosen folds it again. */
export function ContentsAside({ className, current, children }: ContentsAsideProps) {
  const { structure } = useWords()
  const [open, setOpen] = useState(false)
  const aside = useRef<HTMLDivElement>(null)
  useEffect(() => showCurrent(aside.current!), [current, open])
  const fold = ({ target }: MouseEvent) => {
    if ((target as Element).closest('a')) setOpen(false)
  }
  return (
    <div
      ref={aside}
      className={`contents-aside own-scroll ${className}`}
      data-open={open || undefined}
      onClick={fold}
    >
      <button type="button" className="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {structure.contents}
      </button>
      {children}
    </div>
  )
}

/** Scrolls what holds the contents to the current line; the page itself stays where it is. */
function showCurrent(aside: HTMLElement): void {
  const line = aside.querySelector('[aria-current]')
  if (!line) return
  const below = line.getBoundingClientRect().top - aside.getBoundingClientRect().top
  if (below < 0 || below > aside.clientHeight) aside.scrollTop += below - aside.clientHeight / 3
}
