import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { PaperFiles } from '#app/ui/paper/paper-files.tsx'
import { paperPath, type PaperPlace } from '#app/ui/paper/paper-path.ts'

interface PaperLineProps {
  readonly title: string
  readonly place: PaperPlace
  readonly children?: ReactNode
}

/** A paper in a list: where it is read, and its files in both languages of the law. */
export function PaperLine({ title, place, children }: PaperLineProps) {
  return (
    <li>
      <h2>
        <Link to={paperPath(place)}>{title}</Link>
      </h2>
      <p className="paper-tools">
        <PaperFiles place={place} title={title} />
        {children}
      </p>
    </li>
  )
}
