/** The settings of the environment that a site is built with, checked before anything is done. */
import { FORGES } from '../../formulaire/depot.ts';
import { adresseCourriel, adresseDepot } from '../construction/depot.ts';

interface Reglage {
	nom: string;
	isJuste: (valeur: string) => boolean;
	aide: string;
}

const REGLAGES: readonly Reglage[] = [
	{
		nom: 'SITE',
		isJuste: isOrigine,
		aide: 'attend l’adresse publique, sans chemin : SITE=https://exemple.fr. Le sous-chemin se dit dans BASE.',
	},
	{
		nom: 'BASE',
		isJuste: (valeur) => /^\/?(?:[\w~-][\w.~-]*\/?)*$/.test(valeur),
		aide: 'attend un sous-chemin de l’adresse, sans accent ni espace : BASE=/commun/',
	},
	{
		nom: 'IMPULSER_DEPOT',
		isJuste: () => adresseDepot() !== undefined,
		aide: 'attend l’adresse du dépôt : IMPULSER_DEPOT=https://codeberg.org/nous/commun',
	},
	{
		nom: 'IMPULSER_FORGE',
		isJuste: (valeur) => FORGES.some((forge) => forge === valeur),
		aide: `attend le logiciel de la forge : ${FORGES.join(', ')}.`,
	},
	{
		nom: 'IMPULSER_COURRIEL',
		isJuste: () => adresseCourriel() !== undefined,
		aide: 'attend une seule adresse : IMPULSER_COURRIEL=fiches@exemple.fr',
	},
];

/** Throws a sentence for each setting that cannot be followed, package.json last; an empty one is not given. */
export function checkReglages(): void {
	const fautes = REGLAGES.flatMap(({ nom, isJuste, aide }) => {
		const valeur = process.env[nom];
		return valeur && !isJuste(valeur) ? [`${nom}=${valeur} ne convient pas : ${nom} ${aide}`] : [];
	});
	if (fautes.length > 0) throw new Error(fautes.join('\n'));
	adresseDepot();
}

function isOrigine(valeur: string): boolean {
	try {
		const { protocol, pathname, search, hash, username } = new URL(valeur);
		return /^https?:$/.test(protocol) && pathname === '/' && !search && !hash && !username;
	} catch {
		return false;
	}
}
