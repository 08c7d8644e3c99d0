import { runSingle } from '../../src/cli/single-file.ts'

void runSingle(process).then((code) => {
  process.exitCode = code
})
