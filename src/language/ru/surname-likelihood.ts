import type { Gender } from '../cases.ts'
import { isHardOy, syllables } from './declension-rules.ts'
import { nameKey } from '../name-tokens.ts'
import {
  adjectiveStems,
  femaleEndings,
  fleeting,
  hardOy,
  maleEndings,
  nounSurnames,
  obliqueEndings,
  steadyStems,
} from './surnames.ts'

const endsWithOneOf = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.length > ending.length && word.endsWith(nameKey(ending)))

/** Whether a folded word may be the nominative of a surname at all. */
export function isPlausible(family: string, gender: Gender): boolean {
  if (syllables(family) === 0 || family.length < 2) return false
  if (endsWithOneOf(family, obliqueEndings) && syllables(family) > 1) return false
  if (gender === 'female') {
    if (/[ое]в$/.test(family) && family.length > 4) return false
    return (
      syllables(family) < 2 || !/(?:[ое]в|[иы]н|[гкхжшщ]ий|[^аеиоуыэюяй]ний|[^аеиоуыэюя]ый|ой)$/.test(family)
    )
  }
  if (/(?:ова|ева|ская|цкая)$/.test(family) && syllables(family) > 2) return nounSurnames.has(family)
  return !family.endsWith('яя') && (!family.endsWith('ой') || isHardOy(family))
}

/** Stems of surnames that are adjectives: 'Садовск-', 'Нагорн-', 'Бел-', 'Горбат-'. */
function isAdjectivalStem(stem: string): boolean {
  if (/(?:[сц]к|[бвгджзклмнпрстфхцчшщь]н|[бвгджзклмпрстч]ат|[зтлд]аст)$/.test(stem))
    return syllables(stem) > 0
  return adjectiveStems.has(stem)
}

/** 'Чм', 'дк', 'фа': a stem cut too short. */
const isCutShort = (family: string): boolean =>
  /[бвгджзкмпстфхцчшщ][лмнв]$|[бвгджзкпмтфхцчшщ]к$/.test(family) || family.length < 3

/** Whether a nominative in -ой, -ый, -ий, -ая or -яя is worth a guess. */
function isDerivableAdjective(family: string, written: string): boolean {
  const stem = family.slice(0, -2)
  const inOy = family.endsWith('ой')
  if (inOy && syllables(family) === 1) return true
  const rareOy = hardOy.has(`${stem}ой`)
  // 'Дубовым' is Дубов, though a Дубовой would have the same form.
  if (/[ое]в$/.test(stem) && written.endsWith('ым') && !adjectiveStems.has(stem)) return false
  if (inOy) return rareOy
  if (/[ыи]й$/.test(family) && rareOy) return false
  if (/[ео](?:го|му)$/.test(written) && family.endsWith('ый')) return true
  return isAdjectivalStem(stem) || /[^гкхжшщчн]ий$/.test(family)
}

/** Whether a nominative other than the written form itself is worth a guess. */
export function isDerivable(family: string, written: string): boolean {
  if (steadyStems.has(family)) return true
  if (isCutShort(family)) return false
  if (fleeting[family] !== undefined || nounSurnames.has(family)) return true
  // Most in -е are of surnames in -а: 'Сковороде'.
  if (/[бвдзпрст]я$/.test(family) && written.endsWith('е')) return false
  return !/(?:ой|ый|ий|ая|яя)$/.test(family) || isDerivableAdjective(family, written)
}

const endsLikeAdjective = (last: string): boolean =>
  /(?:[оыи]й|ая)$/.test(last) && (isAdjectivalStem(last.slice(0, -2)) || last.endsWith('ой'))

/** How much a written form looks like a nominative itself; null where its ending tells nothing. */
function strengthAsWritten(last: string, gender: Gender, oblique: boolean): number | null {
  if (/(?:дзе|швили)$/.test(last)) return 2
  if (/[ую]$|[ыи]и$|[гкх]и$|[гкхц]е$/.test(last)) return 0
  if (/[ое]м$/.test(last) && last.length > (oblique ? 4 : 5)) return 0
  const doubtful = /[ые]$|е[йю]$/.test(last) || (gender === 'male' && last.endsWith('ая'))
  return doubtful ? (oblique ? 0 : 1) : null
}

/** The same for a woman's surname in -а or -я. */
function strengthOfFemale(last: string, written: string): number {
  // 'Кручине' could only be Кручина as a noun; Кручинин's wife would be 'Кручининой'.
  if (/[иы]на$/.test(last) && /[еы]$/.test(written)) return 1
  return endsWithOneOf(last, femaleEndings) ? 2 : 1
}

/**
 * How much a nominative looks like the surname behind a written form: 2 it ends like one, 1 it could be one, 0 only
 * when nothing else is left (foreign names in -у, -е and the like, which look the same as oblique cases of others).
 * `oblique` says that the place asks for another case than the nominative.
 */
export function strength(family: string, gender: Gender, written: string, oblique: boolean): number {
  const last = family.slice(family.lastIndexOf('-') + 1)
  if (nounSurnames.has(last) || (gender === 'male' && fleeting[last] !== undefined)) return 2
  const own = family === written ? strengthAsWritten(last, gender, oblique) : null
  if (own !== null) return own
  if (endsLikeAdjective(last)) return 2
  if (gender === 'female' && /[ая]$/.test(last)) return strengthOfFemale(last, written)
  if (/[ео]м$/.test(last) && written.endsWith('у') && last.length > 4) return 0
  // 'Чаплином' declines as a foreign name; a native one would be 'Чаплиным'.
  if (/(?:[ое]в|[иы]н)$/.test(last) && written.endsWith('ом')) return 1
  return endsWithOneOf(last, maleEndings) ? 2 : 1
}
