/** What a firm is by law, as it is written behind its name: "GmbH & Co. KG", "S.A. de C.V.", "Ltd.". */
export const LEGAL_FORM = String.raw`(?:g?GmbH(?: & Co\. ?KG)?|mbH|AG|SE|KG|OHG|OG|UG|eG|e\. ?V\.|Inc\.?|LLC|LLP|Ltd\.?|Limited|Corp\.?|Corporation|PLC|plc|Pty|AB|A\/S|ApS|Oyj?|S\.A\.(?: de C\.V\.)?|S\.L\.(?:U\.)?|S\.p\.A\.|S\.r\.l\.|SA(?:\/NV|S)?|SARL|N\.?V\.?|B\.?V\.?|Lda\.?|Ltda\.?)`;
