import type { ThreadSource } from './records/thread-source.ts'

/** Where text and bytes go. `write` settles when they are handed over, so that a slow reader slows us down. */
export interface Output {
  readonly isTTY: boolean
  /** Width of the terminal, where it is one. */
  readonly columns?: number | undefined
  write(content: string | Uint8Array): Promise<void>
}

export interface Input extends AsyncIterable<Uint8Array> {
  readonly isTTY: boolean
}

/** A file that is being written beside its place: nothing is at the place until it is finished and put there. */
export interface Draft {
  write(content: string | Uint8Array): Promise<void>
  /** Puts what was written on the disk. */
  finish(): Promise<void>
  /** Puts the finished file at its place, in one step; `path` is another place in the same folder. */
  place(path?: string): Promise<void>
  /** Takes it away; nothing where it is at its place. */
  discard(): Promise<void>
}

/** The little of a file system that the commands need; paths are taken relative to the working folder. */
export interface Files {
  /**
   * The bytes of a regular file. Rejects with Node's error codes (ENOENT, EISDIR, EACCES), with ENOTREG for what might
   * never end (a pipe, a device), with EFBIG for more than `most` bytes.
   */
  read(path: string, most?: number): Promise<Uint8Array>
  /** Whether writing to `path` would replace something: a file or a folder, not a device or a pipe. */
  exists(path: string): Promise<boolean>
  /** Where a path leads through symbolic links, as an absolute path; null where there is nothing. */
  realPath(path: string): Promise<string | null>
  /** Whether the path leads to a folder, through symbolic links too. */
  isFolder(path: string): Promise<boolean>
  /**
   * Files below `folder` that match a glob pattern, as paths from it with '/', sorted. Hidden ones, node_modules and
   * what symbolic links lead to are left out. `unreadable` are the folders that could not be looked into.
   */
  find(folder: string, pattern: string): Promise<{ files: readonly string[]; unreadable: readonly string[] }>
  /** Makes a folder and those above it; nothing where it is there. */
  makeFolder(path: string): Promise<void>
  /** Adds to the end of a file, which is made where there is none. */
  append(path: string, content: string): Promise<void>
  /** All or nothing: a reader of `path` never sees half a file. */
  write(path: string, content: string | Uint8Array): Promise<void>
  /** Begins a file that is written piece by piece, all or nothing like `write`. A device or a pipe gets the pieces at once. */
  draft(path: string): Promise<Draft>
}

/** What a program that was started left behind. */
export interface Finished {
  readonly code: number
  readonly stdout: Uint8Array
  readonly stderr: string
}

/** Other programs of this machine. They end with the call that started them, also where that is interrupted. */
export interface Programs {
  /** How many run at once without standing in one another's way. */
  readonly parallel: number
  /**
   * Starts a program without a shell, gives it `input` and waits for its end. Rejects with Node's error codes where it
   * cannot be started: ENOENT, EACCES.
   */
  run(command: string, args: readonly string[], input: Uint8Array): Promise<Finished>
}

/** Everything of the world that `main` may touch. */
export interface Io {
  /** Arguments after the program's name. */
  readonly argv: readonly string[]
  /** The working folder, an absolute path. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  readonly files: Files
  /** Where there are threads to work on records; left out, the program does all itself. */
  readonly threads?: ThreadSource | undefined
  /** Absent where no other program may be started. */
  readonly programs?: Programs
}

/** Standard output or standard error cannot be written to: the disk behind it is full. */
export class FailedOutput extends Error {
  override readonly name = 'FailedOutput'
  /** Whether there is no room left. */
  readonly isFull: boolean

  constructor(cause: Error) {
    super(cause.message, { cause })
    this.isFull = 'code' in cause && (cause.code === 'ENOSPC' || cause.code === 'EDQUOT')
  }
}

/** The reader of our output has gone: 'protocol parse x.md | head'. */
export class ClosedOutput extends Error {
  override readonly name = 'ClosedOutput'
}
