import { Link } from '@remix-run/react'

interface EmptyStateProps {
  readonly text: string
  /** The next step, where there is one. */
  readonly next?: { readonly to: string; readonly label: string } | undefined
}

/** What stands where a list has nothing to show: why it is empty, and what to do next. */
export function EmptyState({ text, next }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p>{text}</p>
      {next && <Link to={next.to}>{next.label}</Link>}
    </div>
  )
}
