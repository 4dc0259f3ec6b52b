import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { speakableProvisions } from '#app/queries/round-table/pickable-provisions.server.ts'
import { roundTableCard } from '#app/queries/round-table/round-table-cards.server.ts'
import { languageToRead } from '#app/i18n/language.ts'

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'sheet.read')
  const card = await roundTableCard(visiting, args.params['id'] ?? '')
  if (!card) throw notFound()
  const language = languageToRead(visiting.language)
  // The sheet asks by itself and once, not with every look at what the others have recorded.
  return Response.json(await speakableProvisions(visiting.db, card.consultation, language))
}
