import type { ReactNode } from 'react'
import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/form/field.tsx'

interface TextsToImportProps {
  readonly legends: Readonly<Record<Language, string>>
  /** What was pasted before; a file that was sent is read into it. */
  readonly texts: Readonly<Record<Language, string>>
  readonly megabytes: number
  /** What is to be known of a text. */
  readonly note?: (language: Language) => ReactNode
}

/** The text of an import in both languages, each as a file or pasted. */
export function TextsToImport({ legends, texts, megabytes, note }: TextsToImportProps) {
  const { importing } = useWords()
  return (
    <div className="importing-texts">
      {LANGUAGES.map(language => (
        <fieldset key={language}>
          <legend>{legends[language]}</legend>
          {note?.(language)}
          <Field name={`${language}-file`} label={importing.file} hint={importing.fileHint(megabytes)}>
            {ties => <input {...ties} type="file" accept=".docx,.txt,text/plain" />}
          </Field>
          <Field name={language} label={importing.paste}>
            {ties => <textarea {...ties} lang={language} rows={12} defaultValue={texts[language]} />}
          </Field>
        </fieldset>
      ))}
    </div>
  )
}
