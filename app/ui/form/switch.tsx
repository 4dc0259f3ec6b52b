import '#app/ui/form/switch.css'
import { Link } from '@remix-run/react'

interface SwitchProps {
  readonly label: string
  readonly items: readonly {
    readonly to: string
    readonly text: string
    readonly current: boolean
    /** The language of the text, where it is not the reader's. */
    readonly lang?: string | undefined
  }[]
}

/** A few views of one page, of which one is shown: links, so that each has an address. */
export function Switch({ label, items }: SwitchProps) {
  return (
    <nav className="switch" aria-label={label}>
      {items.map(({ to, text, current, lang }) => (
        <Link key={to} to={to} aria-current={current ? 'true' : undefined} lang={lang} preventScrollReset>
          {text}
        </Link>
      ))}
    </nav>
  )
}
