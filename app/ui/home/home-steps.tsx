import { Link } from '@remix-run/react'
import type { Action } from '#app/domain/audit/action.ts'
import { useWords } from '#app/i18n/words.tsx'

interface HomeStepsProps {
  readonly bill: string
  readonly tried: readonly Action[]
  /** Whether there are comments to answer. */
  readonly consulted: boolean
}

/** A way through the demonstration in a few steps; what was done is ticked. */
export function HomeSteps({ bill, tried, consulted }: HomeStepsProps) {
  const { home } = useWords()
  const answer = {
    to: `/bills/${bill}/desk`,
    label: home.steps.answer,
    done: tried.includes('comment.answered'),
  }
  const steps = [
    { to: `/bills/${bill}/comparison`, label: home.steps.compare, done: false },
    { to: `/bills/${bill}/text`, label: home.steps.change, done: tried.includes('version.saved') },
    { to: `/bills/${bill}/table`, label: home.steps.justify, done: tried.includes('justification.written') },
    ...(consulted ? [answer] : []),
    { to: `/bills/${bill}/history`, label: home.steps.record, done: false },
  ]
  return (
    <section>
      <h2>{home.stepsTitle}</h2>
      <p className="hint">{home.stepsNote}</p>
      <ol className="home-steps">
        {steps.map(({ to, label, done }) => (
          <li key={to} className={done ? 'done' : undefined}>
            <Link to={to}>{label}</Link>
            {done && <span className="beneath">{home.done}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
