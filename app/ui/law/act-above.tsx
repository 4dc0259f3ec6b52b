import { Link } from '@remix-run/react'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage } from '#app/i18n/words.tsx'

export interface NamedAct {
  readonly slug: string
  readonly titleKk: string
  readonly titleRu: string
}

/** Above the title of a page about an act: which act it is, and the way back to it. */
export function ActAbove({ act }: { act: NamedAct }) {
  const title = titleIn(act, useLanguage())
  return (
    <p className="hint">
      <Link to={`/acts/${act.slug}`} lang={title.lang}>
        {title.text}
      </Link>
    </p>
  )
}
