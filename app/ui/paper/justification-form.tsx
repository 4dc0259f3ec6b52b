import { Form, Link, useNavigation } from '@remix-run/react'
import type { Part } from '#app/domain/comparison/windows.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { justificationName, useKept, type JustificationTyped } from '#app/ui/paper/kept-justification.ts'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { windowPath } from '#app/ui/comparison/window-path.ts'

/** Which justification is being written, and what became of it. */
export interface Writing {
  /** Whether this reader may write any. */
  readonly allowed: boolean
  readonly amendment: string | null
  readonly provision: string | null
  /** Of the form, so that it is taken once. */
  readonly key: string
  /** The window of the table in which it stands. */
  readonly part: Part
  readonly typed: JustificationTyped | undefined
  readonly refusal: Refusal | undefined
}

interface JustificationFormProps {
  readonly row: {
    readonly provisionId: string
    readonly element: string
    readonly justification: JustificationTyped
  }
  readonly amendment: string
  readonly language: Language
  readonly writing: Writing
}

/** The reasons for one row, written where they will stand; what is typed is kept on the device until it is saved. */
export function JustificationForm({ row, amendment, language, writing }: JustificationFormProps) {
  const { table } = useWords()
  const reader = useLanguage()
  const busy = useNavigation().state !== 'idle'
  const saved = writing.typed ?? row.justification
  const { typed, type, restored, forget } = useKept(justificationName(amendment, row.provisionId), saved)
  const field = (each: Language, label: string) => (
    <Field name={each === 'kk' ? 'textKk' : 'textRu'} label={label}>
      {ties => (
        <textarea
          {...ties}
          lang={each}
          rows={5}
          value={typed[each]}
          onChange={event => type({ ...typed, [each]: event.currentTarget.value })}
          autoFocus={each === language}
        />
      )}
    </Field>
  )
  return (
    <Form
      className="justification-form"
      method="post"
      preventScrollReset
      lang={reader}
      aria-label={table.writing(row.element)}
    >
      <Fields refusal={writing.refusal}>
        <input type="hidden" name="key" value={writing.key} />
        <input type="hidden" name="amendment" value={amendment} />
        <input type="hidden" name="provision" value={row.provisionId} />
        <p className="hint">{table.asked}</p>
        {restored && (
          <p className="hint" role="status">
            {table.kept}
          </p>
        )}
        {field('kk', table.inKazakh)}
        {field('ru', table.inRussian)}
        <div className="justification-end">
          <button type="submit" aria-disabled={busy}>
            {table.save}
          </button>
          <Link to={windowPath({ language, part: writing.part })} preventScrollReset onClick={forget}>
            {table.cancel}
          </Link>
        </div>
      </Fields>
    </Form>
  )
}
