/** A style sheet with all that it imports. */
declare module '*.css?sheet' {
  const sheet: string
  export default sheet
}
