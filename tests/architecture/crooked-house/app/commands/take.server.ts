export { give } from './give.server.ts'

export const take = ''
