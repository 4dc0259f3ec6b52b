import { typedFields } from '#app/ui/form/typed-fields.ts'

type Field = ReturnType<typeof typedFields>[number]

const early = new WeakMap<Field, string>()

/**
 * Notes what is typed before the page's components are built: React 18 then fills text areas with what the page came
 * with, and never hears of the rest.
 */
export function noteEarlyWords(): void {
  const note = (field: EventTarget | null) => {
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
      early.set(field, field.value)
  }
  for (const form of document.forms)
    for (const field of typedFields(form)) if (field.value !== field.defaultValue) note(field)
  document.addEventListener('input', ({ target }) => note(target), true)
}

/** What was typed into a form before its components were built. */
export function earlyIn(form: HTMLFormElement): readonly (readonly [Field, string])[] {
  return typedFields(form).flatMap(field => {
    const text = early.get(field) ?? field.value
    early.delete(field)
    return text === field.defaultValue ? [] : [[field, text] as const]
  })
}
