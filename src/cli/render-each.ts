import type { Assignee } from '../model/schema.ts'
import { assigneesIn } from '../render/extract/assignees.ts'
import { extractOf } from '../render/extract/extract.ts'
import type { RenderInput, RenderOptions } from '../render/renderer.ts'
import { addAll } from '../source/add-all.ts'
import { recordName } from './file-names.ts'
import { madeFirst, writeToFolder, type PlannedFile } from './output-folder.ts'
import { refuseLeaks, secretsOfAll } from './public/public-variant.ts'
import { isForEach } from './render-options.ts'
import type { RenderCommandOptions, Rendering } from './rendering.ts'
import { UsageError } from './usage-error.ts'
import type { Writer } from './render-target.ts'

interface EachOptions {
  /** Whether a file is about one record; a list is about all of them. */
  readonly perRecord: boolean
  /** Pattern of the names; by record and assignee where left out. */
  readonly name: string | undefined
  readonly told: Omit<RenderOptions, 'reference'>
}

/** A record and what writes it. */
interface Written {
  readonly input: RenderInput
  readonly writer: Writer
}

/** A document of each record for each who has a clause in it, as an extract of just these clauses. */
function documents(
  written: readonly Written[],
  { name = '{file}-{assignee}', told }: EachOptions,
): PlannedFile[] {
  return written.flatMap(({ input, writer }) =>
    assigneesIn(input.model).map((assignee) => {
      const model = extractOf(input.model, { assignee: assignee.name })
      return {
        name: recordName(name, { ...input, assignee: assignee.name }, writer.extension),
        content: async () =>
          writer.write([{ file: input.file, model }], { ...told, addressee: assignee }, assignee),
      }
    }),
  )
}

/** A list for each who has a task in any of the records. */
function lists(written: readonly Written[], { name = '{assignee}', told }: EachOptions): PlannedFile[] {
  const byName = new Map<string, { readonly assignee: Assignee; readonly records: Written[] }>()
  for (const one of written) {
    for (const assignee of assigneesIn(one.input.model)) {
      const known = byName.get(assignee.name)
      if (known) known.records.push(one)
      else byName.set(assignee.name, { assignee, records: [one] })
    }
  }
  return [...byName.values()].flatMap(({ assignee, records }) => {
    const [first] = records
    if (!first) return []
    const inputs = records.map(({ input }) => input)
    return [
      {
        name: recordName(name, { ...first.input, assignee: assignee.name }, first.writer.extension),
        content: async () => first.writer.write(inputs, { ...told, assignee: assignee.name }, assignee),
      },
    ]
  })
}

/** The files of `--each assignee`: everybody's own document of each record, or everybody's own list. */
const filesForEach = (written: readonly Written[], options: EachOptions): PlannedFile[] =>
  options.perRecord ? documents(written, options) : lists(written, options)

/** Throws a UsageError where `--each` does not go with the rest of the call. */
export function checkEach({ each, to, template, output, assignee }: RenderCommandOptions): void {
  if (each === undefined) return
  if (output === undefined || output === '-') throw new UsageError('render.eachNeedsFolder')
  if (assignee !== undefined) throw new UsageError('render.oneOrEach')
  if (template === undefined && to !== undefined && !isForEach(to))
    throw new UsageError('render.noneForEach', { to })
}

/** Files for everybody who is to do something, all made before the first is written. */
export async function renderEach(folder: string, rendering: Rendering): Promise<void> {
  const { each, files, asked, options, session, target, warnings } = rendering
  const written: Written[] = []
  const emails: Record<string, string> = {}
  const secrets: string[] = []
  await each('gathered', async (head, _, file) => {
    addAll(secrets, head.secrets)
    if (head.input) written.push({ input: head.input, writer: await target.writerFor(file) })
    Object.assign(emails, head.emails)
  })
  if (written.length === 0) return
  const told = { ...asked, emails, warn: warnings.add }
  const planned = filesForEach(written, { perRecord: !target.many, name: options.name, told })
  if (planned.length === 0) throw new UsageError('extract.noAssignees', { file: files.join(', ') })
  const [first] = written
  const forAll = secretsOfAll(
    secrets,
    written.map(({ input }) => input),
  )
  const kept = planned.map(({ name, content }) => ({
    name,
    content: async () => {
      const made = await content()
      await refuseLeaks(made, first?.writer.extension ?? '', forAll, name)
      return made
    },
  }))
  await writeToFolder(folder, await madeFirst(kept), options.force ?? false, session, files)
}
