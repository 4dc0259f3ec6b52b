export const give = ''
