/** Characters of a password, and how many different ones at least. */
export const PASSWORD = { least: 12, most: 128, fewestCharacters: 5 }

/** What is wrong with a password in one sentence; null where nothing is. */
export async function weaknessOf(password: string, email: string): Promise<string | null> {
  if (password.length < PASSWORD.least) return `Use at least ${PASSWORD.least} characters`
  if (password.length > PASSWORD.most) return `Use at most ${PASSWORD.most} characters`
  const named = [email.split('@')[0] ?? '', 'shorewise'].filter((word) => word.length > 2)
  const holdsName = named.some((word) => password.toLowerCase().includes(word))
  const guessable = new Set(password).size < PASSWORD.fewestCharacters || holdsName || (await isCommon(password))
  return guessable ? 'Choose a password that is harder to guess: four unrelated words will do' : null
}

/**
 * Whether it is one of the 5,000 most used that the other rules let pass, by the ten million that Mark Burnett put into the public domain
 * in 2015. Read when a password is set, by the server alone.
 */
async function isCommon(password: string): Promise<boolean> {
  const { default: common } = await import('./common-passwords.json', { with: { type: 'json' } })
  return common.includes(password.toLowerCase())
}
