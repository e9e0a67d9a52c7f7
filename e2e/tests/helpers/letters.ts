// A mail server that somebody else wrote, which keeps what it gets.

import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { expect } from './fixtures';

export class MailServer {
  readonly letters: { to: string[]; mail: ParsedMail }[] = [];

  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo.map((one) => one.address);
      simpleParser(stream).then((mail) => {
        this.letters.push({ to, mail });
        done();
      }, done);
    },
  });

  /** Gives the settings of a house that sends its mail here. */
  async start(): Promise<Record<string, string>> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const { port } = this.server.server.address() as AddressInfo;
    return {
      PARTERRE_MODE: 'test',
      PARTERRE_MAIL__HOST: '127.0.0.1',
      PARTERRE_MAIL__PORT: String(port),
      PARTERRE_MAIL__SECURITY: 'none',
      PARTERRE_MAIL__FROM: 'Gran Teatro Parterre <tickets@example.org>',
    };
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  /** The first mail to this address whose subject is like this, once it has come. Some
   * mails are written by a job that runs every half minute. */
  async letterTo(email: string, subject = /./): Promise<ParsedMail> {
    const own = () => this.letters.filter(({ to }) => to.includes(email));
    const subjects = () => own().map(({ mail }) => mail.subject ?? '');
    await expect.poll(subjects, { timeout: 60_000 })
      .toContainEqual(expect.stringMatching(subject));
    return own().find(({ mail }) => subject.test(mail.subject ?? ''))!.mail;
  }
}
