import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'

/** A loader: a style sheet with all that it imports, as it is sent. */
export default function sheetLoader(source) {
  const done = this.async()
  postcss([tailwind({ optimize: true })])
    .process(source, { from: this.resourcePath, map: false })
    .then(({ css, messages }) => {
      for (const { type, file, dir } of messages) {
        if (type === 'dependency') this.addDependency(file)
        if (type === 'dir-dependency') this.addContextDependency(dir)
      }
      done(null, css)
    }, done)
}
