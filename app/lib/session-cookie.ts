const NAME = 'lk_session'

/** The header that signs the visitor in until the browser is closed. */
export const sessionCookie = (token: string): string => `${NAME}=${token}; Path=/; HttpOnly; SameSite=Lax`

/** The header that takes the cookie away. */
export const noSessionCookie = (): string => `${NAME}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`
