/** What can be wrong around the content: its words, and the files of the project that follow from it. */
import { erreur, type Valeur } from './entree.ts';

const MOTS = 'docs/orthographe/mots.txt';

export const projet = {
	orthographe: erreur<Valeur & { proches: readonly string[] }>(
		(p) => `Le mot « ${p.valeur} » n’est pas dans le dictionnaire.`,
		(p) => {
			const proches = p.proches.map((mot) => `« ${mot} »`).join(' ou ');
			return `${proches && `Vouliez-vous dire ${proches} ? `}Corrigez, ou ajoutez le mot à ${MOTS}.`;
		},
	),
	'mot-mal-range': erreur<Valeur & { avant: string }>(
		(p) => `« ${p.valeur} » vient avant « ${p.avant} » dans l’alphabet.`,
		() => 'Sous chaque thème, les mots sont dans l’ordre : mettez celui-ci à sa place.',
	),
	'mot-en-double': erreur<Valeur>(
		(p) => `« ${p.valeur} » est déjà dans la liste.`,
		() => 'Retirez cette ligne.',
	),
	'fichier-perime': erreur<{ commande: string }>(
		() =>
			'Ce fichier vient des champs, des listes de content/vocabulaires/ et des structures, qui ont changé.',
		(p) => `Lancez « ${p.commande} », et joignez à votre proposition ce qu’il récrit.`,
	),
};
