/** What the buttons of the page do. Loaded at the first one. */
import { addQuestion } from '../../core/enquete/gestes.ts';
import { GUIDE_VIDE, type Guide } from '../../core/enquete/guide.ts';
import { goTo } from '../aller.ts';
import { create } from '../creer.ts';
import { saveFichier } from '../fichiers.ts';
import { adresseOf, sayRecu } from './partage.ts';
import type { Banque } from './rendu.ts';

export interface Poste {
	page: HTMLElement;
	guide: Guide;
	banque: Banque;
	say: (texte: string) => void;
	change: (run: (guide: Guide) => Guide) => void;
	undo: () => void;
	/** Shows a guide that may take the place of one's own. */
	propose: (guide: Guide, dit: string) => void;
}

/** An hour: the question that opens every other theme, then two that close well. */
function listExemple(banque: Banque): string[] {
	const questions = [...banque.values()];
	const noms = [...new Set(questions.map(({ theme }) => theme))];
	const themes = noms.map((nom) => questions.filter(({ theme }) => theme === nom));
	const derniers = themes.at(-1)?.slice(0, 2) ?? [];
	const premiers = themes
		.slice(0, -1)
		.flatMap(([premiere], i) => (i % 2 === 0 ? (premiere ?? []) : []));
	return [...premiers, ...derniers].map(({ id }) => id);
}

const MISE = { haut: 1.8, cotes: 2, police: 11, grand: 16, petit: 12, avant: 0.4, apres: 0.15 };
const ODT = 'application/vnd.oasis.opendocument.text';

export function createCommandes(poste: Poste): Record<string, () => unknown> {
	const { page, guide, say, change, undo } = poste;
	const whenAny = (run: () => unknown): unknown =>
		guide.lignes.length > 0
			? run()
			: say('Choisissez d’abord une question\u00a0: le guide est vide.');
	const print = (papier: string): void => {
		page.setAttribute('data-papier', papier);
		window.print();
	};
	return {
		imprimer: () => whenAny(() => print('guide')),
		grand: () => whenAny(() => print('grand')),
		odt: () => whenAny(() => saveOdt(page, guide, say)),
		xlsform: () => whenAny(() => saveXlsForm(poste)),
		adresse: () => whenAny(async () => say(await copy(adresseOf(guide)))),
		exemple: () => openExemple(poste),
		effacer: () => {
			change(() => GUIDE_VIDE);
			say('Le guide est vide. «\u00a0Annuler\u00a0» le remet.');
		},
		annuler: () => {
			undo();
			say('Annulé.');
		},
	};
}

/** In an empty guide it is there at once; else one sees it first. */
function openExemple({ page, guide, banque, say, change, propose }: Poste): unknown {
	const titre = 'Une heure avec une personne d’ici (exemple)';
	const exemple = listExemple(banque).reduce(addQuestion, { titre, lignes: [] });
	if (guide.lignes.length > 0) return propose(exemple, sayRecu(exemple, guide));
	change((present) => ({ ...exemple, titre: present.titre || titre }));
	goTo(page.querySelector('#guide-ranger'));
	return say('Des questions d’exemple sont dans le guide. «\u00a0Annuler\u00a0» les retire.');
}

async function saveOdt(page: HTMLElement, { titre }: Guide, say: Poste['say']): Promise<void> {
	try {
		const { toOdt } = await import('../emporter/odt.ts');
		const copie = page.querySelector('[data-feuille]')?.cloneNode(true) as HTMLElement;
		// A word processor has its own lines to write on.
		for (const place of copie.querySelectorAll('.guide-notes'))
			place.replaceWith(create('p', {}, '…'));
		saveFichier(await toOdt(copie, titre || 'Guide d’entretien', MISE), 'guide-entretien.odt', ODT);
		say('Fichier guide-entretien.odt prêt.');
	} catch {
		say('Le fichier n’a pas pu être fait. Imprimez le guide.');
	}
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function saveXlsForm({ guide, banque, say }: Poste): Promise<void> {
	try {
		const { writeXlsForm } = await import('./xlsform.ts');
		saveFichier(await writeXlsForm(guide, banque), 'guide-entretien.xlsx', XLSX);
		say('Fichier guide-entretien.xlsx prêt.');
	} catch {
		say('Le fichier n’a pas pu être fait. Imprimez le guide.');
	}
}

async function copy(adresse: string): Promise<string> {
	try {
		await navigator.clipboard.writeText(adresse);
		return 'Adresse copiée\u00a0: elle porte tout le guide.';
	} catch {
		window.prompt('La copie est refusée par le navigateur. Copiez l’adresse ici\u00a0:', adresse);
		return 'La copie est refusée par le navigateur.';
	}
}
