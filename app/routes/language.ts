import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { sentForm } from '#app/http/sent-form.ts'
import { chooseLanguage } from '#app/commands/choose-language.server.ts'
import { rememberLanguage } from '#app/http/language-cookie.server.ts'
import { ownPath } from '#app/http/own-path.server.ts'
import { visit } from '#app/http/visit.server.ts'
import { isInterfaceLanguage } from '#app/i18n/language.ts'

export async function action(args: ActionFunctionArgs) {
  const visiting = await visit(args)
  const form = await sentForm(args.request)
  const asked = form.get('language')
  const language = isInterfaceLanguage(asked) ? asked : visiting.language
  await chooseLanguage(visiting, language)
  return redirect(ownPath(form.get('to')), { headers: { 'Set-Cookie': await rememberLanguage(language) } })
}
