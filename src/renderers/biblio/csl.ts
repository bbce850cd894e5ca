/** CSL-JSON, which Zotero and its like read: https://docs.citationstyles.org/en/stable/specification.html */
import type { Citable, GenreCitable } from './citable.ts';

const TYPES: Readonly<Record<GenreCitable, string>> = {
	livre: 'book',
	rapport: 'report',
	article: 'article-journal',
	guide: 'report',
	video: 'motion_picture',
	podcast: 'broadcast',
	site: 'webpage',
	'texte-de-loi': 'legislation',
	fiche: 'webpage',
};

/** Where a text stands in something larger, its name is that of a container. */
const CONTENUS: ReadonlySet<GenreCitable> = new Set(['article', 'site', 'fiche', 'podcast']);

export function toCsl({ cle, genre, titre, auteurs, date, editeur, url, note }: Citable): object {
	return {
		id: cle,
		type: TYPES[genre],
		title: titre,
		...(auteurs.length > 0 ? { author: auteurs.map((literal) => ({ literal })) } : {}),
		...(date ? { issued: { 'date-parts': [date.split('-').map(Number)] } } : {}),
		...(editeur ? { [CONTENUS.has(genre) ? 'container-title' : 'publisher']: editeur } : {}),
		...(url ? { URL: url } : {}),
		...(note ? { note } : {}),
		language: 'fr',
	};
}
