/** What a check of the links says, in words. */
import type { Echec, LienMuet, ReleveLiens, Reponse } from '../../core/catalogue/releve-liens.ts';

const ECHECS: Record<Echec, string> = {
	delai: 'pas de réponse à temps',
	'hote-inconnu': 'ce nom de site n’existe pas, ou plus',
	'adresse-privee': 'mène à une adresse qui n’est pas publique, non demandée',
	certificat: 'certificat de sécurité invalide',
	'trop-de-renvois': 'le site renvoie sans fin d’une adresse à l’autre',
	connexion: 'connexion impossible',
};

export const isVivante = (reponse: Reponse): boolean =>
	reponse.genre === 'statut' && reponse.statut >= 200 && reponse.statut < 300;

export function sayReponse(reponse: Reponse): string {
	if (reponse.genre === 'echec') return ECHECS[reponse.echec];
	const { statut } = reponse;
	if (statut === 404 || statut === 410) return `page introuvable (${statut})`;
	if ([401, 403, 429].includes(statut))
		return `le site refuse les robots (${statut})\u202f; à ouvrir à la main`;
	return statut >= 500 ? `le site est en panne (${statut})` : `réponse inattendue (${statut})`;
}

/** The silent addresses file by file, then the count. */
export function toTerminal({ demandees, repondent, muettes }: ReleveLiens): string {
	const fichiers = new Map<string, { ligne: number; muet: LienMuet }[]>();
	for (const muet of muettes)
		for (const { fichier, ligne } of muet.mentions)
			fichiers.set(fichier, [...(fichiers.get(fichier) ?? []), { ligne, muet }]);
	const paragraphes = [...fichiers]
		.sort(([a], [b]) => a.localeCompare(b, 'fr'))
		.map(([fichier, liens]) => {
			const lignes = liens
				.sort((a, b) => a.ligne - b.ligne)
				.map(({ ligne, muet }) => `  ${fichier}:${ligne}  ${muet.url}\n    ${muet.raison}\n`);
			return `${fichier}\n${lignes.join('')}\n`;
		});
	return `${paragraphes.join('')}${repondent} adresses sur ${demandees} répondent.\n`;
}
