/** Changes at random that a sheet often survives: what its sentences say, with its form kept. */
import { type Document, isScalar, parseDocument, type Scalar, visit } from 'yaml';
import { type Hasard, mutateOctets, PIEGES } from './mutations.ts';

const ENTETE = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/;

/** Half of the time some of its sentences, in its fields or its text; else any of its bytes. */
export function mutateFiche(octets: Uint8Array, hasard: Hasard): Uint8Array {
	if (hasard.entier(2) === 0) return mutateOctets(octets, hasard);
	const [, entete, corps] = ENTETE.exec(Buffer.from(octets).toString('utf8')) ?? [];
	if (entete === undefined || corps === undefined) return mutateOctets(octets, hasard);
	const document = parseDocument(entete);
	const phrases = listPhrases(document);
	for (let n = hasard.entier(4); n > 0 && phrases.length > 0; n--) {
		const phrase = hasard.pick(phrases);
		phrase.value = putPiege(String(phrase.value), hasard);
	}
	const texte = hasard.entier(2) === 0 ? corps : changeCorps(corps, hasard);
	return Buffer.from(`---\n${document.toString({ lineWidth: 0 })}---\n${texte}`, 'utf8');
}

function listPhrases(document: Document): Scalar[] {
	const phrases: Scalar[] = [];
	visit(document, {
		Scalar: (cle, noeud) => {
			if (
				cle !== 'key' &&
				isScalar(noeud) &&
				typeof noeud.value === 'string' &&
				noeud.value.includes(' ')
			)
				phrases.push(noeud);
		},
	});
	return phrases;
}

/** Beside a word: the signs that a text may hold are tried, more than those that it may not. */
function putPiege(texte: string, hasard: Hasard): string {
	const mots = texte.split(' ');
	const piege = hasard.pick(PIEGES).replaceAll(/[\p{C}]/gu, '');
	mots.splice(hasard.entier(mots.length + 1), 0, piege);
	return mots.join(' ');
}

/** What Markdown would read as a sign is written so that it stays a word, half of the time. */
function changeCorps(corps: string, hasard: Hasard): string {
	const lignes = corps.split('\n');
	const i = hasard.entier(lignes.length);
	const change = putPiege(lignes[i] ?? '', hasard);
	lignes[i] = hasard.entier(2) === 0 ? change : change.replaceAll(/[\\*_`[\]{}<>~|#]/g, '\\$&');
	return lignes.join('\n');
}
