import type { z } from 'zod'
import { refuse } from '#app/domain/outcome.ts'
import { refusedAnswer } from '#app/http/refused-answer.ts'

/** The form of a request. Who sends something else is told so; PostgreSQL knows no letter NUL, and nobody types it. */
export async function sentForm(request: Request): Promise<FormData> {
  const sent = await request.formData().catch(() => null)
  if (!sent) throw malformed([], new FormData())
  const form = new FormData()
  for (const [name, value] of sent)
    form.append(name, typeof value === 'string' ? value.replaceAll('\0', '') : value)
  return form
}

/** The fields of a request's form as `schema` reads them, in `lists` those that come several times. */
export async function sentFields<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  lists: readonly string[] = [],
): Promise<z.output<Schema>> {
  return fieldsOf(await sentForm(request), schema, lists)
}

/** The fields of a form as `schema` reads them; who sends others is told which were wrong, and given back the rest. */
export function fieldsOf<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  lists: readonly string[] = [],
): z.output<Schema> {
  const many = Object.fromEntries(lists.map(name => [name, form.getAll(name)]))
  const read = schema.safeParse({ ...Object.fromEntries(form), ...many })
  if (read.success) return read.data
  const fields = [...new Set(read.error.issues.map(({ path }) => String(path[0] ?? '')))]
  throw malformed(fields, form)
}

function malformed(fields: readonly string[], form: FormData): Response {
  return refusedAnswer(refuse('form.malformed', { fields }).refusal, { typed: typedIn(form) })
}

/** What the page of a form fills it with again: all but passwords and files, which no page is given back. */
function typedIn(form: FormData): Readonly<Record<string, FormDataEntryValue>> {
  return Object.fromEntries(
    [...form].filter(([name, value]) => typeof value === 'string' && name !== 'password'),
  )
}
