export { climbs } from '../comparison/climbed.ts'
