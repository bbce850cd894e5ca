/**
 * The identifier of a book: the same title and the same sheets are the same book, whose editions differ
 * by their date. A UUID of version 8: the digest is ours.
 */
import { digestTexte } from '../../core/empreinte.ts';
import { type Livre, listChapitres } from './livre.ts';

export function identifierOf(livre: Livre): string {
	const refs = listChapitres(livre).map((c) => c.ref);
	const hexa = digestTexte([livre.adresse ?? '', livre.titre, ...refs].join('\n'));
	const variante = ((parseInt(hexa[16] ?? '0', 16) & 3) | 8).toString(16);
	return `urn:uuid:${hexa.slice(0, 8)}-${hexa.slice(8, 12)}-8${hexa.slice(13, 16)}-${variante}${hexa.slice(17, 20)}-${hexa.slice(20)}`;
}
