import { Frame } from '@/components/frame'
import { Leaf, Opening } from '@/components/ui/leaf'
import { readEnv } from '@/lib/env'

export const metadata = { title: 'Help' }

export default function HelpPage() {
  const contact = readEnv().CONTACT_EMAIL
  return (
    <Frame>
      <Opening>
        <h1>Help</h1>
        <p className="standfirst">Answers to what people ask most, and how to reach somebody.</p>
      </Opening>
      <Leaf title="Coming back">
        <div className="stack">
          <p>This browser remembers your assessments: they stand under “Your assessments”. On another device, open your private link.</p>
          <p>
            A private link is made on the page of an assessment and shown once. If it is lost, make a new one; the old one stops working.
          </p>
          <p>
            <a href="/resume">Resume with your link</a>
          </p>
        </div>
      </Leaf>
      <Leaf title="While answering">
        <div className="stack">
          <p>An answer is saved when you choose “Save and continue”, and the page says so. Choosing an option alone saves nothing.</p>
          <p>
            “I’m not sure” is a proper answer, and not counted as a no; only an owner that nobody is sure of counts as missing. Where
            several answers are unclear, the result says that the way of working has to be found out first.
          </p>
          <p>You may answer in any order, and change any answer later. A result that was made before stays as it was.</p>
        </div>
      </Leaf>
      <Leaf title="Contact">
        {contact ? (
          <p>
            Write to <a href={`mailto:${contact}`}>{contact}</a>. Name the reference of your assessment, such as SW-7K3F-2QXD; do not send
            your private link.
          </p>
        ) : (
          <p>Whoever runs this Shorewise has not given a contact address. Ask the person who sent you here.</p>
        )}
      </Leaf>
    </Frame>
  )
}
