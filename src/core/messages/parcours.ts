/** What can be wrong in the weeks of a way. */
import { erreur } from './entree.ts';

interface DeLEtape {
	fiche: string;
}

export const parcours = {
	'semaines-inversees': erreur<DeLEtape & { de: number; a: number }>(
		(p) =>
			`L’étape « ${p.fiche} » commence la semaine ${p.de} et finit la semaine ${p.a}, qui est avant.`,
		() => 'La première semaine va dans « de », la dernière dans « a » : corrigez l’une des deux.',
	),
	'semaines-manquantes': erreur<DeLEtape>(
		(p) => `L’étape « ${p.fiche} » n’a pas de semaines, et d’autres en ont.`,
		() =>
			'Ajoutez « semaines » à cette étape, ou retirez-les de toutes : le calendrier montre un parcours entier.',
	),
};
