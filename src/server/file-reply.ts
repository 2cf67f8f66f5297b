import type { FastifyReply } from 'fastify';

/** Sends a file to be saved under its name; the name may have letters of any script (RFC 6266). */
export function sendFile(
  reply: FastifyReply,
  { name, type, content }: { name: string; type: string; content: string | Buffer },
): FastifyReply {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`)
    .header('cache-control', 'no-store')
    .send(content);
}
