import type { ActionFunctionArgs } from '@remix-run/node'
import { chooseLanguage } from '#app/commands/choose-language.server.ts'
import { ok } from '#app/domain/outcome.ts'
import { answered } from '#app/http/answered.ts'
import { rememberLanguage } from '#app/http/language-cookie.server.ts'
import { sentForm } from '#app/http/sent-form.ts'
import { visit } from '#app/http/visit.server.ts'
import { isInterfaceLanguage } from '#app/i18n/language.ts'

export async function action(args: ActionFunctionArgs) {
  const visiting = await visit(args)
  const asked = (await sentForm(args.request)).get('language')
  const language = isInterfaceLanguage(asked) ? asked : visiting.language
  await chooseLanguage(visiting, language)
  const answer = answered(args.request, ok({ language }), chosen => chosen)
  answer.headers.append('Set-Cookie', await rememberLanguage(language))
  return answer
}
