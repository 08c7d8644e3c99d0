import * as z from 'zod'

/** A person whom an office knows: an entry of its people register (`people.yaml`). */
export const registeredPersonSchema = z.strictObject({
  name: z.string().min(1).describe("In full, in the nominative: 'Анучина Елена Алексеевна'"),
  initials: z.string().nullish().describe("'Е.А.'; worked out from the full name where left out"),
  position: z.string().nullish().describe('Post'),
  organization: z.string().nullish(),
  aliases: z.array(z.string().min(1)).default([]).describe('Other spellings and former names'),
  email: z.email().nullish(),
})

/** The people register: who is meant by a name, and who may be given a task. */
export const registerSchema = z.strictObject({ people: z.array(registeredPersonSchema) })

export type RegisteredPerson = z.infer<typeof registeredPersonSchema>
export type PeopleRegister = z.infer<typeof registerSchema>
