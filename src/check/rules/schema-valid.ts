import { pointerKey } from '../../model/pointer-key.ts'
import { protocolSchema } from '../../model/schema.ts'
import type { Rule } from '../rule.ts'

export const schemaValid: Rule<'invalid'> = {
  id: 'schema-valid',
  severity: 'error',
  gate: true,
  meta: {
    title: { en: 'The model follows the schema', ru: 'Модель соответствует схеме' },
    note: {
      en: 'Programs that read this JSON rely on the published schema; `protocol schema` prints it.',
      ru: 'Программы, читающие этот JSON, полагаются на опубликованную схему; её печатает `protocol schema`.',
    },
  },
  messages: {
    invalid: {
      en: '{pointer} breaks the schema: {problem}',
      ru: '{pointer} нарушает схему: {problem}',
    },
  },
  check(model) {
    const result = protocolSchema.safeParse(model)
    if (result.success) return []
    return result.error.issues.map(({ path, message }) => {
      const pointer = path.map((key) => `/${pointerKey(key)}`).join('')
      return { message: 'invalid', values: { pointer: pointer || '/', problem: message }, at: pointer }
    })
  },
}
