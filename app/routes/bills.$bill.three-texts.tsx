import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readAskedThree } from '#app/domain/comparison/asked-three.ts'
import { leaveInPage } from '#app/http/in-page.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { noTextOf } from '#app/http/no-text-of.server.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { threeTextsPage } from '#app/queries/comparison/three-texts-page.server.ts'
import { threeTextsMarkup } from '#app/ui/comparison/three-texts-markup.ts'
import { ThreeTextsView } from '#app/ui/comparison/three-texts-view.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.threeTexts.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, language } = await guard(args, 'bill.read')
  const asked = readAskedThree(new URL(args.request.url).searchParams, languageToRead(language))
  const three = await threeTextsPage(db, args.params['bill'] ?? '', asked)
  if (!three) throw await noTextOf(db, args.params['bill'] ?? '')
  const { rows, ...page } = three
  const { html } = threeTextsMarkup(rows, { text: page.asked.text, language })
  return { page, markup: leaveInPage(args.context, { rows: html }) }
}

export default function ThreeTextsOfBill() {
  return <ThreeTextsView {...useLoaderData<typeof loader>()} />
}
