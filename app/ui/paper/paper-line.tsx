import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { PaperFiles } from '#app/ui/paper/paper-files.tsx'
import { paperPath, type PaperPlace } from '#app/ui/paper/paper-path.ts'

interface PaperLineProps {
  readonly title: string
  readonly place: PaperPlace
  /** For readers whom its own page would turn away. */
  readonly filesOnly?: boolean
  readonly children?: ReactNode
}

/** A paper in a list: where it is read, and its files in both languages of the law. */
export function PaperLine({ title, place, filesOnly = false, children }: PaperLineProps) {
  return (
    <li>
      <h2>{filesOnly ? title : <Link to={paperPath(place)}>{title}</Link>}</h2>
      <p className="paper-tools">
        <PaperFiles place={place} title={title} />
        {children}
      </p>
    </li>
  )
}
