export { take as orders } from '../commands/take.server.ts'
