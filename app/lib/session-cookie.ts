const NAME = 'lk_session'

/** The header that signs the visitor in until the browser is closed. */
export const sessionCookie = (token: string): string => `${NAME}=${token}; Path=/; HttpOnly; SameSite=Lax`

/** The header that takes the cookie away. */
export const noSessionCookie = (): string => `${NAME}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`

/** The cookie by which Postbox knows whose mails this browser reads; it outlives the log-in, as a mailbox does. */
export const MAILBOX_COOKIE = 'lk_postbox'

/** The header that keeps the mailbox of this person open in this browser. */
export const mailboxCookie = (token: string): string => `${MAILBOX_COOKIE}=${token}; Path=/; HttpOnly; SameSite=Lax`
