import '#app/ui/comparison/comparison-side.css'
import { Form, useSubmit } from '@remix-run/react'
import { NO_CLASS, USUAL_CLASSES, type SettledAsked } from '#app/domain/comparison/asked.ts'
import { CLASSES } from '#app/domain/comparison/pairs.ts'
import type { Shown } from '#app/domain/comparison/shown.ts'
import { useWords } from '#app/i18n/words.tsx'
import { AskedFields } from '#app/ui/form/asked-fields.tsx'
import { useInPage } from '#app/ui/in-page.tsx'
import { useFollow } from '#app/ui/comparison/use-follow.ts'

interface ComparisonSideProps {
  readonly shown: Pick<Shown, 'counts' | 'changes' | 'here'>
  readonly asked: SettledAsked
  /** How many of the changes that are shown here were seen. */
  readonly seen: number
  /** The lines of the contents as HTML; nothing where the document carries them. */
  readonly contents: string | undefined
}

/** Beside the comparison: the kinds of change with their counts, and the articles in which something changed. */
export function ComparisonSide({ shown, asked, seen, contents }: ComparisonSideProps) {
  const { comparison } = useWords()
  const lines = useInPage('contents', contents)
  const follow = useFollow()
  return (
    <div className="comparison-side own-scroll">
      <Legend shown={shown} asked={asked} />
      {shown.changes > 0 && (
        <nav aria-labelledby="changed-articles">
          <h2 id="changed-articles">{comparison.contents}</h2>
          <ol
            className="comparison-contents"
            data-in-page="contents"
            dangerouslySetInnerHTML={{ __html: lines }}
            onClick={follow}
          />
        </nav>
      )}
      {shown.here > 0 && (
        <p className="hint">
          {comparison.seenCount(seen, shown.here)}. {comparison.seenNote}
        </p>
      )}
    </div>
  )
}

function Legend({ shown, asked }: Pick<ComparisonSideProps, 'shown' | 'asked'>) {
  const { comparison } = useWords()
  const submit = useSubmit()
  return (
    <Form
      className="comparison-legend"
      method="get"
      preventScrollReset
      onChange={event => submit(event.currentTarget, { preventScrollReset: true })}
    >
      <AskedFields asked={{ ...asked, classes: USUAL_CLASSES, part: 0, open: [] }} />
      <input type="hidden" name="class" value={NO_CLASS} />
      <fieldset>
        <legend>{comparison.legend}</legend>
        {CLASSES.map(each => (
          <label key={each}>
            <input
              type="checkbox"
              name="class"
              value={each}
              defaultChecked={asked.classes.includes(each)}
              key={String(asked.classes.includes(each))}
            />
            {comparison.classes[each]}
            <span>{shown.counts[each]}</span>
          </label>
        ))}
      </fieldset>
      <noscript>
        <button className="quiet" type="submit">
          {comparison.show}
        </button>
      </noscript>
    </Form>
  )
}
