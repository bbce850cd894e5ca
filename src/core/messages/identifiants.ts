/** What can be wrong with identifiers that were published. */
import { erreur, type Proche, suggest, type Valeur } from './entree.ts';

const REDIRECTIONS = 'content/redirections.yaml';

export const identifiants = {
	'identifiant-disparu': erreur<Proche & { date: string }>(
		(p) =>
			`« ${p.valeur} » a été publié (millésime du ${p.date}) et n’existe plus : les liens et les données des autres y mènent encore.`,
		(p) =>
			`Remettez-le, ou dites dans ${REDIRECTIONS} où le trouver : « - de: ${p.valeur} », puis « vers: ${p.proche ?? '/plan-du-site/'} ».`,
	),
	'millesimes-illisibles': erreur<{ commande: string }>(
		() => 'Ce fichier ne peut pas être lu : il dit les identifiants déjà publiés.',
		(p) => `Reprenez dans git sa version précédente ; seule la commande « ${p.commande} » l’écrit.`,
	),
	'redirection-inutile': erreur<Valeur>(
		(p) => `« ${p.valeur} » existe : il ne peut pas mener ailleurs.`,
		() => 'Retirez cette redirection, ou la fiche de ce nom.',
	),
	'redirection-en-double': erreur<Valeur>(
		(p) => `« ${p.valeur} » est redirigé deux fois.`,
		() => 'Gardez une seule des deux lignes.',
	),
	'redirection-en-chaine': erreur<Valeur & { vers: string }>(
		(p) => `« ${p.valeur} » mène lui-même ailleurs.`,
		(p) => `Écrivez directement « vers: ${p.vers} ».`,
	),
	'redirection-perdue': erreur<Proche>(
		(p) => `« ${p.valeur} » n’existe pas.`,
		(p) =>
			suggest(p.proche, 'Donnez un identifiant qui existe, ou une page du site, comme /outils/.'),
	),
};
