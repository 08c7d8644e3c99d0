// The bundler's own command says on Node.js 20 that it will not run there some day; in the packages' lock it does.
import { build } from 'tsdown'

await build({ logLevel: 'error' })
