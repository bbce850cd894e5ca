/** What is searched of each sheet. */
import { type Catalogue, type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { FACETTES, facettesOf } from '../../core/catalogue/derives.ts';
import { clesOf } from '../../core/catalogue/tris.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import { TRIS_RECHERCHE } from '../../vues/listes/liste.ts';
import type { Site } from '../../vues/site.ts';
import type { Champ } from './champs.ts';
import type { Cherchable } from './cherchable.ts';
import { MotsJoints } from './composes.ts';
import { AUTRES_FORMES, AUTRES_NOMS } from './extrait.ts';
import { listFormes } from './glossaire.ts';
import { normalizeMots, splitMots } from './normaliseur.ts';
import { type Releve, readReleve } from './releve.ts';

/** The engine leaves out of an ordered list what has no key: those that do not say get the last. */
const CLE_MAX = 99_999_999;

/** One record per sheet, in a stable order. */
export function buildFichesCherchables({ catalogue, vueOf }: Site): Cherchable[] {
	const fiches = listFiches(catalogue).map((fiche) => {
		const vue = vueOf(fiche);
		return { fiche, vue, releve: readReleve(vue, aliasOf(fiche)) };
	});
	const connus = new MotsJoints(fiches.map(({ releve }) => releve.soudes));
	return fiches.map(({ fiche, vue, releve }) => buildFiche(catalogue, fiche, vue, releve, connus));
}

const aliasOf = ({ donnees }: Fiche): string => (donnees.alias ?? []).join(', ');

function buildFiche(
	catalogue: Catalogue,
	fiche: Fiche,
	vue: VueFiche,
	{ texte, champs, bruts, joints }: Releve,
	connus: MotsJoints,
): Cherchable {
	const formes = listFormes(catalogue, vue.termes, texte).join(', ');
	const formesBrutes = splitMots(formes);
	const ajouts: Champ[] = [
		{ nom: 'joints', mots: joints.filter((joint) => connus.has(joint)) },
		{ nom: 'formes', mots: normalizeMots(formesBrutes) },
	];
	const facettes = facettesOf(catalogue, fiche);
	const cles = clesOf(catalogue, fiche);
	return {
		url: vue.page,
		titre: vue.titre,
		phrase: vue.phrase,
		type: NOMS_FAMILLES[vue.famille].un,
		champs: [...champs, ...ajouts],
		filtres: FACETTES.flatMap((facette) =>
			facettes[facette].map((valeur) => [facette, valeur] as const),
		),
		ordres: Object.fromEntries(
			TRIS_RECHERCHE.map(({ id, sens }) => [id, cles[id] ?? (sens === 'asc' ? CLE_MAX : -1)]),
		),
		texte: [texte, addTo(AUTRES_NOMS, aliasOf(fiche)), addTo(AUTRES_FORMES, formes)].join(''),
		bruts: [...bruts, ...formesBrutes],
	};
}

const addTo = (titre: string, noms: string): string => (noms === '' ? '' : `${titre}${noms}.`);
