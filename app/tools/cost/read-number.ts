export type ReadNumber = { ok: true; value: number } | { ok: false; message: string }

const SPACES = /[\s\u00a0\u202f'’_]/g
/** 1.500 is one and a half to some and fifteen hundred to others. */
const EITHER = /^-?[1-9]\d{0,2}\.\d{3}$/
const GROUPED = { ',': /^-?\d{1,3}(,\d{2,3})*,\d{3}$/, '.': /^-?\d{1,3}(\.\d{3}){2,}$/ }

/**
 * A number as people of different countries type it: 17000, 17,000, 17 000, 58.5, 58,5 and 1.234,5.
 * What could be read in two ways is asked back, and never guessed.
 */
export function readNumber(name: string, typed: string): ReadNumber {
  const text = typed
    .normalize('NFKC')
    .replace(SPACES, '')
    .replace(/^[\u2212\u2013]/, '-')
    .replace(/%$/, '')
  if (EITHER.test(text)) {
    const [whole = '', rest = ''] = text.split('.')
    return {
      ok: false,
      message: `Write “${name}” as ${whole}${rest} or as ${whole}.${rest.replace(/0+$/, '') || '0'}: “${typed.trim()}” can be read as either`,
    }
  }
  const plain = plainOf(text)
  if (!/^-?\d*\.?\d+$/.test(plain)) return { ok: false, message: `Write “${name}” in digits, such as 1200 or 58.5` }
  return { ok: true, value: Number(plain) }
}

/** Digits with a point at most: groups closed up, a decimal comma made a point. */
function plainOf(text: string): string {
  const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')]
  if (comma >= 0 && point >= 0) {
    const [group, decimal] = comma > point ? (['.', ','] as const) : ([',', '.'] as const)
    const [whole = '', ...rest] = text.split(decimal)
    const isGrouped = rest.length === 1 && (group === ',' ? GROUPED[','] : /^-?\d{1,3}(\.\d{3})+$/).test(whole)
    return isGrouped ? `${whole.replaceAll(group, '')}.${rest[0]}` : text
  }
  if (comma >= 0) return GROUPED[','].test(text) && !/^-?0/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.')
  return GROUPED['.'].test(text) ? text.replaceAll('.', '') : text
}
