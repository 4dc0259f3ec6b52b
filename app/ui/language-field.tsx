import type { Language } from '#app/domain/structure/act.ts'
import { useLanguage } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/field.tsx'

interface LanguageFieldProps {
  readonly label: string
  /** What the two languages of the law are called here. */
  readonly names: Readonly<Record<Language, string>>
  readonly language: Language
  readonly onChange: (language: Language) => void
}

/** In which language of the law somebody writes; its choices speak the reader's language wherever it stands. */
export function LanguageField({ label, names, language, onChange }: LanguageFieldProps) {
  const reader = useLanguage()
  return (
    <Field name="language" label={label}>
      {ties => (
        <select
          {...ties}
          lang={reader}
          value={language}
          onChange={event => onChange(event.target.value as Language)}
        >
          <option value="kk">{names.kk}</option>
          <option value="ru">{names.ru}</option>
        </select>
      )}
    </Field>
  )
}
