import { useId } from 'react'
import type { Contest, ContestedText, Reading } from '#app/domain/amendment/contest.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChangedText } from '#app/ui/law/changed-text.tsx'
import { ContestChoices } from '#app/ui/bill/contest-choices.tsx'

interface ContestViewProps {
  readonly contest: Contest
  readonly names: { readonly mine: Trilingual; readonly theirs: Trilingual }
  readonly typed: Readonly<Record<string, string>>
  readonly decides: boolean
}

/** One provision that two people have differently: how it was, how each has it, and what shall stand. */
export function ContestView({ contest, names, typed, decides }: ContestViewProps) {
  const { collision } = useWords()
  const language = useLanguage()
  const heading = useId()
  return (
    <section className="contest" aria-labelledby={heading}>
      <h3 id={heading}>{capitalised(elementName(contest.at, language))}</h3>
      <p>{collision.kinds[contest.kind]}</p>
      {contest.texts.map(text => (
        <Wordings key={text.language} text={text} names={names} moved={contest.kind === 'moved'} />
      ))}
      {decides && <ContestChoices contest={contest} names={names} typed={typed} />}
    </section>
  )
}

interface WordingsProps {
  readonly text: ContestedText
  readonly names: ContestViewProps['names']
  readonly moved: boolean
}

function Wordings({ text, names, moved }: WordingsProps) {
  const { collision } = useWords()
  const language = useLanguage()
  return (
    <>
      <h4>{collision.languages[text.language]}</h4>
      {text.base !== null && (
        <>
          <p className="hint">{collision.base}</p>
          <p className="law contest-text" lang={text.language}>
            {text.base}
          </p>
        </>
      )}
      <div className="contest-sides">
        {(['theirs', 'mine'] as const).map(side => (
          <div key={side}>
            <p className="hint">{names[side][language]}</p>
            <Wording reading={text[side]} language={text.language} moved={moved} />
          </div>
        ))}
      </div>
    </>
  )
}

interface WordingProps {
  readonly reading: Reading | null
  readonly language: Language
  readonly moved: boolean
}

function Wording({ reading, language, moved }: WordingProps) {
  const { collision } = useWords()
  const reader = useLanguage()
  if (!reading) return <p className="contest-text">{collision.absent}</p>
  return (
    <>
      {moved && <p className="hint">{collision.at(elementName(reading.at, reader))}</p>}
      <p className="law contest-text" lang={language}>
        <ChangedText stretches={reading.stretches} language={language} />
      </p>
    </>
  )
}
