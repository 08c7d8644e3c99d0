import type { RenderOptions } from '../render/renderer.ts'
import type { ConfigOptions } from './find-config.ts'
import type { OutputOptions } from './outputs.ts'
import type { ReadingOptions } from './pipeline.ts'
import type { PublicOptions } from './public/public-variant.ts'
import type { Outcome } from './records/outcome.ts'
import type { RenderedHead, RenderMode } from './records/render-task.ts'
import type { RunOptions } from './records/run-options.ts'
import type { FormatOptions } from './render-options.ts'
import type { RenderTarget, TargetOptions } from './render-target.ts'
import type { RenderWarnings } from './render-warnings.ts'
import type { Session } from './session.ts'

export interface RenderCommandOptions
  extends
    ReadingOptions,
    ConfigOptions,
    OutputOptions,
    FormatOptions,
    TargetOptions,
    RunOptions,
    PublicOptions {}

/** How the records of a call are rendered: into what, and with what is told of it. */
export interface Rendering {
  /** The records, as the call names them. */
  readonly files: readonly string[]
  readonly options: RenderCommandOptions
  readonly asked: RenderOptions
  readonly target: RenderTarget
  readonly session: Session
  readonly warnings: RenderWarnings
  /** Works on each record in the given way, and gives what was made of it in the order of the files. */
  each(
    mode: RenderMode,
    use: (head: RenderedHead, body: Outcome['body'], file: string) => Promise<void>,
  ): Promise<void>
}
