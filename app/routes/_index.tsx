import type { LoaderFunctionArgs } from '@remix-run/node'
import { visit } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await visit(args)
  return { person }
}

export default function Home() {
  const { shell } = useWords()
  return (
    <div className="column">
      <h1>{shell.motto}</h1>
    </div>
  )
}
