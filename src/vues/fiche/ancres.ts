/** Where a link may lead inside the page of a sheet. */

import { sortAttributs } from '../../blocs/registre/definitions.ts';
import { type Arbre, visitArbre } from '../../core/arbre.ts';
import { type Catalogue, findFiche } from '../../core/catalogue/catalogue.ts';
import { ancreBloc } from '../../core/catalogue/mentions.ts';
import { refOfPage } from '../../familles/registre/ids.ts';
import { buildVueFiche } from './fiche.ts';
import { listInstants } from './instants.ts';
import { buildPage } from './parties.ts';
import { ancreDefinition, ancreMot, ancreTerme } from './termes.ts';
import type { VueContenu, VueFiche } from './vue.ts';

/** What every page of a sheet has around its sections (components/FicheComplete.astro). */
const CADRE = [
	...['emporter', 'fiche-emporter', 'fiche-carte', 'fiche-carte-titre', 'sommaire'],
	...['fiche-ailleurs', 'fiche-citer', 'fiche-mention'],
];

/** Every anchor of the page that shows this view; a test compares them with the pages. */
export function listAncres(vue: VueFiche): Set<string> {
	return new Set([
		...CADRE,
		...buildPage(vue).parties.map(({ ancre }) => ancre),
		...(vue.enBref.length > 0 ? ['fiche-en-bref'] : []),
		...(vue.termes.length > 0 ? ['fiche-mots'] : []),
		...vue.termes.flatMap(({ id }) => [ancreTerme(id), ancreMot(id), ancreDefinition(id)]),
		...vue.sections.flatMap(({ id, contenus }) => [
			...(id ? [id] : []),
			...contenus.flatMap(ancresOfContenu),
		]),
	]);
}

function ancresOfContenu(contenu: VueContenu): string[] {
	if (contenu.genre === 'arbre') return ancresOfArbre(contenu.arbre);
	if (contenu.genre === 'definitions') return contenu.entrees.flatMap(({ ancre }) => ancre ?? []);
	if (contenu.genre === 'transcription') return listInstants(contenu.chapitres);
	if (contenu.genre === 'sources') return contenu.sources.map((s) => `source-${s.numero}`);
	return [];
}

function ancresOfArbre(arbre: Arbre): string[] {
	const ancres = arbre.notes.map((_, i) => `note-${i + 1}`);
	visitArbre(arbre, (noeud) => {
		if (noeud.type === 'titre') ancres.push(noeud.id);
		if (noeud.type === 'appel-note') ancres.push(`appel-${noeud.numero}`);
		const commune = noeud.type === 'bloc' ? sortAttributs(noeud).commune : undefined;
		if (commune) ancres.push(ancreBloc(commune));
	});
	return ancres;
}

/** The anchors of a page, when it is that of a sheet. */
export function findAncres(catalogue: Catalogue, page: string): Set<string> | undefined {
	const fiche = findFiche(catalogue, refOfPage(page) ?? '');
	return fiche && listAncres(buildVueFiche(catalogue, fiche));
}
