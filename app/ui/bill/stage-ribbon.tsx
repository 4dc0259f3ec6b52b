import { useEffect, useRef } from 'react'
import { useWords } from '#app/i18n/words.tsx'
import { useInPage } from '#app/ui/in-page.tsx'

/**
 * The way of a bill from its first stage to its publication, and where it stands: `stages` as HTML, nothing where the
 * document carries them.
 */
export function StageRibbon({ stages }: { stages: string | undefined }) {
  const { bills } = useWords()
  const ribbon = useRef<HTMLElement>(null)
  const html = useInPage('stages', stages)
  useEffect(() => {
    const current = ribbon.current?.querySelector<HTMLElement>('[aria-current]')
    const before = current?.previousElementSibling
    if (!ribbon.current || !current || !(before instanceof HTMLElement)) return
    const both = current.offsetLeft + current.offsetWidth - before.offsetLeft + EDGE
    const first = both <= ribbon.current.clientWidth ? before : current
    ribbon.current.scrollTo({ left: first.offsetLeft - EDGE })
  }, [html])
  return (
    <section className="stage-ribbon goes-on" aria-label={bills.stages} tabIndex={0} ref={ribbon}>
      <ol data-in-page="stages" dangerouslySetInnerHTML={{ __html: html }} />
    </section>
  )
}

const EDGE = 24 // px: where there is room the stage before stays in sight, as far from the edge as the first one
