/**
 * The identifier of a book: the same title and the same sheets are the same book, whose editions differ
 * by their date.
 */
import { uuidOf } from '../../core/formats/empreinte.ts';
import { type Livre, listChapitres } from './livre.ts';

export function identifierOf(livre: Livre): string {
	const refs = listChapitres(livre).map((c) => c.ref);
	return uuidOf([livre.adresse ?? '', livre.titre, ...refs].join('\n'));
}
