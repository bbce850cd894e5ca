/** What is taken of each sheet to search it, in plain texts: the rest of the work needs nothing else. */
import { toTexte } from '../../core/arbre.ts';
import { type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { FACETTES, facettesOf } from '../../core/catalogue/derives.ts';
import { clesOf } from '../../core/catalogue/tris.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import type { VueContenu, VueFiche } from '../../vues/fiche/vue.ts';
import { TRIS_RECHERCHE } from '../../vues/listes/liste.ts';
import type { Site } from '../../vues/site.ts';
import type { Cherchable } from './cherchable.ts';
import { listFormes } from './glossaire.ts';

/** As JSON could write it: it goes from one thread to another. */
export interface Matiere
	extends Pick<Cherchable, 'url' | 'titre' | 'phrase' | 'type' | 'filtres' | 'ordres'> {
	/** Other names of the sheet. */
	alias: string;
	/** All that its page says, sources excepted, one sentence after the other. */
	texte: string;
	/** Other forms of the words that it uses and that the glossary knows. */
	formes: string;
}

/** The engine leaves out of an ordered list what has no key: those that do not say get the last. */
const CLE_MAX = 99_999_999;

/** One for each sheet, in a stable order. */
export const listMatieres = (site: Site): Matiere[] =>
	listFiches(site.catalogue).map((fiche) => toMatiere(site, fiche));

function toMatiere({ catalogue, vueOf }: Site, fiche: Fiche): Matiere {
	const vue = vueOf(fiche);
	const texte = textOf(vue);
	const facettes = facettesOf(catalogue, fiche);
	const cles = clesOf(catalogue, fiche);
	return {
		url: vue.page,
		titre: vue.titre,
		phrase: vue.phrase,
		type: NOMS_FAMILLES[vue.famille].un,
		alias: (fiche.donnees.alias ?? []).join(', '),
		texte,
		formes: listFormes(catalogue, vue.termes, texte).join(', '),
		filtres: FACETTES.flatMap((facette) =>
			facettes[facette].map((valeur) => [facette, valeur] as const),
		),
		ordres: Object.fromEntries(
			TRIS_RECHERCHE.map(({ id, sens }) => [id, cles[id] ?? (sens === 'asc' ? CLE_MAX : -1)]),
		),
	};
}

function textOf(vue: VueFiche): string {
	const carte = vue.essentiel.flatMap((l) => l.valeurs.map((v) => v.texte));
	const corps = vue.sections.flatMap((s) => [
		...(s.corps && s.titre ? [`${s.titre}.`] : []),
		...s.contenus.map(textOfContenu),
	]);
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
