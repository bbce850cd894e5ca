/** Guides that come: a ready questionnaire, an address, a file, a copy. One's own is never taken away unasked. */
import { readFichierGuide } from '../../core/enquete/fichier-guide.ts';
import { type Guide, parseTexteGuide } from '../../core/enquete/guide.ts';
import { goTo } from '../aller.ts';
import { listCopies, removeCopie } from './copies.ts';
import { showCopies } from './ecran.ts';
import { sayRecu, takeGuide } from './partage.ts';
import { type Poste, pieceOf } from './poste.ts';
import type { Recu } from './recu.ts';

/** In an empty guide it is there at once; else one sees it first. */
export function openGuide(poste: Poste, recu: Recu, guide: Guide, dit: string): void {
	const { guide: mien } = poste.memoire;
	if (mien.lignes.length > 0) {
		recu.propose(guide, sayRecu(guide, mien));
		return;
	}
	poste.change((present) => ({ ...present, ...guide, titre: present.titre || guide.titre }));
	goTo(pieceOf(poste, '#guide-ranger'));
	poste.say(dit);
}

export function openModele(poste: Poste, recu: Recu, id: string): void {
	const bouton = pieceOf(poste, `[data-modele="${CSS.escape(id)}"]`);
	const guide = parseTexteGuide(bouton?.dataset.guide ?? '');
	if (guide)
		openGuide(
			poste,
			recu,
			guide,
			'Les questions sont dans le guide. «\u00a0Annuler\u00a0» les retire.',
		);
}

/** What the address holds after its #: a guide of the group, or the name of a ready questionnaire. */
export function receiveGuide(poste: Poste, recu: Recu): void {
	const modele = /^#modele-([a-z0-9-]+)$/.exec(location.hash)?.[1];
	if (modele) {
		history.replaceState(null, '', location.pathname + location.search);
		openModele(poste, recu, modele);
		return;
	}
	const guide = takeGuide(poste.banque);
	recu.propose(guide, sayRecu(guide, poste.memoire.guide));
}

/** Bytes of a file of a guide: far more than three hundred questions take. */
const TAILLE_MAX = 1_000_000;

export async function receiveFichier(
	poste: Poste,
	recu: Recu,
	champ: HTMLInputElement,
): Promise<void> {
	const [fichier] = champ.files ?? [];
	if (!fichier) return;
	const lu =
		fichier.size > TAILLE_MAX
			? { refus: 'Ce fichier est trop gros pour être un guide d’entretien.' }
			: readFichierGuide(await fichier.text());
	champ.value = '';
	if ('refus' in lu) recu.propose(undefined, lu.refus);
	else openGuide(poste, recu, lu, 'Le guide du fichier est là. «\u00a0Annuler\u00a0» le retire.');
}

export function runCopie(poste: Poste, recu: Recu, geste: string, quand: string): void {
	const copie = listCopies().find((c) => c.quand === quand);
	if (geste === 'rouvrir' && copie) openGuide(poste, recu, copie.guide, 'La copie est là.');
	else if (removeCopie(quand)) {
		poste.say('Copie jetée.');
		pieceOf(poste, '[data-commande=copie]').focus();
	}
	showCopies(poste.page);
}
