interface AvatarProps {
  firstName: string
  lastName?: string
  hue: number
  size?: number
  /** Of public/people; without one, the initials. */
  portrait?: string | null
}

/** The portrait of a person, or their initials on their colour. Decorative. */
export function Avatar({ firstName, lastName, hue, size = 36, portrait }: AvatarProps) {
  if (portrait)
    return (
      <img
        src={`/people/${portrait}.svg`}
        alt=""
        width={size}
        height={size}
        loading="lazy"
        className="shrink-0 rounded-full object-cover"
        style={{ width: size, height: size, background: `hsl(${hue} 42% 86%)` }}
      />
    )
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
