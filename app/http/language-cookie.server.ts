import { createCookie } from '@remix-run/node'
import { DEFAULT_LANGUAGE, isInterfaceLanguage, type InterfaceLanguage } from '#app/i18n/language.ts'

const A_YEAR = 365 * 24 * 60 * 60 // seconds

const cookie = createCookie('language', { path: '/', sameSite: 'lax', maxAge: A_YEAR })

/** The language a reader chose earlier; the state language where none was chosen. */
export async function chosenLanguage(request: Request): Promise<InterfaceLanguage> {
  return (await rememberedLanguage(request)) ?? DEFAULT_LANGUAGE
}

/** The language that was chosen in this browser, if one was. */
export async function rememberedLanguage(request: Request): Promise<InterfaceLanguage | null> {
  const chosen: unknown = await cookie.parse(request.headers.get('Cookie'))
  return isInterfaceLanguage(chosen) ? chosen : null
}

/** The header that remembers the choice. */
export function rememberLanguage(language: InterfaceLanguage): Promise<string> {
  return cookie.serialize(language)
}
