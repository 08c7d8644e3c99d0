import type { Command } from 'commander'
import { correctionsJsonSchema } from '../../model/corrections.ts'
import { jsonSchema } from '../../model/schema.ts'
import { addExamples } from '../help.ts'
import { oneOf } from '../options.ts'
import { addOutputOptions, refuseOverwriting, writeResult, type OutputOptions } from '../outputs.ts'
import type { Session } from '../session.ts'

const SUBJECTS = ['model', 'corrections'] as const

interface SchemaOptions extends OutputOptions {
  readonly of?: (typeof SUBJECTS)[number]
}

/** `protocol schema`: the JSON Schema of what `protocol parse` prints, or of a file of corrections. */
export function declareSchema(command: Command, session: Session): void {
  command
    .usage(session.t('usage.none'))
    .description(session.t('schema.description'))
    .option('--of <what>', session.t('schema.of'), oneOf('--of', SUBJECTS))
  addOutputOptions(command, session)
  addExamples(command, session, [['protocol schema -o protocol.schema.json', 'schema.example']])
  command.action(async (options: SchemaOptions) => {
    await refuseOverwriting(options, session)
    const schema = options.of === 'corrections' ? correctionsJsonSchema() : jsonSchema()
    await writeResult(`${JSON.stringify(schema, null, 2)}\n`, options, session)
  })
}
