import { Agent, request as httpRequest } from 'node:http'

/** Loads pages as a browser asks for them, over one connection, without what the page refers to. */
export class Visitor {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 })
  private readonly cookies = new Map<string, string>()

  constructor(private readonly origin: string) {}

  /** A page; redirects are followed. @throws Error when the page is none that a visitor wants to see */
  async get(path: string): Promise<string> {
    return this.load('GET', path)
  }

  post(path: string, fields: Record<string, string>): Promise<string> {
    return this.load('POST', path, new URLSearchParams(fields).toString())
  }

  /** where the last request ended up, after redirects */
  at = ''

  close(): void {
    this.agent.destroy()
  }

  private async load(method: string, path: string, body?: string): Promise<string> {
    let [verb, target, content] = [method, new URL(path, this.origin), body]
    for (let hops = 0; hops < 6; hops++) {
      const { status, location, text } = await this.send(verb, target, content)
      this.at = target.pathname
      if (status < 300) return text
      if (!location) throw new Error(`${verb} ${target.pathname} answered ${status}`)
      ;[verb, target, content] = ['GET', new URL(location, target), undefined]
    }
    throw new Error(`${path} redirects without end`)
  }

  private send(method: string, url: URL, body?: string) {
    const headers = {
      accept: 'text/html',
      'sec-fetch-dest': 'document',
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    }
    return new Promise<{ status: number; location: string | undefined; text: string }>((resolve, reject) => {
      const sent = httpRequest(url, { method, headers, agent: this.agent }, (response) => {
        for (const line of response.headers['set-cookie'] ?? []) this.keep(line)
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        )
      })
      sent.on('error', reject)
      sent.end(body)
    })
  }

  private keep(line: string): void {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
    this.cookies.set(name, value)
  }
}
