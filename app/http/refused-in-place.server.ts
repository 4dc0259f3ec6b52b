import type { ActionFunction, ActionFunctionArgs, ServerBuild } from '@remix-run/node'
import { statusOf } from '#app/http/status.ts'

/**
 * The site with forms refused in place: what is thrown leads to a page about the trouble, what is returned to the page of
 * the form with all that was typed. A form that cannot be read is thrown where it is read, and returned here for all.
 */
export function refusedInPlace(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const { action } = route?.module ?? {}
    return [id, route && action ? { ...route, module: { ...route.module, action: inPlace(action) } } : route]
  })
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild['routes'] }
}

/** The action, which returns what it threw about a form that cannot be read. */
export function inPlace(action: ActionFunction): ActionFunction {
  return async (args: ActionFunctionArgs) => {
    try {
      return await action(args)
    } catch (thrown) {
      if (thrown instanceof Response && thrown.status === UNREADABLE) return thrown
      throw thrown
    }
  }
}

const UNREADABLE = statusOf('form.malformed')
