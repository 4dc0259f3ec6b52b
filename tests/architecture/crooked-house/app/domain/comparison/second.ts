import { climbs } from './climbed.ts'

export const second = () => climbs
