import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { rememberLanguage } from '#app/http/language-cookie.server.ts'
import { ownPath } from '#app/http/own-path.server.ts'
import { DEFAULT_LANGUAGE, isInterfaceLanguage } from '#app/i18n/language.ts'

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData()
  const asked = form.get('language')
  const language = isInterfaceLanguage(asked) ? asked : DEFAULT_LANGUAGE
  return redirect(ownPath(form.get('to')), { headers: { 'Set-Cookie': await rememberLanguage(language) } })
}
