import '@fontsource-variable/golos-text'
import '@fontsource/pt-serif/400.css'
import '@fontsource/pt-serif/400-italic.css'
import '@fontsource/pt-serif/700.css'
import '#app/ui/tokens.css'
import '#app/ui/page.css'
import '#app/ui/form/forms.css'
import '#app/ui/lists.css'
import '#app/ui/shell.css'
import '#app/ui/print.css'
import '#app/ui/forced-colors.css'
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  Form,
  Link,
  Links,
  Meta,
  NavLink,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useRouteLoaderData,
} from '@remix-run/react'
import { useEffect, type ReactNode } from 'react'
import { visit } from '#app/http/visit.server.ts'
import { DEFAULT_LANGUAGE } from '#app/i18n/language.ts'
import { Speaking, wordsIn } from '#app/i18n/words.tsx'
import { unreadCount } from '#app/queries/letter/letters.server.ts'
import { letGoOfSent } from '#app/ui/form/kept-form.ts'
import { Typing } from '#app/ui/form/typist.tsx'
import icon from '#app/ui/icon.svg'
import { useNonce } from '#app/ui/nonce.tsx'
import { Shell } from '#app/ui/shell.tsx'
import { Trouble } from '#app/ui/trouble.tsx'

// The list of all routes is one file: nothing on a page need tell the script which of them to ask for.
for (const leading of [Link, NavLink, Form]) leading.defaultProps = { discover: 'none' }

export async function loader(args: LoaderFunctionArgs) {
  const { db, person, language } = await visit(args)
  return { person, language, unread: person ? await unreadCount(db, person.id) : 0 }
}

export const links: LinksFunction = () => [{ rel: 'icon', type: 'image/svg+xml', href: icon }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: wordsIn(data?.language ?? DEFAULT_LANGUAGE).shell.name },
]

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const language = root?.language ?? DEFAULT_LANGUAGE
  const nonce = useNonce()
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, interactive-widget=resizes-content"
        />
        <Meta />
        <Links />
      </head>
      <body>
        <Speaking language={language}>
          <Typing person={root?.person?.id ?? ''}>
            <Shell person={root?.person ?? null} unread={root?.unread ?? 0}>
              {children}
            </Shell>
          </Typing>
        </Speaking>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  const { person } = useLoaderData<typeof loader>()
  useEffect(() => letGoOfSent(person?.id ?? ''), [person])
  return <Outlet />
}

export function ErrorBoundary() {
  return <Trouble />
}
