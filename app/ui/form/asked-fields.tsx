import { writeAsked, type Asked } from '#app/domain/comparison/asked.ts'

/** What a form must hand on of what is asked for, since its own fields are all that a browser sends. */
export function AskedFields({ asked }: { asked: Asked }) {
  return [...new URLSearchParams(writeAsked(asked))].map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ))
}
