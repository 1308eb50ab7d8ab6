type Props = { parts: readonly { id: string; title: string }[] }

/** Every part of a long page, in its order. */
export const OnThisPage = ({ parts }: Props) => (
  <nav aria-label="On this page">
    <ul className="plain on-page">
      {parts.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
)
