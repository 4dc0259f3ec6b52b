import { second } from './second.ts'

export const climbs = () => second
