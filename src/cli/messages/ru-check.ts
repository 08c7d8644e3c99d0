import type { Message } from '../translate.ts'
import type { enCheck } from './en-check.ts'

/** What `check` and its relatives say, in Russian. */
export const ruCheck: Readonly<Record<keyof typeof enCheck, Message>> = {
  'file.noRecords': '{file}: в этой папке нет протоколов',
  'file.noMatch': '{file}: под этот образец не подходит ни один файл',
}
