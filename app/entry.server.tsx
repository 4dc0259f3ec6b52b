import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { gapless } from '#app/http/gapless.server.ts'
import { InPage } from '#app/ui/in-page.tsx'
import { Nonce } from '#app/ui/nonce.tsx'

export const streamTimeout = 10_000 // ms

/** Puts a bug on the log, with the address where it showed; a reader who went away is none. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs): void {
  if (!request.signal.aborted)
    context.log.error({ error, path: new URL(request.url).pathname }, 'a request failed')
}

/** Renders a page: crawlers and printers get it whole, browsers as it comes. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const event = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady'
  return new Promise((resolve, reject) => {
    let answer = status
    const { pipe, abort } = renderToPipeableStream(
      <Nonce.Provider value={context.nonce}>
        <InPage.Provider value={context.inPage ?? {}}>
          <RemixServer context={entry} url={request.url} abortDelay={streamTimeout} nonce={context.nonce} />
        </InPage.Provider>
      </Nonce.Provider>,
      {
        nonce: context.nonce,
        [event]() {
          const body = gapless()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: answer }))
          pipe(body)
        },
        onShellError: reject,
        onError(error: unknown) {
          answer = 500
          context.log.error(error, 'a page could not be rendered')
        },
      },
    )
    setTimeout(abort, streamTimeout + 1_000)
  })
}
