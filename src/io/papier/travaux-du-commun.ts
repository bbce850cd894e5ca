/** The papers of the commons itself: its leaflet, its poster, its cards, its report. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { renderAffiche, renderCartons, renderPlaquette } from '../../renderers/typst/commun.ts';
import { LECTURE_PLAQUETTE, lectureOfCartons } from '../../renderers/typst/lectures.ts';
import { renderRapport } from '../../renderers/typst/rapport.ts';
import { buildVueAffiche } from '../../vues/commun/affiche.ts';
import { buildVuesCartons } from '../../vues/commun/cartons.ts';
import { FICHIERS_PAPIERS, type PapierDuCommun } from '../../vues/commun/papier.ts';
import { buildVuePlaquette } from '../../vues/commun/plaquette.ts';
import { buildVueRapport, FICHIERS_RAPPORT } from '../../vues/commun/rapport.ts';
import type { Site } from '../../vues/site.ts';
import { adresseSite } from '../commandes/dossiers.ts';
import { digestValeur } from '../construction/empreintes.ts';
import type { Tache } from './compositeur.ts';
import { toSecondes } from './date-du-document.ts';
import { buildDonneesCommun, buildDonneesRapport, buildOptionsPapier } from './donnees-pdf.ts';
import type { Matiere, Travail } from './travaux.ts';

/** Cards and the report come from sheets: there are none without. */
export function listTravauxCommun({ catalogue, vueOf }: Site): Travail[] {
	const site = adresseSite();
	const plaquette = buildVuePlaquette(catalogue);
	const affiche = buildVueAffiche(catalogue);
	const cartons = buildVuesCartons(catalogue, vueOf);
	const refs = cartons.map(({ ref }) => ref);
	const travaux: Travail[] = [
		travailOf('plaquette', plaquette, () => ({
			...toMatiere('plaquette', renderPlaquette(plaquette, site), plaquette.modification),
			lecture: LECTURE_PLAQUETTE,
		})),
		travailOf('affiche', affiche, () =>
			toMatiere('affiche-du-commun', renderAffiche(affiche, site), affiche.modification),
		),
		...travauxRapport(catalogue),
	];
	if (cartons.length === 0) return travaux;
	const modification = cartons
		.map((c) => c.modification ?? '')
		.sort()
		.at(-1);
	const jeu = travailOf('cartons', cartons, () => ({
		...toMatiere('cartes', renderCartons(cartons, site), modification || undefined),
		lecture: lectureOfCartons(cartons.length),
	}));
	return [{ ...jeu, refs }, ...travaux];
}

function travauxRapport(catalogue: Catalogue): Travail[] {
	const vue = buildVueRapport(catalogue);
	if (!vue) return [];
	const travail = travailOf('rapport', vue, () => ({
		modele: 'rapport',
		donnees: buildDonneesRapport(renderRapport(vue, buildOptionsPapier([]))),
		images: [],
		date: toSecondes(vue.modification),
	}));
	return [{ ...travail, refs: vue.refs }];
}

const CHEMINS = { ...FICHIERS_PAPIERS, rapport: FICHIERS_RAPPORT.pdf };

const travailOf = (
	papier: PapierDuCommun | 'rapport',
	vue: unknown,
	prepare: () => Matiere<Tache>,
): Travail => ({
	chemin: CHEMINS[papier],
	vue: `${papier}-${digestValeur([vue, adresseSite() ?? ''])}`,
	prepare,
});

const toMatiere = (
	modele: Tache['modele'],
	papier: object,
	modification: string | undefined,
): Matiere<Tache> => ({
	modele,
	donnees: buildDonneesCommun(papier),
	images: [],
	date: toSecondes(modification),
});
