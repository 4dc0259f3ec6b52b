import '#app/ui/law/quoted-text.css'
import { Fragment } from 'react'
import type { Language } from '#app/domain/structure/act.ts'
import type { Hit } from '#app/domain/structure/find-words.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import type { Printed } from '#app/domain/structure/printed.ts'

interface QuotedTextProps {
  readonly provision: Printed
  readonly language: Language
  /** The words that are meant, in their order. */
  readonly hits: readonly Hit[]
}

/** A provision with the words marked that a comment is about or that were sought. */
export function QuotedText({ provision, language, hits }: QuotedTextProps) {
  const text = ownText(provision)
  return (
    <p className="law quoted-text" lang={language}>
      {provision.mark !== '' && `${provision.mark} `}
      {hits.map(({ start, end }, nth) => (
        <Fragment key={start}>
          {text.slice(hits[nth - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(hits.at(-1)?.end ?? 0)}
    </p>
  )
}
