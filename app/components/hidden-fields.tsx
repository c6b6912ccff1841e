/** Parameters that a form carries along without showing them. */
export function HiddenFields({ params, names }: { params: URLSearchParams; names: readonly string[] }) {
  return names.flatMap((name) =>
    params.getAll(name).map((value) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />),
  )
}
