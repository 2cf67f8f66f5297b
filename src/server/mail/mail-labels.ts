import { decodeWords } from './encoded-words.ts';

/** Why a mail is left out by its Gmail labels: thrown away by the person or for them, or written by them. */
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

/** Null for a mail that came to the person and was kept, and for one without labels. */
export function leftOutBy(labels: string): LeftOut | null {
  if (labels === '') return null;
  const names = decodeWords(labels)
    .split(',')
    .map((name) => name.trim().replace(/^"|"$/g, '').toLowerCase());
  if (names.some((name) => THROWN_AWAY.has(name))) return 'spam';
  // A mail to oneself is in both: it came as well.
  return names.some((name) => WRITTEN.has(name)) && !names.some((name) => RECEIVED.has(name)) ? 'sent' : null;
}
