import '#app/ui/law/importing.css'
import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Refusal } from '#app/domain/refusal.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { UNDERSTOOD } from '#app/ui/bill/amending-preview.tsx'
import { ChoiceField } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { TextsToImport } from '#app/ui/law/texts-to-import.tsx'

/** What the form of an amending text holds; `key` is the same however often it is sent. */
export interface AmendingValues {
  /** The slug of the act. */
  readonly act: string
  readonly base: 'edition' | 'newest'
  readonly kk: string
  readonly ru: string
  readonly message: string
  readonly key: string
}

interface AmendingImportFormProps {
  /** The slug of the bill. */
  readonly bill: string
  readonly acts: readonly ActChoice[]
  readonly values: AmendingValues
  readonly megabytes: number
  readonly refusal?: Refusal
  /** How many sentences are open; nothing before they were looked at. */
  readonly open: { readonly unknown: number; readonly refused: number } | null
  /** What was understood. */
  readonly children?: ReactNode
}

interface ActChoice {
  readonly act: string
  readonly titleKk: string
  readonly titleRu: string
  readonly editionDate: string
  readonly newest: number
}

/**
 * The form that an amending text arrives by. It is sent as a document, so that a reload or a step back in the browser
 * brings back what was given; looking and saving send the same fields. Looking leads to what was understood, which stands
 * below a long form.
 */
export function AmendingImportForm(props: AmendingImportFormProps) {
  const { bill, acts, values, megabytes, refusal, open, children } = props
  const { amending } = useWords()
  const { importing } = amending
  return (
    <div className="importing amending-import">
      <p className="hint">
        <Link to={`/bills/${bill}/amending-text`}>{amending.title}</Link>
      </p>
      <h2>{importing.title}</h2>
      <p>{importing.intro}</p>
      <Fields refusal={refusal}>
        <Form
          method="post"
          action={`/bills/${bill}/amending-text/preview#${UNDERSTOOD}`}
          encType="multipart/form-data"
          reloadDocument
        >
          <input type="hidden" name="key" value={values.key} />
          <Ground acts={acts} values={values} />
          <TextsToImport
            legends={importing.texts}
            texts={values}
            megabytes={megabytes}
            note={each =>
              open !== null &&
              values[each].trim() === '' && <p className="importing-alone">{importing.alone[each]}</p>
            }
          />
          <button type="submit">{open === null ? importing.look : importing.lookAgain}</button>
          {children}
          {open !== null && <Saving bill={bill} values={values} open={open} />}
        </Form>
      </Fields>
    </div>
  )
}

function Ground({ acts, values }: Pick<AmendingImportFormProps, 'acts' | 'values'>) {
  const { importing, ofAct } = useWords().amending
  const reader = useLanguage()
  return (
    <>
      <ChoiceField
        name="act"
        label={ofAct}
        options={acts.map(({ act, editionDate, newest, ...titles }) => [
          act,
          `${titleIn(titles, reader).text} · ${importing.ground(editionDate, newest)}`,
        ])}
        chosen={values.act}
      />
      <fieldset>
        <legend>{importing.base}</legend>
        {(['edition', 'newest'] as const).map(base => (
          <label key={base} className="choice">
            <input type="radio" name="base" value={base} defaultChecked={values.base === base} />{' '}
            {importing.bases[base]}
          </label>
        ))}
      </fieldset>
    </>
  )
}

/** The end of the form: a version is saved only where every sentence was carried out. */
function Saving({
  bill,
  values,
  open,
}: Pick<AmendingImportFormProps, 'bill' | 'values'> & {
  readonly open: NonNullable<AmendingImportFormProps['open']>
}) {
  const { importing } = useWords().amending
  if (open.unknown + open.refused > 0)
    return (
      <p className="importing-open">
        {importing.open(open.unknown, open.refused)} {importing.nothingSaved}
      </p>
    )
  return (
    <div className="importing-save">
      <Field name="message" label={importing.message}>
        {ties => <input {...ties} defaultValue={values.message || importing.usualMessage} />}
      </Field>
      <button type="submit" formAction={`/bills/${bill}/amending-text/import`}>
        {importing.save}
      </button>
    </div>
  )
}
