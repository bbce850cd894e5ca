/** What the templates of a tutorial of Wikifab or DokIt take of a sheet. They put it in properties: words alone. */
import type { Duree } from '../../core/temps/durees.ts';
import { sayPrecision } from '../../vues/fiche/phrases.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import type { EtapePapier } from '../papier/papier.ts';
import { callModele, valeurOf } from './modele.ts';
import { LICENCE_TUTORIEL, type TutorielWiki } from './profils.ts';

export interface MatiereTutoriel {
	axes: readonly string[];
	duree: Duree | undefined;
	materiel: readonly string[];
}

export function fillTutoriel(
	{ phrase, enBref }: VueFiche,
	{ axes, duree, materiel }: MatiereTutoriel,
	tutoriel: TutorielWiki,
): string {
	const { details, introduction } = tutoriel;
	const unite = duree && tutoriel.unites[duree.unite];
	const noms = valeurOf(axes.join(', '));
	return [
		callModele(details.modele, [
			...Object.entries(details.fixes),
			[details.categories, noms],
			[details.motsCles, noms],
			[details.description, valeurOf(phrase)],
			...(unite
				? ([
						[details.duree, String(duree.max ?? duree.min)],
						[details.unite, unite],
					] as const)
				: []),
			[details.licence, LICENCE_TUTORIEL],
		]),
		...(enBref.length > 0
			? [callModele(introduction.modele, [[introduction.texte, valeurOf(enBref.join(' '))]])]
			: []),
		...(materiel.length > 0
			? [
					callModele(tutoriel.materiel.modele, [
						[tutoriel.materiel.texte, materiel.map((m) => `\n* ${valeurOf(m)}`).join('')],
					]),
				]
			: []),
	].join('\n');
}

export const renderEtapesTuto = (
	etapes: readonly EtapePapier[],
	{ etape: { modele, titre, contenu } }: TutorielWiki,
): string =>
	etapes
		.map((etape) => {
			const precision = sayPrecision(etape);
			const consigne = [precision && `${precision}.`, etape.consigne].filter(Boolean).join(' ');
			return callModele(modele, [
				[titre, valeurOf(`${etape.numero}. ${etape.titre}`)],
				[contenu, valeurOf(consigne)],
			]);
		})
		.join('\n');
