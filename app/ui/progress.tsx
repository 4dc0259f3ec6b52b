import '#app/ui/progress.css'
import { useRevalidator } from '@remix-run/react'
import { useEffect, type ReactNode } from 'react'

interface ProgressProps {
  /** What is being done. */
  readonly label: string
  readonly done: number
  readonly of: number
  /** How often the page looks again, in ms; nothing where it need not. */
  readonly lookAgain: number | null
  readonly children: ReactNode
}

/** How far long work is that goes on after the answer; the page looks again until it is told not to. */
export function Progress({ label, done, of, lookAgain, children }: ProgressProps) {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (lookAgain === null) return
    const looking = setInterval(revalidate, lookAgain)
    return () => clearInterval(looking)
  }, [lookAgain, revalidate])
  return (
    <p className="progress" role="status">
      <progress max={of} value={done} aria-label={label} /> {children}
    </p>
  )
}
