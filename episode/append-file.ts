import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'

/**
 * A file of JSON lines that is only added to. A line is handed to the operating system before `append` returns, so that it outlives the process
 * (not a power cut: nothing is flushed to the disk, which would cost more than all the rest).
 */
export class AppendFile {
  private fd: number | null

  private constructor(readonly path: string) {
    this.fd = openSync(path, 'a')
  }

  /** Opens a file for adding, creates it if need be, and drops a last line that a crash left unfinished. Returns the lines so far. */
  static open(path: string): { file: AppendFile; lines: unknown[] } {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    const whole = text.slice(0, text.lastIndexOf('\n') + 1)
    if (whole.length < text.length) {
      const fd = openSync(path, 'r+')
      ftruncateSync(fd, Buffer.byteLength(whole))
      closeSync(fd)
    }
    return { file: new AppendFile(path), lines: parseLines(whole) }
  }

  append(line: unknown): void {
    if (this.fd === null) throw new Error(`${this.path} is closed`)
    writeSync(this.fd, `${JSON.stringify(line)}\n`)
  }

  close(): void {
    if (this.fd !== null) closeSync(this.fd)
    this.fd = null
  }
}

/** The values of a text of JSON lines. */
export const parseLines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown)
