export { diffArrays } from 'diff'

export const label = ''
