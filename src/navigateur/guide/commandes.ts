/** What the buttons of the page do. Loaded at the first one. */
import { writeFichierGuide } from '../../core/enquete/fichier-guide.ts';
import { addQuestion } from '../../core/enquete/gestes.ts';
import { GUIDE_VIDE, type Guide } from '../../core/enquete/guide.ts';
import type { Questionnaire } from '../../core/enquete/questionnaire.ts';
import { create } from '../creer.ts';
import { saveFichier } from '../fichiers.ts';
import { openGuide } from './arrivees.ts';
import { type Banque, poseGuide } from './banque.ts';
import { addCopie } from './copies.ts';
import { showCopies } from './ecran.ts';
import { adresseOf } from './partage.ts';
import { type Poste, pieceOf } from './poste.ts';
import type { Recu } from './recu.ts';
import { SORTIES, saveSortie } from './sorties.ts';

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

/** The sheets of paper, by what they hold; `fichier`: the name of the text to edit. */
const FEUILLES = {
	guide: { titre: 'Guide d’entretien', fichier: 'guide-entretien.odt' },
	accord: { titre: 'Feuille d’accord', fichier: 'feuille-d-accord.odt' },
	formation: { titre: 'Former les volontaires', fichier: 'formation-des-volontaires.odt' },
	affiche: { titre: 'On cherche des gens qui savent écouter', fichier: 'affiche-volontaires.odt' },
} as const;
type Feuille = keyof typeof FEUILLES;

const MISE = { haut: 1.8, cotes: 2, police: 11, grand: 16, petit: 12, avant: 0.4, apres: 0.15 };
const ODT = 'application/vnd.oasis.opendocument.text';

export function createCommandes(poste: Poste, recu: Recu): Record<string, () => unknown> {
	const { page, say, change, memoire } = poste;
	const { guide } = memoire;
	// Lines without words ask nothing.
	const whenAny = (run: () => unknown): unknown =>
		poseGuide(guide, poste.banque).length > 0
			? run()
			: say('Choisissez d’abord une question\u00a0: le guide est vide.');
	const print = (papier: Feuille | 'grand'): void => {
		page.setAttribute('data-papier', papier);
		window.print();
	};
	const sorties = Object.entries(SORTIES).map(([nom, sortie]) => [
		nom,
		() => whenAny(async () => say(await saveSortie(readQuestionnaire(poste), sortie))),
	]);
	return {
		...Object.fromEntries(sorties),
		imprimer: () => whenAny(() => print('guide')),
		grand: () => whenAny(() => print('grand')),
		odt: () => whenAny(() => saveOdt(poste, 'guide', guide.titre)),
		accord: () => print('accord'),
		'accord-odt': () => saveOdt(poste, 'accord'),
		formation: () => print('formation'),
		'formation-odt': () => saveOdt(poste, 'formation'),
		affiche: () => print('affiche'),
		'affiche-odt': () => saveOdt(poste, 'affiche'),
		adresse: () => whenAny(async () => say(await copy(adresseOf(guide)))),
		fichier: () => whenAny(() => saveGuide(poste)),
		copie: () => whenAny(() => keepCopie(poste)),
		exemple: () => openExemple(poste, recu),
		effacer: () => {
			change(() => GUIDE_VIDE);
			say('Le guide est vide. «\u00a0Annuler\u00a0» le remet.');
		},
	};
}

function openExemple(poste: Poste, recu: Recu): void {
	const titre = 'Une heure avec une personne d’ici (exemple)';
	const exemple = listExemple(poste.banque).reduce<Guide>(addQuestion, { titre, lignes: [] });
	openGuide(
		poste,
		recu,
		exemple,
		'Des questions d’exemple sont dans le guide. «\u00a0Annuler\u00a0» les retire.',
	);
}

async function saveOdt(poste: Poste, feuille: Feuille, dit = ''): Promise<void> {
	const { titre, fichier } = FEUILLES[feuille];
	try {
		const { toOdt } = await import('../emporter/odt.ts');
		const copie = pieceOf(poste, `[data-feuille=${feuille}]`).cloneNode(true) as HTMLElement;
		// A word processor has its own lines to write on.
		for (const place of copie.querySelectorAll('.guide-notes'))
			place.replaceWith(create('p', {}, '…'));
		saveFichier(await toOdt(copie, dit.trim() || titre, MISE), fichier, ODT);
		poste.say(`Fichier ${fichier} prêt.`);
	} catch {
		poste.say('Le fichier n’a pas pu être fait. Imprimez la feuille.');
	}
}

function saveGuide({ memoire, say }: Poste): void {
	saveFichier(writeFichierGuide(memoire.guide), 'guide-entretien.json', 'application/json');
	say('Fichier guide-entretien.json prêt.');
}

function keepCopie({ page, memoire, say }: Poste): void {
	const quand = new Date().toLocaleString('sv').replace(' ', 'T');
	const gardee = addCopie(memoire.guide, quand);
	showCopies(page);
	say(
		gardee
			? 'Copie gardée dans ce navigateur.'
			: 'Ce navigateur refuse de garder la copie\u00a0: gardez le guide dans un fichier.',
	);
}

/** As it is asked today. */
const readQuestionnaire = ({ memoire: { guide }, banque }: Poste): Questionnaire => ({
	titre: guide.titre.trim() || 'Guide d’entretien',
	version: new Date().toLocaleDateString('sv').replaceAll('-', ''),
	cadre: guide.cadre ?? {},
	questions: poseGuide(guide, banque),
});

async function copy(adresse: string): Promise<string> {
	try {
		await navigator.clipboard.writeText(adresse);
		return 'Adresse copiée\u00a0: elle porte tout le guide.';
	} catch {
		window.prompt('La copie est refusée par le navigateur. Copiez l’adresse ici\u00a0:', adresse);
		return 'La copie est refusée par le navigateur.';
	}
}
