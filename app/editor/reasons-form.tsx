import { useState, type FormEvent } from 'react'
import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import { useWords } from '#app/i18n/words.tsx'
import type { Reason } from '#app/editor/desk-page.ts'
import type { Answer } from '#app/editor/saving.ts'
import { sendReasons } from '#app/editor/send.ts'
import { loadKept, storeKept } from '#app/ui/form/device-storage.ts'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { useOwnPlace } from '#app/ui/form/typist.tsx'

interface ReasonsFormProps {
  readonly amendment: string
  readonly provision: string
  readonly saved: Reason | undefined
  /** Where reasons are sent. */
  readonly to: string
  readonly written: () => void
}

interface Written {
  readonly kk: string
  readonly ru: string
}

/** The justification of one provision's change; what is typed is kept on the device until it is saved. */
export function ReasonsForm({ amendment, provision, saved, to, written }: ReasonsFormProps) {
  const { text } = useWords()
  const place = useOwnPlace(`reasons:${amendment}:${provision}`)
  const given: Written = { kk: saved?.textKk ?? '', ru: saved?.textRu ?? '' }
  const [typed, setTyped] = useState<Written>(() => (loadKept(place) as Written | null) ?? given)
  const [answer, setAnswer] = useState<Answer | 'saved' | null>(null)
  const changed = typed.kk !== given.kk || typed.ru !== given.ru
  const type = (language: Language, words: string) => {
    const next = { ...typed, [language]: words }
    setTyped(next)
    setAnswer(null)
    storeKept(place, next)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const refused = await sendReasons(to, { amendment, provision, textKk: typed.kk, textRu: typed.ru })
    setAnswer(refused ?? 'saved')
    if (refused) return
    storeKept(place, null)
    written()
  }
  return (
    <form className="reasons-form" onSubmit={event => void submit(event)}>
      <Fields refusal={answer !== 'saved' && answer?.kind === 'refused' ? answer.refusal : null}>
        {LANGUAGES.map(language => (
          <Field
            key={language}
            name={language === 'kk' ? 'textKk' : 'textRu'}
            label={text.reasonsIn[language]}
          >
            {ties => (
              <textarea
                {...ties}
                lang={language}
                rows={5}
                value={typed[language]}
                onChange={event => type(language, event.target.value)}
              />
            )}
          </Field>
        ))}
      </Fields>
      <p className="hint" role="status">
        <ReasonsState answer={answer} changed={changed} />
      </p>
      <button type="submit" className="quiet" aria-disabled={!changed}>
        {text.saveReasons}
      </button>
    </form>
  )
}

function ReasonsState({ answer, changed }: { answer: Answer | 'saved' | null; changed: boolean }) {
  const { text } = useWords()
  if (answer === 'saved') return text.reasonsSaved
  switch (answer?.kind) {
    case 'signed-out':
      return (
        <>
          {text.state.signedOut}{' '}
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {text.state.signIn}
          </a>
        </>
      )
    case 'waiting':
    case 'broken':
      return text.state[answer.kind]
    default:
      return changed ? text.reasonsKept : null
  }
}
