import { createServer, type Socket } from 'node:net'

export type Mail = { to: string; text: string }
export type MailServer = { url: string; mails: Mail[]; stop: () => Promise<void> }

/** A mail server that takes everything and keeps it. */
export async function mailServer(port: number): Promise<MailServer> {
  const mails: Mail[] = []
  const server = createServer((socket) => talk(socket, mails))
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve))
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `smtp://localhost:${port}`, mails, stop }
}

/** As much of RFC 5321 as one client needs: every command is fine, and after DATA comes a text that ends with a single dot. */
function talk(socket: Socket, mails: Mail[]): void {
  let [heard, to, isText] = ['', '', false]
  const say = (line: string) => socket.write(`${line}\r\n`)
  const take = (text: string) => {
    mails.push({ to, text: plainOf(text) })
    say('250 taken')
  }
  const obey = (line: string) => {
    const recipient = /^RCPT TO:<([^>]+)>/i.exec(line)?.[1]
    if (recipient) to = recipient
    if (/^QUIT/i.test(line)) return socket.end('221 bye\r\n')
    isText = /^DATA/i.test(line)
    return say(isText ? '354 go on' : '250 fine')
  }
  socket.on('data', (part) => {
    heard += part
    for (let end = heard.indexOf(isText ? '\r\n.\r\n' : '\r\n'); end >= 0; end = heard.indexOf(isText ? '\r\n.\r\n' : '\r\n')) {
      const [said, wasText] = [heard.slice(0, end), isText]
      heard = heard.slice(end + (wasText ? 5 : 2))
      isText = false
      if (wasText) take(said)
      else obey(said)
    }
  })
  socket.on('error', () => socket.destroy())
  say('220 here')
}

/** Lines that were broken for the way, joined again. */
const plainOf = (text: string): string =>
  text.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
