/** Words of the names that devices and guests have in a call, in any language. */
export const DEVICES: readonly string[] = [
  'iphone',
  'ipad',
  'android',
  'samsung',
  'galaxy',
  'redmi',
  'xiaomi',
  'huawei',
  'honor',
  'zoom',
  'телефон',
  'ноутбук',
  'гость',
  'guest',
  'phone',
  'laptop',
]
