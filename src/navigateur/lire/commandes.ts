/** What the buttons of the page do. Loaded at the first one. */
import { maskTexte, maskTextes } from '../../core/lecture-commune/gestes.ts';
import { LECTURE_VIDE } from '../../core/lecture-commune/lecture.ts';
import { goTo } from '../aller.ts';
import { saveFichier } from '../fichiers.ts';
import { listNommes } from './autour.ts';
import { buildExemple, LECTRICE } from './exemple.ts';
import { sayCompte } from './mots.ts';
import type { Poste } from './poste.ts';
import { createMur, SORTIES } from './sorties.ts';

export function createCommandes(poste: Poste): Record<string, () => unknown> {
	const { page, etat, say } = poste;
	const title = (): HTMLElement | null => page.querySelector<HTMLElement>('#lire-quoi');
	return {
		...createExemple(poste),
		...Object.fromEntries(
			Object.keys(SORTIES).map((nom) => [nom, () => save(poste, nom as keyof typeof SORTIES)]),
		),
		mur: () => printMur(poste),
		'masquer-tout': () => mask(poste, ''),
		effacer: () => {
			if (etat.memoire.exemple) {
				say('Fermez d’abord l’exemple\u00a0: il n’est pas gardé.');
				return;
			}
			etat.memoire.change(() => LECTURE_VIDE);
			etat.keepPlace();
			poste.show();
			goTo(title());
			say(
				'Tout est effacé de ce navigateur. «\u00a0Annuler\u00a0» le remet, tant que la page reste ouverte.',
			);
		},
		garder: () => {
			etat.gardee = true;
			poste.show();
			say('Gardé. La page le redira à votre prochaine visite.');
			title()?.focus();
		},
		annuler: () => {
			if (!etat.memoire.annulable) return;
			etat.memoire.undo();
			poste.show();
			say('Annulé.');
			if (!etat.memoire.annulable) title()?.focus();
		},
	};
}

const createExemple = ({
	page,
	etat,
	say,
	show,
}: Poste): Record<'exemple' | 'fermer-exemple', () => void> => ({
	exemple: () => {
		etat.showExemple(buildExemple(), LECTRICE);
		show();
		goTo(page.querySelector('[data-avis=exemple]'));
		say('Un exemple inventé est ouvert.');
	},
	'fermer-exemple': () => {
		etat.closeExemple();
		show();
		goTo(page.querySelector('#lire-quoi'));
		say('L’exemple est fermé.');
	},
});

/** Takes the names out of a text, of all when none is told. */
export function mask({ page, etat, say, show }: Poste, id: string): void {
	const avant = listNommes(etat.lecture).length;
	etat.memoire.change((lecture) => (id === '' ? maskTextes(lecture) : maskTexte(lecture, id)));
	show();
	const reste = listNommes(etat.lecture).length;
	say(`Remplacé dans ${sayCompte(avant - reste, 'texte')}. Le recueil n’a pas changé.`);
	const suite = reste > 0 ? '#lire-noms' : '#lire-texte';
	page.querySelector<HTMLElement>(suite)?.focus();
}

async function save({ etat, say }: Poste, commande: keyof typeof SORTIES): Promise<void> {
	const { lecture } = etat.memoire;
	const { nom, extension, type, write } = SORTIES[commande];
	if (commande !== 'json' && lecture.passages.length === 0) {
		say('Rien n’est encore marqué\u00a0: il n’y a pas de parole à emporter.');
		return;
	}
	const fichier = `${nom}-${new Date().toLocaleDateString('sv')}.${extension}`;
	try {
		saveFichier(await write(lecture), fichier, type);
		say(`Fichier ${fichier} prêt.`);
	} catch {
		say('Le fichier n’a pas pu être fait. Prenez le fichier de la lecture (.json).');
	}
}

function printMur({ page, etat, say }: Poste): void {
	const cartes = createMur(etat.lecture);
	if (cartes.length === 0) {
		say('Rien n’est encore marqué\u00a0: il n’y a pas de parole à afficher.');
		return;
	}
	page.querySelector('[data-mur] ul')?.replaceChildren(...cartes);
	page.dataset.papier = 'mur';
	window.print();
}
