import { useEffect, useRef } from 'react'
import { useWords } from '#app/i18n/words.tsx'

interface Stage {
  readonly code: string
  readonly name: string
  readonly enteredOn: string | null
  readonly current: boolean
}

/** The way of a bill from its first stage to its publication, and where it stands. */
export function StageRibbon({ stages }: { stages: readonly Stage[] }) {
  const { bills } = useWords()
  const ribbon = useRef<HTMLElement>(null)
  useEffect(() => {
    const current = ribbon.current?.querySelector<HTMLElement>('[aria-current]')
    const before = current?.previousElementSibling
    if (!ribbon.current || !current || !(before instanceof HTMLElement)) return
    const both = current.offsetLeft + current.offsetWidth - before.offsetLeft + EDGE
    const first = both <= ribbon.current.clientWidth ? before : current
    ribbon.current.scrollTo({ left: first.offsetLeft - EDGE })
  }, [stages])
  return (
    <section className="stage-ribbon goes-on" aria-label={bills.stages} tabIndex={0} ref={ribbon}>
      <ol>
        {stages.map(stage => (
          <StageItem key={stage.code} {...stage} />
        ))}
      </ol>
    </section>
  )
}

const EDGE = 24 // px: where there is room the stage before stays in sight, as far from the edge as the first one

function StageItem({ name, enteredOn, current }: Stage) {
  const { bills } = useWords()
  const state = current ? 'current' : enteredOn ? 'passed' : 'ahead'
  return (
    <li className={state} aria-current={current ? 'step' : undefined}>
      <span className="stage-name" title={name}>
        {name}
      </span>
      {enteredOn ? (
        <time dateTime={enteredOn}>{bills.enteredOn(enteredOn)}</time>
      ) : (
        <span className="visually-hidden">{bills.ahead}</span>
      )}
      {current && <span className="visually-hidden">{bills.current}</span>}
    </li>
  )
}
