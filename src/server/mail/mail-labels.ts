import { decodeWords } from './encoded-words.ts';

/** Why a mail is left out by what its mail program marked: thrown away by the person or for them, or written by them. */
export type LeftOut = 'spam' | 'sent';

// As Gmail writes them into an export, and mail programs call their folders, in the languages whose mail is read.
const THROWN_AWAY = namesIn(
  'spam,trash,bin,junk,junk e-mail,junk mail,bulk mail,deleted items,deleted messages',
  'papierkorb,gelöschte elemente,gelöschte objekte,junk-e-mail',
  'corbeille,éléments supprimés,courrier indésirable,indésirables',
  'papelera,correo no deseado,elementos eliminados',
  'lixeira,lixo,itens excluídos,lixo eletrônico',
  'cestino,posta indesiderata,posta eliminata',
  'prullenbak,ongewenste e-mail,verwijderde items',
  'kosz,wiadomości-śmieci,papperskorgen,skräppost,borttagna objekt',
  'papirkurv,papirkurven,slettet post,søppelpost,søppelbøtte,uønsket e-post',
);
const WRITTEN = namesIn(
  'sent,sent items,sent messages,sent mail,drafts,draft,chat,chats',
  'gesendet,gesendete elemente,gesendete objekte,entwürfe,entwurf',
  'messages envoyés,envoyés,éléments envoyés,brouillons',
  'enviados,enviado,elementos enviados,borradores,itens enviados,rascunhos',
  'inviata,inviati,posta inviata,bozze',
  'verzonden,verzonden items,concepten',
  'wysłane,wersje robocze,kopie robocze,skickat,skickade objekt,utkast',
  'sendt,sendte elementer,sendt post,kladder',
);
const RECEIVED = namesIn(
  'inbox,posteingang,boîte de réception,recibidos,bandeja de entrada,caixa de entrada,posta in arrivo,postvak in',
  'odebrane,inkorgen,indbakke,innboks',
);

function namesIn(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(',')));
}

/** The same for one label, or the name of a folder, in small letters. */
export function leftOutName(name: string): LeftOut | null {
  const plain = name.normalize('NFC');
  if (THROWN_AWAY.has(plain)) return 'spam';
  return WRITTEN.has(plain) ? 'sent' : null;
}

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
