import type { ReactNode } from 'react'
import type { Language } from '#app/domain/structure/act.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/form/field.tsx'

interface TextToImportProps {
  readonly language: Language
  readonly legend: string
  /** What was pasted before; a file that was sent is read into it. */
  readonly text: string
  readonly megabytes: number
  /** What is to be known of it. */
  readonly children?: ReactNode
}

/** One language text of an import, as a file or pasted. */
export function TextToImport({ language, legend, text, megabytes, children }: TextToImportProps) {
  const { importing } = useWords()
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
      <Field name={`${language}-file`} label={importing.file} hint={importing.fileHint(megabytes)}>
        {ties => <input {...ties} type="file" accept=".docx,.txt,text/plain" />}
      </Field>
      <Field name={language} label={importing.paste}>
        {ties => <textarea {...ties} lang={language} rows={12} defaultValue={text} />}
      </Field>
    </fieldset>
  )
}
