import { existsSync, readFileSync } from 'node:fs'

/** From this file to the package's templates/: as source, and in the bundle, which is one folder less deep. */
const FOLDERS = ['../../../templates/', '../templates/']

/** Text of one of the package's own templates. */
export function templateText(name: string): string {
  const places = FOLDERS.map((folder) => new URL(folder + name, import.meta.url))
  const found = places.find((place) => existsSync(place))
  if (!found) throw new Error(`the package has no template ${name}`)
  return readFileSync(found, 'utf8')
}
