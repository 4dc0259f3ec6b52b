import '#app/ui/importing.css'
import { Form } from '@remix-run/react'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { useWords } from '#app/i18n/words.tsx'
import { ActAbove, type NamedAct } from '#app/ui/act-above.tsx'
import { Refused } from '#app/ui/refused.tsx'

/** What the form of an edition holds; `key` is the same however often it is sent. */
export interface EditionValues {
  readonly inForceOn: string
  readonly source: string
  readonly kk: string
  readonly ru: string
  readonly key: string
}

interface EditionFormProps {
  readonly act: NamedAct
  readonly values: EditionValues
  readonly megabytes: number
  readonly refusal?: Refusal
}

/**
 * The form that an edition arrives by: a date, a source, and a file or a text in each language. It is sent as a
 * document, so that a reload or a step back in the browser brings back what was given.
 */
export function EditionForm({ act, values, megabytes, refusal }: EditionFormProps) {
  const { importing } = useWords()
  return (
    <div className="column importing">
      <ActAbove act={act} />
      <h1>{importing.title}</h1>
      <p>{importing.intro}</p>
      <Refused refusal={refusal} />
      <Form
        method="post"
        action={`/acts/${act.slug}/editions/preview`}
        encType="multipart/form-data"
        reloadDocument
      >
        <input type="hidden" name="key" value={values.key} />
        <div className="field">
          <label htmlFor="inForceOn">{importing.inForceOn}</label>
          <input id="inForceOn" name="inForceOn" type="date" required defaultValue={values.inForceOn} />
        </div>
        <div className="field">
          <label htmlFor="source">{importing.source}</label>
          <input id="source" name="source" required maxLength={500} defaultValue={values.source} />
          <p className="hint">{importing.sourceHint}</p>
        </div>
        <div className="importing-texts">
          <TextField language="kk" text={values.kk} megabytes={megabytes} />
          <TextField language="ru" text={values.ru} megabytes={megabytes} />
        </div>
        <button type="submit">{importing.look}</button>
      </Form>
    </div>
  )
}

interface TextFieldProps {
  readonly language: Language
  readonly text: string
  readonly megabytes: number
}

function TextField({ language, text, megabytes }: TextFieldProps) {
  const { importing } = useWords()
  const file = `${language}-file`
  return (
    <fieldset>
      <legend>{importing.texts[language]}</legend>
      <div className="field">
        <label htmlFor={file}>{importing.file}</label>
        <input id={file} name={file} type="file" accept=".docx,.txt,text/plain" />
        <p className="hint">{importing.fileHint(megabytes)}</p>
      </div>
      <div className="field">
        <label htmlFor={language}>{importing.paste}</label>
        <textarea id={language} name={language} lang={language} rows={12} defaultValue={text} />
      </div>
    </fieldset>
  )
}
