/** The kits of the base of the tests, as lines that a test compares. */
import assert from 'node:assert/strict';
import { type Catalogue, findFiche } from '../../src/core/catalogue/catalogue.ts';
import { buildVueFiche } from '../../src/vues/fiche/fiche.ts';
import type { Bloc, DocumentMairie, Morceau } from '../../src/vues/mairie/document.ts';
import { buildKit, type Kit } from '../../src/vues/mairie/index.ts';
import { readBase } from '../contenu.ts';

export const base = readBase();
/** The kit of a sheet that has one. */
export const kit = (ref: string, catalogue: Catalogue = base): Kit => {
	const fiche = findFiche(catalogue, ref);
	assert.ok(fiche, ref);
	const fait = buildKit(
		catalogue,
		fiche,
		buildVueFiche(catalogue, fiche),
		'https://exemple.fr/fiche/',
	);
	assert.ok(fait, ref);
	return fait;
};
const plat = (texte: string): string =>
	texte.replace(/[\u00a0\u202f\u2003]/gu, ' ').replace(/…+/gu, '…');

/** A piece as it would be read: blanks in brackets, optional pieces in braces. */
const sayMorceau = (m: Morceau): string => {
	if (typeof m === 'string') return m;
	if ('gras' in m) return `*${m.gras}*`;
	if ('appel' in m) return `[${m.appel}]`;
	if ('si' in m) return `{${m.morceaux.map(sayMorceau).join('')}}`;
	return m.de ? `de [${m.champ}]` : `[${m.champ}]`;
};
const sayMorceaux = (morceaux: Morceau[]): string => morceaux.map(sayMorceau).join('');
const sayBloc = (b: Bloc): string[] => {
	if (b.genre === 'titre') return [`# ${b.texte}`];
	if (b.genre === 'paragraphe') return [sayMorceaux(b.morceaux)];
	if (b.genre === 'lignes') return b.lignes.map((l) => `| ${sayMorceaux(l)}`);
	if (b.genre === 'liste') return b.elements.map((e) => `- ${sayMorceaux(e)}`);
	return b.rangs.map((r) => `${r.terme} | ${r.texte}`);
};
/** A document, line by line, with plain spaces. */
export const lireDocument = ({ blocs }: Pick<DocumentMairie, 'blocs'>): string[] =>
	blocs.flatMap(sayBloc).map(plat);

/** A document of a kit, line by line, with plain spaces. */
export const lire = (ref: string, id: DocumentMairie['id']): string[] =>
	lireDocument(kit(ref).documents.find((d) => d.id === id) ?? { blocs: [] });
