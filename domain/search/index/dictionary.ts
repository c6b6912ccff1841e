/** Numbers for texts that come back often. An episode's own one goes on where that of its template ends, which stays as it is. */
export class Dictionary {
  private readonly codes = new Map<string, number>()
  private readonly names: string[] = []
  private readonly first: number

  constructor(private readonly parent: Dictionary | null = null) {
    this.first = parent?.size ?? 0
  }

  get size(): number {
    return this.first + this.names.length
  }

  /** The number of a text; a new one for a new text. */
  code(name: string): number {
    const known = this.find(name)
    if (known !== undefined) return known
    this.codes.set(name, this.size)
    this.names.push(name)
    return this.size - 1
  }

  find(name: string): number | undefined {
    return this.parent?.find(name) ?? this.codes.get(name)
  }

  name(code: number): string {
    return (code < this.first ? this.parent?.name(code) : this.names[code - this.first]) ?? ''
  }
}
