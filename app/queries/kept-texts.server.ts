import type { Texts } from '#app/domain/amendment/patch.ts'
import type { Handle } from '#db/client.ts'
import { loadTexts, type Roots } from '#db/versions.server.ts'

const KEPT = 6 // texts in both languages; those of a code of 2 MB take some 30 MB

// Texts are found by the hash of their content, so what is kept never goes stale.
const kept = new Map<string, Texts>()

/** A text in both languages, from memory where it was asked for lately. */
export async function keptTexts(db: Handle, roots: Roots): Promise<Texts> {
  const key = `${roots.kkHash} ${roots.ruHash}`
  const known = kept.get(key)
  if (known) return known
  const [texts] = await loadTexts(db, [roots])
  if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '')
  kept.set(key, texts!)
  return texts!
}
