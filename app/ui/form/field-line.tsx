import type { MouseEvent, ReactNode } from 'react'
import { useTies } from '#app/ui/form/fields.tsx'

interface FieldLineProps {
  /** The field of the form around it. */
  readonly name: string
  /** Counted from 1. */
  readonly line: number
  readonly children: ReactNode
}

/** A way to one line of what was typed in a field: with a script the line is chosen there, without one the field is. */
export function FieldLine({ name, line, children }: FieldLineProps) {
  const { id } = useTies({ name })
  return (
    <a href={`#${id}`} onClick={event => chooseLine(event, id, line)}>
      {children}
    </a>
  )
}

function chooseLine(event: MouseEvent, id: string, line: number): void {
  const field = document.getElementById(id)
  if (!(field instanceof HTMLTextAreaElement)) return
  event.preventDefault()
  const lines = field.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
  // A field scrolls to its caret when it is entered, not when a stretch of it is chosen.
  field.blur()
  field.setSelectionRange(start, start)
  field.focus()
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
}
