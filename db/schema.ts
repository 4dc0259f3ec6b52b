export * from '#db/schema/acts.ts'
export * from '#db/schema/bills.ts'
export * from '#db/schema/people.ts'
export * from '#db/schema/record.ts'
