import type { Protocol } from '../model/schema.ts'

/** A model and the name of the file it was read from. */
export interface RenderInput {
  readonly file: string
  readonly model: Protocol
}

export interface RenderOptions {
  /** CSV: what stands between two cells; ',' when left out. */
  readonly delimiter?: string
  /** CSV: byte order mark and CRLF line ends, as Excel wants them. */
  readonly bom?: boolean
}

/** Models to text; the same text every time. */
export type TextRender = (inputs: readonly RenderInput[], options: RenderOptions) => string

/** Models to the bytes of a binary format; the same bytes every time. */
export type BinaryRender = (inputs: readonly RenderInput[], options: RenderOptions) => Promise<Uint8Array>

export interface Renderer {
  /** Whether several records go into one output. */
  readonly many: boolean
  readonly load: () => Promise<TextRender | BinaryRender>
}
