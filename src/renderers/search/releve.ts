/**
 * What is taken of a sheet to search it, that its view alone says: read once, and kept as long as the view.
 * What the others change, the words that the commons writes in one piece, is for fiches.ts.
 */
import { toTexte } from '../../core/arbre.ts';
import type { VueContenu, VueFiche } from '../../vues/fiche/vue.ts';
import type { Champ } from './champs.ts';
import { listJoints, listSoudes } from './composes.ts';
import { normalizeMots, splitMots } from './normaliseur.ts';

export interface Releve {
	/** Its text as it is written. */
	texte: string;
	champs: readonly Champ[];
	/** Its words as typed. */
	bruts: readonly string[];
	/** What it may write in one piece, and what it may write apart. */
	soudes: ReadonlySet<string>;
	joints: readonly string[];
}

const connus = new WeakMap<VueFiche, Releve>();

/** `alias`: the other names of the sheet. */
export function readReleve(vue: VueFiche, alias: string): Releve {
	const connu = connus.get(vue);
	if (connu) return connu;
	const texte = textOf(vue);
	const textes = { titre: vue.titre, alias, phrase: vue.phrase, texte };
	const champs = (['titre', 'alias', 'phrase', 'texte'] as const).map((nom) => ({
		nom,
		bruts: splitMots(textes[nom]),
	}));
	const releve = {
		texte,
		champs: champs.map(({ nom, bruts }) => ({ nom, mots: normalizeMots(bruts) })),
		bruts: champs.flatMap(({ bruts }) => bruts),
		soudes: new Set(champs.flatMap(({ bruts }) => [...listSoudes(bruts)])),
		joints: champs.flatMap(({ bruts }) => listJoints(bruts)),
	};
	connus.set(vue, releve);
	return releve;
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
