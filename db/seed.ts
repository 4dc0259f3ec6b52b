import { count } from 'drizzle-orm'
import { sealPassword } from '#app/commands/password.server.ts'
import { record } from '#app/commands/record.server.ts'
import { DEMONSTRATION_PASSWORD } from '#app/domain/access/demonstration.ts'
import type { Database } from '#db/client.ts'
import { people } from '#db/schema.ts'

/** Loads the demonstration into an empty workspace; says in one paragraph who can sign in. */
export async function seed(db: Database): Promise<string> {
  const [known] = await db.select({ count: count() }).from(people)
  if (known?.count === 0) await load(db)
  return `Demonstration: drafter@demo.tuzetu, password ${DEMONSTRATION_PASSWORD}`
}

async function load(db: Database): Promise<void> {
  const now = new Date()
  const password = await sealPassword(DEMONSTRATION_PASSWORD)
  await db.transaction(async tx => {
    await tx.insert(people).values({
      email: 'drafter@demo.tuzetu',
      nameKk: 'Министрлік әзірлеушісі',
      nameRu: 'Разработчик министерства',
      nameEn: 'Ministry drafter',
      role: 'drafter',
      password,
      registeredAt: now,
      demonstration: true,
    })
    await record(
      { db: tx, actor: { kind: 'system' }, now },
      { action: 'demonstration.loaded', particulars: {} },
    )
  })
}
