import module from 'node:module'
import { join } from 'node:path'

/**
 * A folder that only its user writes to: compiled code that others could have put there would be run. Null where the
 * system names none; nothing is kept then.
 */
function cacheFolder({ env, platform }) {
  if (platform === 'win32') return env.LOCALAPPDATA ? join(env.LOCALAPPDATA, 'protocol', 'Cache') : null
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'protocol')
  if (!env.HOME) return null
  return join(env.HOME, platform === 'darwin' ? 'Library/Caches' : '.cache', 'protocol')
}

/** Node.js 22.1 and later keep what V8 compiled, so that the next start compiles nothing. */
export function keepCompiled(process) {
  const folder = process.env.NODE_COMPILE_CACHE ?? cacheFolder(process)
  if (folder) module.enableCompileCache?.(folder)
}
