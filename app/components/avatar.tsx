/** The initials of a person on their colour. Decorative. */
export function Avatar({
  firstName,
  lastName,
  hue,
  size = 36,
}: {
  firstName: string
  lastName?: string
  hue: number
  size?: number
}) {
  return (
    <span
      aria-hidden="true"
      className="grid shrink-0 place-items-center rounded-full font-display font-semibold text-white"
      style={{ width: size, height: size, fontSize: size * 0.4, background: `hsl(${hue} 42% 31%)` }}
    >
      {firstName.slice(0, 1)}
      {lastName?.slice(0, 1)}
    </span>
  )
}
