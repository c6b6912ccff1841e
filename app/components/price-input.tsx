export interface PriceInputProps {
  name: string
  label: string
  value?: number
  placeholder?: number
}

/** One end of a range of prices, in whole dollars. */
export function PriceInput({ name, label, value, placeholder }: PriceInputProps) {
  return (
    <label className="block text-sm font-medium">
      {label}
      <input
        type="number"
        inputMode="numeric"
        min={1}
        name={name}
        defaultValue={value}
        placeholder={placeholder?.toString()}
        className="input no-spin mt-1 min-w-0"
      />
    </label>
  )
}
