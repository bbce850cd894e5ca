/** What XML 1.0 takes as text: some characters that a sheet may hold are refused there. */
const INTERDITS = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The same text without control characters and lone surrogates. */
export function cleanXml(texte: string): string {
	return texte.replace(INTERDITS, '');
}

/** `]]>` has a meaning even where no section is open: serializers that leave it bare break the file. */
export function guardXml(xml: string): string {
	return xml.replaceAll(']]>', ']]&#x3E;');
}
