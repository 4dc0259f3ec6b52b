import { Form, Link, useSubmit } from '@remix-run/react'
import { NO_CLASS, writeAsked, type Asked, type SettledAsked } from '#app/domain/comparison/asked.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import { CLASSES } from '#app/domain/comparison/pairs.ts'
import { LANGUAGES } from '#app/domain/comparison/shown-contents.ts'
import type { ChangedArticle, ChangedWindow, Shown } from '#app/domain/comparison/shown.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import type { Seen } from '#app/ui/seen.ts'

interface ComparisonSideProps {
  readonly shown: Shown
  readonly asked: SettledAsked
  readonly seen: Seen
}

/** Beside the comparison: the kinds of change with their counts, and the articles in which something changed. */
export function ComparisonSide({ shown, asked, seen }: ComparisonSideProps) {
  const { comparison } = useWords()
  const signatures = shown.items.flatMap(item =>
    item.kind === 'provision' && item.changed ? [item.signature] : [],
  )
  return (
    <aside className="comparison-side">
      <Legend shown={shown} asked={asked} />
      {shown.contents.length > 0 && (
        <nav aria-labelledby="changed-articles">
          <h2 id="changed-articles">{comparison.contents}</h2>
          <ol className="comparison-contents">
            {shown.contents.map(line =>
              line.kind === 'window' ? (
                <FoldedWindow key={line.part} line={line} asked={asked} />
              ) : (
                <Line key={`${line.address} ${line.key}`} line={line} asked={asked} here={shown.part} />
              ),
            )}
          </ol>
        </nav>
      )}
      {signatures.length > 0 && (
        <p className="hint">
          {comparison.seenCount(signatures.filter(seen.has).length, signatures.length)}. {comparison.seenNote}
        </p>
      )}
    </aside>
  )
}

function Legend({ shown, asked }: { shown: Shown; asked: Asked }) {
  const { comparison } = useWords()
  const submit = useSubmit()
  const query = new URLSearchParams(writeAsked({ ...asked, classes: [], part: 0, open: [] }))
  query.delete('class')
  return (
    <Form
      className="comparison-legend"
      method="get"
      preventScrollReset
      onChange={event => submit(event.currentTarget, { preventScrollReset: true })}
    >
      {[...query].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="class" value={NO_CLASS} />
      <fieldset>
        <legend>{comparison.legend}</legend>
        {CLASSES.map(each => (
          <label key={each} className={`comparison-class comparison-class-${each}`}>
            <input
              type="checkbox"
              name="class"
              value={each}
              defaultChecked={asked.classes.includes(each)}
              key={String(asked.classes.includes(each))}
            />
            {comparison.classes[each]}
            <span className="comparison-count">{shown.counts[each]}</span>
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

interface LineProps {
  readonly line: ChangedArticle
  readonly asked: SettledAsked
  /** The window that is shown. */
  readonly here: number
}

function Line({ line, asked, here }: LineProps) {
  const language = useLanguage()
  const name = capitalised(nameOf(line.address, language))
  const shown =
    LANGUAGES.find(each => each === language && line.words[each]) ?? LANGUAGES.find(each => line.words[each])
  const content = (
    <>
      {shown ? <span lang={shown}>{line.words[shown]}</span> : name}{' '}
      <span className="comparison-count">{line.count}</span>
    </>
  )
  const hash = `#${line.key}`
  return (
    <li>
      {line.part === here ? (
        <a href={hash}>{content}</a>
      ) : (
        <Link to={writeAsked({ ...asked, part: line.part, open: [] }) + hash}>{content}</Link>
      )}
    </li>
  )
}

/** A window that is not shown: from which article to which. */
function FoldedWindow({ line, asked }: { line: ChangedWindow; asked: SettledAsked }) {
  const language = useLanguage()
  const names = [...new Set([line.first, line.last])].map(each => nameOf(each, language))
  return (
    <li className="comparison-folded-window">
      <Link to={writeAsked({ ...asked, part: line.part, open: [] })} discover="none">
        <span>{capitalised(names.join(' – '))}</span> <span className="comparison-count">{line.count}</span>
      </Link>
    </li>
  )
}

function nameOf(address: string, language: InterfaceLanguage): string {
  return elementName(address.replace(/^old-/, ''), language)
}
