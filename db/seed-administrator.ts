import { randomBytes } from 'node:crypto'
import { registerPerson } from '#app/commands/register-person.server.ts'
import type { Handle } from '#db/client.ts'
import { Unfit } from '#db/unfit.ts'

const PASSWORD_BYTES = 15 // 20 letters, as nobody has to remember it

/**
 * Registers who will register the others in an empty workspace, under a password that is told this once; gives what to
 * tell. What is no mail address is unfit to start with.
 */
export async function seedAdministrator(db: Handle, address: string): Promise<string> {
  const password = randomBytes(PASSWORD_BYTES).toString('base64url')
  const entered = await registerPerson(
    { db, actor: { kind: 'system' }, now: new Date() },
    {
      ...{ email: address, password, role: 'administrator' },
      name: { kk: 'Әкімші', ru: 'Администратор', en: 'Administrator' },
      ...{ organisationId: null, newOrganisation: { kk: '', ru: '', en: '' } },
    },
  )
  if (!entered.ok) throw new Unfit(`ADMINISTRATOR has to be a mail address: ${address} is none.`)
  return `The workspace is empty. Sign in as ${address}; the password is ${password}, shown only now.`
}
