import type { Anchor } from '#app/domain/anchoring/anchor.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import type { Printed } from '#app/domain/structure/printed.ts'

interface QuotedTextProps {
  readonly provision: Printed
  readonly language: Language
  readonly anchor: Anchor
}

/** A provision with the words marked that a comment is about. */
export function QuotedText({ provision, language, anchor }: QuotedTextProps) {
  const text = ownText(provision)
  const quotes = anchor.kind === 'words' && anchor.language === language
  return (
    <p className="law quoted-text" lang={language}>
      {provision.mark !== '' && `${provision.mark} `}
      {quotes ? (
        <>
          {text.slice(0, anchor.start)}
          <mark>{text.slice(anchor.start, anchor.end)}</mark>
          {text.slice(anchor.end)}
        </>
      ) : (
        text
      )}
    </p>
  )
}
