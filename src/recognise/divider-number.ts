/** '--- 2 ---', '*** 3 ***': the number of a question between rules. */
export function dividerNumber(value: string): number | null {
  const [, digits] = /^[-–—=*_~]{3,}\s?(?:№\s?)?(\d{1,2})\.?\s?[-–—=*_~]{3,}$/u.exec(value.trim()) ?? []
  return digits === undefined ? null : Number(digits)
}
