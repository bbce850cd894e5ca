/** What the buttons of the page do. Loaded at the first one. */
import { writeFichierGuide } from '../../core/enquete/fichier-guide.ts';
import { addQuestion } from '../../core/enquete/gestes.ts';
import { GUIDE_VIDE, type Guide } from '../../core/enquete/guide.ts';
import type { Questionnaire } from '../../core/enquete/questionnaire.ts';
import { saveFichier } from '../fichiers.ts';
import { openGuide } from './arrivees.ts';
import { type Banque, poseGuide } from './banque.ts';
import { addCopie } from './copies.ts';
import { showCopies } from './ecran.ts';
import { createPapiers } from './papiers.ts';
import { adresseOf } from './partage.ts';
import type { Poste } from './poste.ts';
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

export function createCommandes(poste: Poste, recu: Recu): Record<string, () => unknown> {
	const { say, change, memoire } = poste;
	const { guide } = memoire;
	// Lines without words ask nothing.
	const whenAny = (run: () => unknown): unknown =>
		poseGuide(guide, poste.banque).length > 0
			? run()
			: say('Choisissez d’abord une question\u00a0: le guide est vide.');
	const sorties = Object.entries(SORTIES).map(([nom, sortie]) => [
		nom,
		() => whenAny(async () => say(await saveSortie(readQuestionnaire(poste), sortie))),
	]);
	return {
		...Object.fromEntries(sorties),
		...createPapiers(poste, whenAny),
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
