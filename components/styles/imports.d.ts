/** On the server the sheet, in the browser nothing. */
declare module '*.css?sheet' {
  const sheet: string
  export default sheet
}
