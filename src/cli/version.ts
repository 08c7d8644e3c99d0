import manifest from '../../package.json' with { type: 'json' }

/** Version of this package. */
export const version: string = manifest.version

declare const __BUILD__: string | undefined
/** What tells this build of the program from others, whatever its version. */
export const build: string = typeof __BUILD__ === 'undefined' ? version : `${version}-${__BUILD__}`
