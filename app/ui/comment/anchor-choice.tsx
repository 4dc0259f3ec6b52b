import { useEffect, useRef } from 'react'
import type { Anchor } from '#app/domain/anchoring/anchor.ts'
import { CONTEXT } from '#app/domain/anchoring/quotation.ts'
import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { anchorName } from '#app/ui/comment/anchor-name.ts'

/** The own text of the provision that a comment is on, in each language; empty where there is none. */
export type AnchorTexts = Readonly<Record<Language, string>>

interface AnchorChoiceProps {
  readonly anchor: Anchor
  readonly texts: AnchorTexts
  readonly onChange: (anchor: Anchor) => void
}

/** What a comment is about: the words, with a way to choose others by keyboard alone, the provision, or what follows. */
export function AnchorChoice({ anchor, texts, onChange }: AnchorChoiceProps) {
  const words = useWords()
  const language = useLanguage()
  return (
    <div className="anchor-choice">
      <p className="anchor-name">{anchorName(anchor, words, language)}</p>
      {anchor.kind === 'words' && (
        <blockquote className="law" lang={anchor.language}>
          {anchor.quote}
        </blockquote>
      )}
      {'provision' in anchor && <Reach anchor={anchor} onChange={onChange} />}
      {'provision' in anchor && (
        <details>
          <summary>{words.consultations.chooseWords}</summary>
          {LANGUAGES.filter(each => texts[each] !== '').map(each => (
            <WordsOf key={each} language={each} text={texts[each]} place={anchor} onChange={onChange} />
          ))}
        </details>
      )}
    </div>
  )
}

type Placed = Extract<Anchor, { provision: string }>

/** The whole provision, or the place after it. */
function Reach({ anchor, onChange }: { anchor: Placed; onChange: (anchor: Anchor) => void }) {
  const { consultations } = useWords()
  const { provision, address } = anchor
  return (
    <p className="anchor-reach">
      {(['provision', 'insertion'] as const).map(kind => (
        <button
          key={kind}
          type="button"
          className="quiet"
          aria-pressed={anchor.kind === kind}
          onClick={() => onChange({ kind, provision, address })}
        >
          {kind === 'provision' ? consultations.wholeProvision : consultations.insertAfter}
        </button>
      ))}
    </p>
  )
}

interface WordsOfProps {
  readonly language: Language
  readonly text: string
  readonly place: Placed
  readonly onChange: (anchor: Anchor) => void
}

/**
 * The provision's text in a box that cannot be changed but selected in, with the keys every text box knows. It is not
 * `readOnly`: in a box that is, Chromium does not select with Shift and the arrows.
 */
function WordsOf({ language, text, place, onChange }: WordsOfProps) {
  const { consultations } = useWords()
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const field = box.current
    const leave = (event: Event) => event.preventDefault()
    field?.addEventListener('beforeinput', leave)
    return () => field?.removeEventListener('beforeinput', leave)
  }, [])
  const choose = () => {
    const { selectionStart: start, selectionEnd: end } = box.current ?? { selectionStart: 0, selectionEnd: 0 }
    if (end > start) onChange(wordsAnchor(place, { language, text, start, end }))
  }
  return (
    <textarea
      ref={box}
      className="law"
      lang={language}
      aria-readonly="true"
      inputMode="none"
      spellCheck={false}
      rows={4}
      value={text}
      onChange={choose}
      aria-label={`${consultations.chooseWords} (${consultations.languages[language]})`}
      onSelect={choose}
    />
  )
}

/** The anchor of the letters from `start` to `end` of a provision's own text. */
export function wordsAnchor(
  { provision, address }: { provision: string; address: string },
  { language, text, start, end }: { language: Language; text: string; start: number; end: number },
): Anchor {
  return {
    kind: 'words',
    ...{ language, provision, address, start, end },
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}
