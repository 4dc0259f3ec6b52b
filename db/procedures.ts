import type { Handle } from '#db/client.ts'
import known from '#db/procedures.json' with { type: 'json' }
import { procedures, stages } from '#db/schema.ts'
import { columnsOf } from '#db/trilingual.ts'
import names from '#db/stages.json' with { type: 'json' }

/** Enters the procedures of law-making that are not in the database yet: they are data, and dated, not code. */
export async function enterProcedures(db: Handle): Promise<void> {
  for (const { id, name, fromOn, untilOn, stages: codes } of known) {
    await db
      .insert(procedures)
      .values({ id, ...columnsOf(name), fromOn, untilOn })
      .onConflictDoNothing()
    const rows = codes.map((code, at) => ({
      procedureId: id,
      code,
      position: at + 1,
      ...columnsOf(names[code as keyof typeof names]),
    }))
    await db.insert(stages).values(rows).onConflictDoNothing()
  }
}
