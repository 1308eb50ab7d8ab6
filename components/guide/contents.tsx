import { GUIDE } from './guide'

/** Every part of the guide, in its order. */
export function Contents() {
  return (
    <nav aria-label="On this page">
      <ul className="plain on-page">
        {[...GUIDE, { id: 'references', title: 'References' }].map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
