import type { Contest, ContestedText } from '#app/domain/amendment/contest.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { choiceFields } from '#app/domain/amendment/choices-from.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/form/field.tsx'

interface ContestChoicesProps {
  readonly contest: Contest
  readonly names: { readonly mine: Trilingual; readonly theirs: Trilingual }
  readonly typed: Readonly<Record<string, string>>
}

/** What can be decided about one provision: one side's state, both, or other words. */
export function ContestChoices({ contest, names, typed }: ContestChoicesProps) {
  const { collision } = useWords()
  const language = useLanguage()
  const { id, kind, texts } = contest
  const labels: Readonly<Record<string, string>> = {
    theirs: names.theirs[language],
    mine: names.mine[language],
    ...(kind === 'numbered' ? { both: collision.both(names.mine[language]) } : {}),
    ...(kind === 'edited' ? { own: collision.own } : {}),
  }
  return (
    <fieldset className="choices">
      <legend>{collision.choose}</legend>
      <input type="hidden" name={choiceFields.contest} value={id} />
      {Object.entries(labels).map(([side, label]) => (
        <label key={side} className="choice">
          <input
            type="radio"
            name={choiceFields.side(id)}
            value={side}
            defaultChecked={typed[choiceFields.side(id)] === side}
            required
          />
          {label}
        </label>
      ))}
      {kind === 'numbered' && (
        <div className="other-number">
          <Field name={choiceFields.number(id)} label={collision.number}>
            {ties => <input {...ties} defaultValue={typed[choiceFields.number(id)]} />}
          </Field>
        </div>
      )}
      {kind === 'edited' &&
        texts.map(text => <OwnWords key={text.language} id={id} text={text} typed={typed} />)}
    </fieldset>
  )
}

interface OwnWordsProps {
  readonly id: string
  readonly text: ContestedText
  readonly typed: Readonly<Record<string, string>>
}

/** Fields for other words; they begin with what the latest version says. */
function OwnWords({ id, text, typed }: OwnWordsProps) {
  const { collision } = useWords()
  const { language, words } = text
  if (!words) return null
  const field = (name: keyof typeof words) => {
    const full = choiceFields.words(language, name, id)
    return { name: full, defaultValue: typed[full] ?? words[name] }
  }
  return (
    <div className="own-words">
      <h4>{collision.languages[language]}</h4>
      {words.number !== '' && (
        <Field label={collision.number}>{ties => <input {...ties} {...field('number')} />}</Field>
      )}
      {words.heading !== '' && (
        <Field label={collision.heading}>
          {ties => <textarea {...ties} {...field('heading')} lang={language} />}
        </Field>
      )}
      <Field label={collision.text}>
        {ties => <textarea {...ties} {...field('text')} lang={language} rows={5} />}
      </Field>
    </div>
  )
}
