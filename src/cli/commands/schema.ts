import type { Command } from 'commander'
import { jsonSchema } from '../../model/schema.ts'
import { addExamples } from '../help.ts'
import { addOutputOptions, refuseOverwriting, writeResult, type OutputOptions } from '../outputs.ts'
import type { Session } from '../session.ts'

/** `protocol schema`: the JSON Schema of what `protocol parse` prints. */
export function declareSchema(command: Command, session: Session): void {
  command.usage(session.t('usage.none')).description(session.t('schema.description'))
  addOutputOptions(command, session)
  addExamples(command, session, [['protocol schema -o protocol.schema.json', 'schema.example']])
  command.action(async (options: OutputOptions) => {
    await refuseOverwriting(options, session)
    await writeResult(`${JSON.stringify(jsonSchema(), null, 2)}\n`, options, session)
  })
}
