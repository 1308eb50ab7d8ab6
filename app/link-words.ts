/** What the forms that make a link, or mail it, say alike. */
export const NOT_MADE = 'No link was made. Reload this page and make it again'
export const NO_LIFE = 'Select how long the link should work'
export const NO_ADDRESS = 'Enter an e-mail address, like name@company.com'
export const NOT_MAILED = 'The mail server did not take it. Copy the link instead'
