/** The JSON that the templates read: what the renderers give, and the words of the frame. */

import { toDessinable } from '../../core/texte/dessins.ts';
import type { OptionsPapier } from '../../renderers/papier/contexte.ts';
import type { FeuillePapier } from '../../renderers/papier/feuille.ts';
import type { LivretPapier } from '../../renderers/papier/papier.ts';
import type { RapportPapier } from '../../renderers/typst/rapport.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import { COUP_D_OEIL, LICENCE, NOM, PROMESSE } from '../../vues/mots.ts';
import { adresseSite } from '../commandes/dossiers.ts';
import type { ImageFiche } from '../contenu/images/index.ts';

/** What the renderers must know of this site and of the images at hand. */
export function buildOptionsPapier(images: readonly ImageFiche[]): OptionsPapier {
	return {
		site: adresseSite(),
		images: new Map(images.map((i) => [i.cle, { chemin: i.chemin, largeur: i.largeur }])),
		cibles: new Map(),
	};
}

/** For either layout of a sheet. */
export function buildDonneesFiche(
	fiche: { titre: string; adresse?: { courte: string } },
	vue: VueFiche,
): string {
	const gauche = [NOM, LICENCE, vue.dates?.modification].filter(Boolean).join(' · ');
	return write({
		fiche,
		'coup-d-oeil': COUP_D_OEIL,
		mots: [vue.famille, ...(vue.axe ? [vue.axe.court] : [])],
		pied: { gauche, centre: fiche.adresse?.courte ?? fiche.titre },
	});
}

export function buildDonneesLivret(livret: LivretPapier): string {
	return write({
		livret,
		'coup-d-oeil': COUP_D_OEIL,
		mots: ['livret'],
		nom: NOM,
		promesse: PROMESSE,
		pied: { gauche: `${NOM} · ${LICENCE}`, centre: livret.titre },
	});
}

export const buildDonneesRapport = (rapport: RapportPapier): string =>
	write({
		rapport,
		mots: ['rapport', 'diagnostic partagé'],
		nom: NOM,
		promesse: PROMESSE,
		pied: { gauche: `${NOM} · ${LICENCE}`, centre: rapport.adresse?.courte ?? 'Rapport' },
	});

/** For a paper of the commons. */
export const buildDonneesCommun = (papier: object): string => write(papier);
/** A paper that goes with a sheet. */
export const buildDonneesFeuille = (feuille: FeuillePapier): string => write(feuille);

/** What no font draws would leave the whole document unmade: a square stands for it (core/texte/dessins.ts). */
const write = (donnees: object): string =>
	JSON.stringify(donnees, (_cle, valeur: unknown) =>
		typeof valeur === 'string' ? toDessinable(valeur) : valeur,
	);
