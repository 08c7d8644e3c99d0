import type { Pieces, Renderer, RenderInput } from '../render/renderer.ts'
import { renderers } from '../render/renderers.ts'
import { addAll } from '../source/add-all.ts'
import { checkAskedAssignee } from './asked-assignee.ts'
import { recordName } from './file-names.ts'
import { HandEdits, writeDocument } from './hand-edits/hand-edits.ts'
import { StagedFolder, writeToFolder } from './output-folder.ts'
import { resultTo, writing, type OutputOptions, type Result } from './outputs.ts'
import { refuseLeaks, secretsOfAll } from './public/public-variant.ts'
import { renderEach } from './render-each.ts'
import type { Writer } from './render-target.ts'
import type { Rendering } from './rendering.ts'
import type { Session } from './session.ts'

/** A document of each record into a folder. */
async function renderToFolder(folder: string, { each, files, options, session }: Rendering): Promise<void> {
  const staged = new StagedFolder(folder, session, options.force ?? false)
  try {
    await each('document', ({ name }, body) => staged.add(name, body))
    await staged.place(files)
  } catch (error) {
    await staged.discard()
    throw error
  }
}

/** Writes an output piece by piece, unless what is in its place was changed by hand. */
async function piecewise(
  options: OutputOptions,
  session: Session,
  isJson: boolean,
  write: (result: Result) => Promise<void>,
): Promise<void> {
  const { output, force } = options
  const edits = output === undefined || output === '-' ? null : new HandEdits(session)
  if (edits && output !== undefined && force) await edits.refuseChanged(output)
  await writing(resultTo(options, session, isJson), write)
  if (edits && output !== undefined) await edits.keepFile(output, '')
}

/** One output of all records that is their pieces put together, each written when it comes. */
async function renderPieces(pieces: Pieces, rendering: Rendering): Promise<void> {
  const { each, asked, options, session } = rendering
  await piecewise(options, session, false, (result) =>
    each('piece', async (_, body) => {
      if (!result.begun) await result.write(pieces.opening(asked))
      await result.write(body)
    }),
  )
}

/** The models as they are: one alone, several in a list. */
async function renderModels({ each, options, session }: Rendering): Promise<void> {
  let first: string | null = null
  const entry = (model: string): string => model.trimEnd().replaceAll('\n', '\n  ')
  await piecewise(options, session, true, async (result) => {
    await each('document', async (_, body) => {
      if (first === null) first = String(body)
      else
        await result.write(
          result.begun ? `,\n  ${entry(String(body))}` : `[\n  ${entry(first)},\n  ${entry(String(body))}`,
        )
    }).catch(async (error: unknown) => {
      // What went to standard output already is to be a whole list.
      if (result.begun) await result.write('\n]\n')
      throw error
    })
    if (result.begun) await result.write('\n]\n')
    else if (first !== null) await result.write(first)
  })
}

/** One output of all records that is made when the last one has been read; a folder of them where one is named. */
async function renderGathered(folder: string | null, rendering: Rendering): Promise<void> {
  const { each, files, asked, options, session, target, warnings } = rendering
  const inputs: RenderInput[] = []
  const writers: Writer[] = []
  const emails: Record<string, string> = {}
  const secrets: string[] = []
  await each('gathered', async (head, _, file) => {
    if (head.input) inputs.push(head.input)
    writers.push(await target.writerFor(file))
    Object.assign(emails, head.emails)
    addAll(secrets, head.secrets)
  })
  const [writer] = writers
  if (!writer) return
  await checkAskedAssignee(asked.assignee, inputs, session)
  const told = { ...asked, emails, warn: warnings.add }
  const forAll = secretsOfAll(secrets, inputs)
  const written = async (some: readonly RenderInput[]): Promise<string | Uint8Array> => {
    const content = await writer.write(some, told)
    await refuseLeaks(content, writer.extension, forAll, some[0]?.file ?? '')
    return content
  }
  if (folder === null) return writeDocument(await written(inputs), writer.extension, options, session)
  const planned = inputs.map((input) => ({
    name: recordName(options.name ?? '{file}', input, writer.extension),
    content: async () => written([input]),
  }))
  await writeToFolder(folder, planned, options.force ?? false, session, files)
}

/** The one document of a call. */
async function renderOne({ each, options, session, target }: Rendering): Promise<void> {
  await each('document', async (_, body, file) => {
    const { extension } = await target.writerFor(file)
    await writeDocument(body, extension, options, session)
  })
}

/** Renders records into one output, or into a folder where one is named. */
export async function renderInto(folder: string | null, rendering: Rendering): Promise<void> {
  const { asked, options, target } = rendering
  const { to, template } = options
  const renderer: Renderer | undefined = template === undefined && to ? renderers[to] : undefined
  if (folder !== null && options.each !== undefined) return renderEach(folder, rendering)
  if (folder !== null && asked.assignee === undefined) return renderToFolder(folder, rendering)
  if (!target.many) return renderOne(rendering)
  if (to === 'json' && folder === null) return renderModels(rendering)
  const pieces = folder === null ? await renderer?.pieces?.() : undefined
  return pieces ? renderPieces(pieces, rendering) : renderGathered(folder, rendering)
}
