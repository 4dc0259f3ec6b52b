import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import { useLanguage } from '#app/i18n/words.tsx'
import { ChoiceField } from '#app/ui/form/choice-field.tsx'

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
    <ChoiceField
      name="language"
      label={label}
      lang={reader}
      options={LANGUAGES.map(each => [each, names[each]])}
      chosen={language}
      onChoose={onChange}
    />
  )
}
