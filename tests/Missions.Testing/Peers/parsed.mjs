// A message as a reader of mails that is not ours understands it.
import { createHash } from 'node:crypto';
import { simpleParser } from 'mailparser';

export async function parsed(raw) {
  const mail = await simpleParser(raw);
  return {
    messageId: mail.messageId ?? '',
    references: [mail.references ?? []].flat(),
    inReplyTo: mail.inReplyTo ?? '',
    date: mail.date?.toISOString() ?? '',
    subject: mail.subject ?? '',
    fromName: mail.from?.value[0]?.name ?? '',
    from: mail.from?.value.map((one) => one.address) ?? [],
    toName: mail.to?.value[0]?.name ?? '',
    to: mail.to?.value.map((one) => one.address) ?? [],
    headers: mail.headerLines.map((header) => header.line),
    text: mail.text ?? '',
    html: mail.html || '',
    attachments: mail.attachments.map((file) => ({
      name: file.filename ?? '',
      type: file.contentType,
      sha256: createHash('sha256').update(file.content).digest('hex'),
      content: file.content.toString('base64'),
    })),
  };
}
