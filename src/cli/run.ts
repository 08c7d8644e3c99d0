import { main } from './main.ts'
import { nodeIo } from './node-io.ts'

export const run = (process: NodeJS.Process): Promise<number> => main(nodeIo(process))
