/** What the page shows around the interview that one types. */
import type { Questionnaire } from '../../core/enquete/questionnaire.ts';
import type { Recueil } from '../../core/enquete/recueil.ts';
import { create } from '../creer.ts';
import { aujourdhui, type EtatSaisie } from './etat.ts';
import { showEntretiens, showRecueils } from './liste.ts';
import type { RecueilGarde } from './memoire.ts';
import { isEchu, listCadre, sayEchu, sayEntretiens, sayQuestions, sayTitre } from './mots.ts';

/** `compose`: the questionnaire of the composer, as it is now. */
export function showAutour(
	page: HTMLElement,
	etat: EtatSaisie,
	compose: Questionnaire | undefined,
): void {
	const piece = (selecteur: string): HTMLElement => page.querySelector(selecteur) as HTMLElement;
	const { recueil, memoire } = etat;
	const { exemple } = memoire;
	const gardes = memoire.list();
	piece('[data-avis=exemple]').hidden = !exemple;
	showEchu(piece('[data-avis=echeance]'), findEchu(etat));
	const neuf = compose && !etat.findPareil(compose) ? compose : undefined;
	piece('[data-avis=change]').hidden = exemple || !recueil || !neuf;
	piece('[data-vide]').hidden = recueil !== undefined || neuf !== undefined || gardes.length > 0;
	piece('[data-encore]').hidden = exemple || !piece('[data-vide]').hidden;
	piece('[data-propose]').hidden = recueil !== undefined || !neuf;
	if (neuf) {
		piece('[data-propose-titre]').textContent = sayTitre(neuf);
		piece('[data-propose-dit]').textContent = `${sayQuestions(neuf)}, dans l’ordre du guide.`;
	}
	showRecueils(piece('.repondre-recueils'), gardes, memoire.cle);
	foldAutres(piece('[data-autres]') as HTMLDetailsElement, recueil ? memoire.cle : undefined);
	for (const part of page.querySelectorAll<HTMLElement>('[data-ouvert]')) part.hidden = !recueil;
	if (recueil) showRecueil(page, recueil, etat.entretien.id);
	else piece('#repondre-quoi').textContent = 'Quel questionnaire\u202f?';
	piece('.repondre-compte').textContent = recueil ? sayEntretiens(recueil) : '';
	(piece('[data-commande=annuler]') as HTMLButtonElement).disabled = !memoire.annulable;
	if (recueil || memoire.annulable) piece('.repondre-barre').hidden = false;
}

/** Open while there is nothing else to do; whoever opens it later finds it as they left it. */
function foldAutres(autres: HTMLDetailsElement, cle: string | undefined): void {
	if (autres.dataset.pour === `${cle}`) return;
	autres.open = cle === undefined;
	autres.dataset.pour = `${cle}`;
}

/** The first whose promised day is over, and that nobody said to keep. */
export const findEchu = ({ memoire, gardes }: EtatSaisie): RecueilGarde | undefined =>
	(memoire.exemple ? [] : memoire.list()).find(
		({ cle, recueil }) => !gardes.has(cle) && isEchu(recueil.questionnaire.cadre, aujourdhui()),
	);

function showEchu(avis: HTMLElement, echu: RecueilGarde | undefined): void {
	avis.hidden = echu === undefined;
	const dit = avis.querySelector('[data-echu]');
	if (dit) dit.textContent = echu ? sayEchu(echu.recueil.questionnaire) : '';
}

function showRecueil(page: HTMLElement, recueil: Recueil, id: string): void {
	const piece = (selecteur: string): HTMLElement => page.querySelector(selecteur) as HTMLElement;
	const { questionnaire } = recueil;
	piece('#repondre-quoi').textContent = sayTitre(questionnaire);
	piece('[data-resume]').textContent = `${sayQuestions(questionnaire)}, ${sayEntretiens(recueil)}.`;
	const cadre = listCadre(questionnaire.cadre);
	piece('[data-cadre]').hidden = cadre.length === 0;
	piece('[data-cadre] dl').replaceChildren(
		...cadre.map(([nom, dit]) => create('div', {}, create('dt', {}, nom), create('dd', {}, dit))),
	);
	const n = showEntretiens(piece('.repondre-entretiens'), recueil, id);
	piece('[data-aucun]').hidden = n > 0;
}
