import '#app/ui/law/importing.css'
import { Form } from '@remix-run/react'
import type { Refusal } from '#app/domain/refusal.ts'
import { useWords } from '#app/i18n/words.tsx'
import { ActAbove, type NamedAct } from '#app/ui/law/act-above.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { TextsToImport } from '#app/ui/law/texts-to-import.tsx'

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
      <Fields refusal={refusal}>
        <Form
          method="post"
          action={`/acts/${act.slug}/editions/preview`}
          encType="multipart/form-data"
          reloadDocument
        >
          <input type="hidden" name="key" value={values.key} />
          <Field name="inForceOn" label={importing.inForceOn}>
            {ties => <input {...ties} type="date" required defaultValue={values.inForceOn} />}
          </Field>
          <Field name="source" label={importing.source} hint={importing.sourceHint}>
            {ties => <input {...ties} required maxLength={500} defaultValue={values.source} />}
          </Field>
          <TextsToImport legends={importing.texts} texts={values} megabytes={megabytes} />
          <button type="submit">{importing.look}</button>
        </Form>
      </Fields>
    </div>
  )
}
