import '#app/ui/comparison/comparison-rows.css'
import { Form, useLocation } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { writeAsked, type SettledAsked } from '#app/domain/comparison/asked.ts'
import { useWords } from '#app/i18n/words.tsx'
import { AskedFields } from '#app/ui/form/asked-fields.tsx'
import { useInPage } from '#app/ui/in-page.tsx'
import { renewRows } from '#app/ui/comparison/renew-rows.ts'
import { useComingRows } from '#app/ui/comparison/use-coming-rows.ts'
import { useReadingPlace } from '#app/ui/comparison/use-reading-place.ts'

interface ComparisonRowsProps {
  /** As HTML; nothing where the document carries them, empty where they are still to be fetched. */
  readonly rows: string | undefined
  readonly asked: SettledAsked
  /** How many changes they have. */
  readonly changes: number
}

/**
 * The changes themselves: law as the server printed it, which no script builds again. The folds are the buttons of one
 * form, which says for all of them what else is asked for. To be given a key by what is asked for besides open folds:
 * where only a fold is opened, what stands is left alone.
 */
export function ComparisonRows({ rows, asked, changes }: ComparisonRowsProps) {
  const list = useRef<HTMLDivElement>(null)
  const html = useInPage('rows', rows)
  const [first] = useState(html)
  const standing = useRef(first)
  const { pathname } = useLocation()
  const comeBack = useReadingPlace(list)
  const path = rows === '' ? `${pathname}/rows${writeAsked(asked)}` : null
  const coming = useComingRows(list, path, comeBack)
  useEffect(comeBack, [comeBack])
  useEffect(() => {
    if (!list.current || html === '' || html === standing.current) return
    renewRows(list.current, html)
    standing.current = html
  }, [html])
  return (
    <>
      {coming && <Coming {...coming} changes={changes} />}
      <Form preventScrollReset>
        <AskedFields asked={asked} />
        <div
          className="comparison-rows changed-text"
          ref={list}
          data-in-page="rows"
          dangerouslySetInnerHTML={{ __html: first }}
        />
      </Form>
    </>
  )
}

interface ComingProps {
  readonly come: number
  readonly changes: number
  readonly retry: (() => void) | null
}

/** How many of the changes have come; where the way broke off, the way to ask again. */
function Coming({ come, changes, retry }: ComingProps) {
  const { comparison } = useWords()
  return (
    <p className="comparison-coming" role="status">
      {retry === null && <progress max={changes} value={come} aria-label={comparison.changes(changes)} />}{' '}
      {retry === null ? comparison.coming(come, changes) : comparison.brokenOff(come, changes)}{' '}
      {retry !== null && (
        <button className="quiet" type="button" onClick={retry}>
          {comparison.again}
        </button>
      )}
    </p>
  )
}
