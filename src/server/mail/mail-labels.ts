import { decodeWords } from './encoded-words.ts';

/** Why a mail is left out by what its mail program marked: thrown away by the person or for them, or written by them. */
export type LeftOut = 'spam' | 'sent';

// As Gmail writes them into an export, in the languages whose mail is read.
const THROWN_AWAY = new Set(
  'spam,trash,bin,papierkorb,corbeille,papelera,lixeira,lixo,itens excluídos,cestino,prullenbak,posta indesiderata,correo no deseado'.split(
    ',',
  ),
);
const WRITTEN = new Set(
  'sent,drafts,draft,chat,chats,gesendet,entwürfe,entwurf,messages envoyés,envoyés,brouillons,enviados,enviado,borradores,rascunhos,inviata,inviati,posta inviata,bozze,verzonden,concepten'.split(
    ',',
  ),
);
const RECEIVED = new Set(
  'inbox,posteingang,boîte de réception,recibidos,bandeja de entrada,caixa de entrada,posta in arrivo,postvak in'.split(
    ',',
  ),
);

/** Of Thunderbird: the mail was deleted or moved, and stays in the file until that is compacted. */
const EXPUNGED = 0x0008;

/** As its X-Gmail-Labels and X-Mozilla-Status lines have it; '' for none. */
export type Marks = { labels: string; status: string };

/** Null for a mail that came to the person and was kept, and for one without marks. */
export function leftOutBy({ labels, status }: Marks): LeftOut | null {
  if (/^\s*[\da-f]{4}\b/i.test(status) && (Number.parseInt(status, 16) & EXPUNGED) !== 0) return 'spam';
  if (labels === '') return null;
  const names = decodeWords(labels)
    .split(',')
    .map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase());
  if (names.some((name) => THROWN_AWAY.has(name))) return 'spam';
  // A mail to oneself is in both: it came as well.
  return names.some((name) => WRITTEN.has(name)) && !names.some((name) => RECEIVED.has(name)) ? 'sent' : null;
}
