import type { ReactNode } from 'react'
import { Still } from './still'

export interface TextPageProps {
  title: string
  lead: string
  sections: { id: string; title: string; content: ReactNode }[]
}

/** A page of words: a list of its parts and the parts themselves. */
export function TextPage({ title, lead, sections }: TextPageProps) {
  return (
    <Still className="page-width max-w-6xl pt-10 sm:pt-14">
      <h1 className="text-4xl font-semibold sm:text-5xl">{title}</h1>
      <p className="mt-4 max-w-2xl text-lg text-ink-soft">{lead}</p>
      <div className="mt-10 grid gap-10 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <nav aria-label="On this page" className="self-start rounded-card bg-sand-50 p-5 lg:sticky lg:top-24">
          <ul className="space-y-1">
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`} className="inline-block py-1 underline-offset-4 hover:underline">
                  {section.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="max-w-prose space-y-10">
          {sections.map((section) => (
            <section key={section.id} id={section.id} aria-labelledby={`${section.id}-title`}>
              <h2 id={`${section.id}-title`} className="mb-3 text-2xl font-semibold">
                {section.title}
              </h2>
              <div className="space-y-3">{section.content}</div>
            </section>
          ))}
        </div>
      </div>
    </Still>
  )
}
