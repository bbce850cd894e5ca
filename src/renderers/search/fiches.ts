/** What the search engine is given of each sheet. */

import { toTexte } from '../../core/arbre.ts';
import { type Catalogue, type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { FACETTES, type Facette, facettesOf } from '../../core/catalogue/derives.ts';
import { clesOf } from '../../core/catalogue/tris.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import type { VueContenu, VueFiche } from '../../vues/fiche/vue.ts';
import { TRIS_RECHERCHE } from '../../vues/listes/liste.ts';
import type { Site } from '../../vues/site.ts';
import { listJoints, MotsJoints } from './composes.ts';
import { AUTRES_FORMES, AUTRES_NOMS } from './extrait.ts';
import { listFormes } from './glossaire.ts';
import { normalizeTexte } from './normaliseur.ts';

export interface FicheCherchable {
	url: string;
	titre: string;
	phrase: string;
	/** « Fiche outil » */
	type: string;
	/** Small HTML page, text normalised: the engine weighs headings above paragraphs. */
	html: string;
	/** The text as it is written, to show the passage that answers. */
	texte: string;
	/** All the words as they are written, for « vouliez-vous dire ». */
	mots: string;
}

/** The engine leaves out of an ordered list what has no key: those that do not say get the last. */
const CLE_MAX = 99_999_999;

/** One record per sheet, in a stable order. */
export function buildFichesCherchables({ catalogue, vueOf }: Site): FicheCherchable[] {
	const vues = listFiches(catalogue).map((fiche) => ({ fiche, vue: vueOf(fiche) }));
	const connus = new MotsJoints(vues.flatMap(({ vue }) => [vue.titre, vue.phrase, textOf(vue)]));
	return vues.map(({ fiche, vue }) => buildFiche(catalogue, fiche, vue, connus));
}

function buildFiche(
	catalogue: Catalogue,
	fiche: Fiche,
	vue: VueFiche,
	connus: MotsJoints,
): FicheCherchable {
	const alias = (fiche.donnees.alias ?? []).join(', ');
	const texte = textOf(vue);
	const joints = listJoints(`${vue.titre} ${vue.phrase} ${texte} ${alias}`, connus).join(' ');
	const formes = listFormes(catalogue, vue.termes, texte).join(', ');
	const facettes = facettesOf(catalogue, fiche);
	const filtres = FACETTES.flatMap((facette: Facette) =>
		facettes[facette].map(
			(valeur) => `<span data-pagefind-filter="${facette}">${escapeHtml(valeur)}</span>`,
		),
	).join('');
	const cles = clesOf(catalogue, fiche);
	const ordres = TRIS_RECHERCHE.map(
		({ id, sens }) =>
			`<span data-pagefind-sort="${id}:${cles[id] ?? (sens === 'asc' ? CLE_MAX : -1)}"></span>`,
	).join('');
	const html = `<!doctype html><html lang="fr"><head></head><body><h1>${norm(vue.titre)}</h1>
<h2>${norm(alias)}</h2>
<h3>${norm(vue.phrase)}</h3>
<p>${norm(texte)}</p>
<p>${escapeHtml(joints)}</p>
<p data-pagefind-weight="0.2">${norm(formes)}</p>
${filtres}${ordres}</body></html>`;
	const affiche = [texte, addTo(AUTRES_NOMS, alias), addTo(AUTRES_FORMES, formes)].join('');
	const type = NOMS_FAMILLES[vue.famille].un;
	const { titre, phrase } = vue;
	return {
		url: vue.page,
		titre,
		phrase,
		type,
		html,
		texte: affiche,
		mots: `${vue.titre} ${vue.phrase} ${affiche}`,
	};
}

const addTo = (titre: string, noms: string): string => (noms === '' ? '' : `${titre}${noms}.`);

/** A text as the engine wants it, safe in a page. */
export const norm = (texte: string): string => escapeHtml(normalizeTexte(texte));

function escapeHtml(texte: string): string {
	return texte.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** All that the page says of the sheet, sources excepted, one sentence after the other. */
function textOf(vue: VueFiche): string {
	const carte = vue.essentiel.flatMap((l) => l.valeurs.map((v) => v.texte));
	const corps = vue.sections.flatMap((s) => s.contenus.map(textOfContenu));
	return [...vue.enBref, ...corps, ...carte].join(' ').replace(/\s+/gu, ' ').trim();
}

function textOfContenu(contenu: VueContenu): string {
	switch (contenu.genre) {
		case 'arbre':
			return toTexte([...contenu.arbre.contenu, ...contenu.arbre.notes.flat()]);
		case 'paragraphes':
			return contenu.textes.map((t) => t.texte).join(' ');
		case 'liste':
		case 'coches':
			return contenu.elements.map((e) => e.texte).join(' ');
		case 'definitions':
			return contenu.entrees.map((e) => `${e.terme ?? ''} ${e.texte}`).join(' ');
		case 'etapes':
			return contenu.etapes.map((e) => `${e.titre}. ${e.consigne}`).join(' ');
		case 'tableau':
			return contenu.lignes.flat().join(' ');
		default:
			return '';
	}
}
