// A thread of the program that reads records; the pool calls what is exported with each of them.
import { keepCompiled } from './keep-compiled.js'

keepCompiled(process)
const { inThread } = await import('../dist/protocol.js')
export default inThread
