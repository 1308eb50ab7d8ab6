/** Letters that are no accented form of another, as they are written where a keyboard has none. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ð: 'd', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' }

/** Letters alone, without their accents and strokes: 'São Paulo' and 'sao paulo' are one, and so are 'Łódź' and 'lodz'. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[łđðøıßæœþ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’]/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
