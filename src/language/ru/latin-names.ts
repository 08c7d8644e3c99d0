import { names } from './names.ts'

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
}

/** What the ways to write a Russian name in Latin letters have in common: 'Dmitry', 'Dmitrii' and 'Дмитрий' are alike. */
function latinKey(name: string): string {
  const plain = [...name.toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join('')
  return plain
    .replaceAll('kh', 'h')
    .replaceAll('x', 'ks')
    .replace(/[yj]/g, 'i')
    .replaceAll('shch', 'sch')
    .replace(/^ie/, 'e')
    .replace(/(.)\1+/g, '$1')
}

let byKey: Map<string, string[]> | null = null

/** The Russian given names, in small letters, that a word in Latin letters may stand for: 'Yulia' → 'юлия'. */
export function russianGivenNames(latin: string): readonly string[] {
  if (!byKey) {
    byKey = new Map()
    for (const name of [...names.maleGivenNames, ...names.femaleGivenNames]) {
      const key = latinKey(name)
      const known = byKey.get(key)
      if (known) known.push(name)
      else byKey.set(key, [name])
    }
  }
  return byKey.get(latinKey(latin)) ?? []
}
