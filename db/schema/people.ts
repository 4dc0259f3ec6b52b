import { boolean, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import type { Role } from '#app/domain/access/actor.ts'
import type { Delivery } from '#app/domain/letter/delivery.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

export const organisations = pgTable('organisations', {
  id: uuid().primaryKey().defaultRandom(),
  nameKk: text().notNull(),
  nameRu: text().notNull(),
  nameEn: text().notNull(),
  demonstration: boolean().notNull().default(false),
})

export const people = pgTable('people', {
  id: uuid().primaryKey().defaultRandom(),
  email: text().notNull().unique(),
  nameKk: text().notNull(),
  nameRu: text().notNull(),
  nameEn: text().notNull(),
  role: text().$type<Role>().notNull(),
  organisationId: uuid().references(() => organisations.id),
  /** scrypt, with its salt and costs; see app/commands/password.server.ts. */
  password: text().notNull(),
  registeredAt: timestamp({ withTimezone: true }).notNull(),
  demonstration: boolean().notNull().default(false),
  /** The language last chosen for the interface: letters are written in it. */
  language: text().$type<keyof Trilingual>().notNull().default('kk'),
  delivery: text().$type<Delivery>().notNull().default('at-once'),
})

export const sessions = pgTable('sessions', {
  /** SHA-256 of the token in the cookie: whoever reads the table cannot sign in with it. */
  tokenHash: text().primaryKey(),
  personId: uuid()
    .notNull()
    .references(() => people.id),
  startedAt: timestamp({ withTimezone: true }).notNull(),
  expiresAt: timestamp({ withTimezone: true }).notNull(),
})

/** Failed sign-ins, counted to slow guessing down. */
export const signInFailures = pgTable(
  'sign_in_failures',
  {
    id: uuid().primaryKey().defaultRandom(),
    email: text().notNull(),
    failedAt: timestamp({ withTimezone: true }).notNull(),
  },
  table => [index().on(table.email, table.failedAt)],
)
