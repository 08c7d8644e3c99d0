import { relative } from 'node:path'
import type { Session } from './session.ts'

/** A path as people see it: from the working folder. */
export const shownPath = (path: string, { io }: Session): string => relative(io.cwd, path) || path
