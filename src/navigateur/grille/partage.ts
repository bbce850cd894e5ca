/** One gives one’s own answers: a code, a file, a square for a camera. */
import { writeFichier } from '../../core/grille/fichier.ts';
import { saveFichier } from '../fichiers.ts';
import type { Commandes, Poste } from './commandes.ts';

export const createPartage = ({ page, grille, etat, say }: Poste): Commandes => ({
	copier: async () => say(await copy(page.querySelector('.grille-code')?.textContent ?? '')),
	fichier: () => {
		const nom = `${grille.id}-${toNom(etat.carnet.mienne.qui)}.json`;
		saveFichier(writeFichier(grille, [etat.carnet.mienne], false), nom, 'application/json');
		say(`Fichier ${nom} prêt, sans vos notes à vous.`);
	},
	qr: async (bouton) => {
		const place = page.querySelector<HTMLElement>('#grille-qr');
		if (!place) return;
		if (place.hidden) {
			const { createQr } = await import('./qr.ts');
			place.replaceChildren(createQr(grille, etat.carnet.mienne));
		}
		place.hidden = !place.hidden;
		bouton.ariaExpanded = `${!place.hidden}`;
	},
});

/** « le-groupe-du-jeudi »: part of the name of a file. */
const toNom = (qui: string): string =>
	qui
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 40) || 'mes-reponses';

async function copy(texte: string): Promise<string> {
	try {
		await navigator.clipboard.writeText(texte);
		return 'Code copié.';
	} catch {
		return 'La copie est refusée par le navigateur\u00a0: sélectionnez le code à la main.';
	}
}
