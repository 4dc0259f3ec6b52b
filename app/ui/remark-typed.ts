import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { COMMENT_KINDS } from '#app/domain/consultation/comment.ts'
import type { Anchor } from '#app/domain/anchoring/anchor.ts'
import { loadKept, storeKept } from '#app/ui/device-storage.ts'

const place = { provision: z.string(), address: z.string() }
const language = z.enum(['kk', 'ru'])

/** How a remark's anchor travels in forms and is kept on the device. */
export const anchorSchema: z.ZodType<Anchor> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('words'),
    language,
    ...place,
    start: z.number().int().min(0),
    end: z.number().int().min(1),
    quote: z.string().min(1).max(20_000),
    prefix: z.string().max(64),
    suffix: z.string().max(64),
  }),
  z.object({ kind: z.literal('provision'), ...place }),
  z.object({ kind: z.literal('insertion'), ...place }),
  z.object({ kind: z.literal('term'), language, term: z.string().trim().min(1).max(200) }),
  z.object({ kind: z.literal('draft') }),
])

const typedSchema = z.object({
  anchor: anchorSchema,
  kind: z.enum(COMMENT_KINDS),
  language,
  text: z.string(),
  wording: z.string(),
})

/** A remark as it is being typed. */
export type RemarkTyped = z.infer<typeof typedSchema>

/** The remark being typed on this page, kept on this device from the first letter to the moment it is saved. */
export function useRemarkTyped(
  name: string,
): readonly [RemarkTyped | null, (typed: RemarkTyped | null) => void] {
  const [typed, setTyped] = useState<RemarkTyped | null>(null)
  useEffect(() => {
    const kept = typedSchema.safeParse(loadKept(name))
    setTyped(kept.success ? kept.data : null)
  }, [name])
  const change = useCallback(
    (next: RemarkTyped | null) => {
      storeKept(name, next)
      setTyped(next)
    },
    [name],
  )
  return [typed, change]
}
