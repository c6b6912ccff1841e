import type { z } from 'zod'
import { StaytwinError } from '@/lib/staytwin-error'
import type { SiteContext } from '@/episode/site-context'
import { sealNote, withNote, type FormNote } from './form-note'
import { seeOther, siteHandler, type HandlerInput } from './site-handler'

export interface FormOptions<Schema extends z.ZodType> {
  schema: Schema
  /** The page of the form: where the visitor is sent back to when something is wrong. */
  back: (input: HandlerInput) => string
  /** The fields whose values come back with the visitor. Never passwords or card numbers. */
  keep?: string[]
  /** Visitors who are not signed in are sent to the log-in page, and to the page of the form from there. */
  signedIn?: boolean
}

export interface FormInput extends HandlerInput {
  /** Back to the page of the form, or to another one that shows notes, with a message. */
  sendBack: (note: Partial<FormNote>, path?: string) => Response
}

/** Errors that the visitor can put right in the form. The others get a page of their own. */
const FORM_ERRORS = ['invalid-input', 'conflict', 'unauthorized']

/**
 * A posted form: its fields are checked against the schema, then the work is done, which answers with `seeOther`. What is wrong is said on the
 * page of the form, beside the field where it is known, with what was typed.
 */
export function formHandler<Schema extends z.ZodType>(
  { schema, back, keep = [], signedIn = false }: FormOptions<Schema>,
  work: (site: SiteContext, values: z.output<Schema>, input: FormInput) => Promise<Response>,
) {
  return siteHandler(async (site, _request, input) => {
    if (signedIn && site.userId === null) return seeOther(`/login?next=${encodeURIComponent(back(input))}`)
    const typed = Object.fromEntries([...input.form].reverse())
    const sendBack = (note: Partial<FormNote>, path = back(input)): Response => {
      const values = Object.fromEntries(Object.entries(typed).filter(([name]) => keep.includes(name)))
      const { id, cookie } = sealNote({ fields: {}, values, ...note })
      return seeOther(withNote(path, id), { 'set-cookie': cookie })
    }
    const parsed = schema.safeParse(typed)
    if (!parsed.success) return sendBack({ fields: fieldErrors(parsed.error) })
    try {
      return await work(site, parsed.data, { ...input, sendBack })
    } catch (error) {
      if (!StaytwinError.isStaytwinError(error) || !FORM_ERRORS.includes(error.code)) throw error
      return sendBack({ what: error.what, fix: error.fix })
    }
  })
}

/** For the address of a posted form when somebody opens or reloads it as a page. */
export const backToPage = (back: (params: Record<string, string>) => string) =>
  siteHandler(async (_site, _request, { params }) => seeOther(back(params)))

/** The first message for each field. */
function fieldErrors(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) fields[String(issue.path[0] ?? '')] ??= issue.message
  return fields
}
