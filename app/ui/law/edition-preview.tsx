import '#app/ui/law/importing.css'
import { Form } from '@remix-run/react'
import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import type { FileNote } from '#app/domain/structure/file-notes.ts'
import type { Doubts, Preview } from '#app/domain/structure/preview.ts'
import type { Printed } from '#app/domain/structure/printed.ts'
import { useWords } from '#app/i18n/words.tsx'
import { ActAbove, type NamedAct } from '#app/ui/law/act-above.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import type { EditionValues } from '#app/ui/law/edition-form.tsx'

interface EditionPreviewProps {
  readonly act: NamedAct
  readonly values: EditionValues
  readonly notes: Readonly<Record<Language, readonly FileNote[]>>
  readonly preview: Preview
}

/** What an import would save, and the texts themselves, so that they can be corrected, looked at again, or saved. */
export function EditionPreview({ act, values, notes, preview }: EditionPreviewProps) {
  const { acts, importing } = useWords()
  return (
    <div className="column importing">
      <ActAbove act={act} />
      <h1>{importing.previewTitle}</h1>
      <p>
        {acts.inForceOn(values.inForceOn)}. {acts.source}: {values.source}. {importing.nothingSaved}
      </p>
      <Counts preview={preview} />
      <div className="importing-texts">
        {LANGUAGES.map(language => (
          <section key={language}>
            <DoubtList language={language} doubts={preview.doubts[language]} />
            <NoteList language={language} notes={notes[language]} />
          </section>
        ))}
      </div>
      <p className="hint">{importing.doubtsDoNotBlock}</p>
      <Confirmation slug={act.slug} values={values} />
      <h2>{importing.outline}</h2>
      <Outline preview={preview} />
    </div>
  )
}

function Counts({ preview }: { preview: Preview }) {
  const { importing, structure } = useWords()
  const { kk, ru } = preview.alone
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{importing.level}</th>
            <th scope="col">{importing.languages.kk}</th>
            <th scope="col">{importing.languages.ru}</th>
          </tr>
        </thead>
        <tbody>
          {preview.counts.map(({ level, ...count }) => (
            <tr key={level} className={count.kk === count.ru ? undefined : 'differs'}>
              <th scope="row">{structure.levels[level]}</th>
              <td className="count">{count.kk}</td>
              <td className="count">{count.ru}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {kk + ru === 0 && <p>{importing.allTwins}</p>}
      {kk > 0 && <p className="differs">{importing.alone.kk(kk)}</p>}
      {ru > 0 && <p className="differs">{importing.alone.ru(ru)}</p>}
    </>
  )
}

function DoubtList({ language, doubts }: { language: Language; doubts: Doubts }) {
  const { importing, structure } = useWords()
  const { first, all } = doubts
  return (
    <>
      <h2>{importing.doubtsIn[language](all)}</h2>
      {all === 0 && <p>{importing.noDoubts}</p>}
      <ul className="doubtful">
        {first.map(({ code, line, text }, at) => (
          <Doubtful key={at} {...{ line, text, language, what: structure.doubts[code] }} />
        ))}
      </ul>
      {all > first.length && <p>{importing.moreDoubts(all - first.length)}</p>}
    </>
  )
}

function NoteList({ language, notes }: { language: Language; notes: readonly FileNote[] }) {
  const { importing } = useWords()
  if (notes.length === 0) return null
  return (
    <>
      <h2>{importing.notesIn[language]}</h2>
      <ul className="doubtful">
        {notes.map(({ code, line, text }, at) => (
          <Doubtful key={at} {...{ line, text, language, what: importing.notes[code] }} />
        ))}
      </ul>
    </>
  )
}

interface DoubtfulProps {
  readonly line: number
  readonly text: string
  readonly language: Language
  /** What is in doubt about the line. */
  readonly what: string
}

function Doubtful({ line, text, language, what }: DoubtfulProps) {
  const { importing } = useWords()
  return (
    <li>
      <strong>{importing.line(line)}.</strong> {what}
      <q lang={language}>{text}</q>
    </li>
  )
}

function Confirmation({ slug, values }: { slug: string; values: EditionValues }) {
  const { importing } = useWords()
  const here = `/acts/${slug}/editions`
  return (
    <Form method="post" action={`${here}/new`} encType="multipart/form-data" reloadDocument>
      <input type="hidden" name="key" value={values.key} />
      <input type="hidden" name="inForceOn" value={values.inForceOn} />
      <input type="hidden" name="source" value={values.source} />
      <Fields refusal={null}>
        <details>
          <summary>{importing.correct}</summary>
          <div className="importing-texts">
            {LANGUAGES.map(language => (
              <Field key={language} name={language} label={importing.texts[language]}>
                {ties => <textarea {...ties} lang={language} rows={24} defaultValue={values[language]} />}
              </Field>
            ))}
          </div>
        </details>
      </Fields>
      <div className="importing-actions">
        <button type="submit">{importing.save}</button>
        <button type="submit" className="quiet" formAction={`${here}/preview`}>
          {importing.lookAgain}
        </button>
      </div>
    </Form>
  )
}

function Outline({ preview: { outline, more } }: { preview: Preview }) {
  const { importing, structure } = useWords()
  return (
    <>
      <div className="outline" tabIndex={0} role="region" aria-label={importing.outline}>
        <table>
          <thead>
            <tr>
              <th scope="col">{importing.languages.kk}</th>
              <th scope="col">{importing.languages.ru}</th>
            </tr>
          </thead>
          <tbody>
            {outline.map(({ address, kk, ru }) => (
              <tr key={address}>
                {kk ? <Cell printed={kk} language="kk" /> : <Missing text={structure.twinMissing.kk} />}
                {ru ? <Cell printed={ru} language="ru" /> : <Missing text={structure.twinMissing.ru} />}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p>{importing.moreRows(more)}</p>}
    </>
  )
}

function Cell({ printed, language }: { printed: Printed; language: Language }) {
  const { depth, mark, heading, text } = printed
  return (
    <td lang={language} style={{ paddingInlineStart: `${depth * INDENT}rem` }}>
      {mark} {heading === '' ? text : <strong>{heading}</strong>}
    </td>
  )
}

const INDENT = 1 // rem a level

function Missing({ text }: { text: string }) {
  return <td className="differs">{text}</td>
}
