import { Form, Link } from '@remix-run/react'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChoiceField } from '#app/ui/form/choice-field.tsx'

interface Addable {
  readonly edition: string
  readonly titleKk: string
  readonly titleRu: string
  readonly inForceOn: string
}

/** Adds an act to a bill, on one of its editions. */
export function AmendmentForm({ formKey, addable }: { formKey: string; addable: readonly Addable[] }) {
  const { bills } = useWords()
  const language = useLanguage()
  return (
    <section aria-labelledby="add-act">
      <h2 id="add-act">{bills.addAct}</h2>
      {addable.length === 0 ? (
        <p className="hint">
          {bills.allAdded} <Link to="/acts/new">{bills.importFirst}</Link>
        </p>
      ) : (
        <Form method="post">
          <input type="hidden" name="key" value={formKey} />
          <ChoiceField
            name="edition"
            label={bills.edition}
            hint={bills.addLead}
            none={bills.chooseEdition}
            options={addable.map(({ edition, inForceOn, ...titles }) => [
              edition,
              `${titleIn(titles, language).text} — ${bills.editionOf(inForceOn)}`,
            ])}
            required
          />
          <button type="submit">{bills.addAct}</button>
        </Form>
      )}
    </section>
  )
}
