import type { Locator } from '@playwright/test'

/** Parts of a page that are no part of what it says: ways elsewhere, and what is done with it. */
const CONTROLS = 'nav, button, form, summary, script, [role="group"]'
/** Beside the words that are seen: heads of columns, which may stand again, and words for screen readers alone. */
const APART = { heads: 'thead', unseen: '.hide' }

/** The words of a part of a page with everything open, each as often as it stands there. */
export function wordsOf(part: Locator): Promise<{ words: string[]; heads: string[]; unseen: string[] }> {
  return part.evaluate(
    (element, [controls, { heads, unseen }]) => {
      for (const details of element.querySelectorAll('details')) details.open = true
      const said = { words: '', heads: '', unseen: '' }
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement
        if (!parent || parent.closest(controls)) continue
        const kind = parent.closest(heads) ? 'heads' : parent.closest(unseen) ? 'unseen' : 'words'
        if (kind !== 'words' || parent.checkVisibility()) said[kind] += ` ${walker.currentNode.textContent}`
      }
      const split = (text: string): string[] => text.normalize('NFC').match(/\p{L}+|\p{N}+/gu) ?? []
      return { words: split(said.words), heads: split(said.heads), unseen: split(said.unseen) }
    },
    [CONTROLS, APART] as const,
  )
}

/** Words and numbers of a text, apart from each other. */
export const tokensOf = (text: string): string[] => text.normalize('NFC').match(/\p{L}+|\p{N}+/gu) ?? []

/** What one holds more often than the other: 'shared', or 'shared (3 times)'. */
export function surplus(of: readonly string[], over: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const word of of) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of over) counts.set(word, (counts.get(word) ?? 0) - 1)
  return [...counts].flatMap(([word, count]) => (count <= 0 ? [] : count === 1 ? word : `${word} (${count} times)`))
}
