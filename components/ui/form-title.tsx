/** The title of a page whose form may come back refused: then it begins with `Error: `, which is read out first. */
export const FormTitle = ({ of, errors }: { of: string; errors: readonly unknown[] }) => (
  <title>{`${errors.length > 0 ? 'Error: ' : ''}${of} - Shorewise`}</title>
)
