/** What there is to read: the recueils of this browser, the texts that are open, the names that are still in them. */
import { sayIdentifiants } from '../../core/enquete/identite.ts';
import type { Recueil } from '../../core/enquete/recueil.ts';
import { addRecueil } from '../../core/lecture-commune/arrivee.ts';
import { countEntretiens } from '../../core/lecture-commune/comptes.ts';
import { LECTURE_VIDE, type Lecture, type Texte } from '../../core/lecture-commune/lecture.ts';
import { create } from '../creer.ts';
import type { RecueilGarde } from '../repondre/memoire.ts';
import { isEchu, sayEchu, sayTitre } from '../repondre/mots.ts';
import type { EtatLecture } from './etat.ts';
import { nameTexte, sayCompte } from './mots.ts';

/** Texts of which something tells who they are of; the page asks for them to be taken out first. */
export const listNommes = ({ textes }: Lecture): Texte[] =>
	textes.filter(({ texte }) => sayIdentifiants(texte) !== '');

/** Drawn anew when texts come, go or change: marks change nothing of it. */
export function showAutour(
	page: HTMLElement,
	etat: EtatLecture,
	listRecueils: () => RecueilGarde[],
): void {
	const piece = (selecteur: string): HTMLElement => page.querySelector(selecteur) as HTMLElement;
	const { lecture, memoire } = etat;
	const { textes, titre } = lecture;
	(piece('[data-commande=annuler]') as HTMLButtonElement).disabled = !memoire.annulable;
	if (textes.length > 0 || memoire.annulable) piece('.lire-barre').hidden = false;
	const tailles = textes.map(({ id, texte }) => [id, texte.length]);
	const echue = sayEcheance(etat);
	const voulu = JSON.stringify([memoire.exemple, titre, echue, tailles]);
	if (page.dataset.montre === voulu) return;
	page.dataset.montre = voulu;
	piece('[data-avis=exemple]').hidden = !memoire.exemple;
	piece('[data-avis=echeance]').hidden = echue === '';
	piece('[data-echue]').textContent = echue;
	piece('[data-vide]').hidden = textes.length > 0;
	for (const part of page.querySelectorAll<HTMLElement>('[data-ouvert]'))
		part.hidden = textes.length === 0;
	piece('#lire-quoi').textContent = sayTitreLecture(lecture);
	piece('[data-resume]').textContent = sayTextes(lecture);
	const lisibles = listRecueils().filter(({ recueil }) => countTextes(recueil) > 0);
	piece('[data-recueils]').hidden = memoire.exemple || lisibles.length === 0;
	piece('.lire-recueils').replaceChildren(
		...lisibles.map((garde) => createRecueil(garde, lecture)),
	);
	piece('.lire-textes').replaceChildren(...textes.map(createTexte));
	showNoms(page, listNommes(lecture));
}

/** That the day that was promised is past; empty when it is not. */
function sayEcheance({ lecture: { titre, textes, effacement }, gardee }: EtatLecture): string {
	if (!effacement || gardee || textes.length === 0) return '';
	const cadre = { effacement };
	if (!isEchu(cadre, new Date().toLocaleDateString('sv'))) return '';
	return `${sayEchu({ titre, cadre, version: '', questions: [] })} Cette lecture en est une copie.`;
}

const sayTitreLecture = ({ titre, textes }: Lecture): string =>
	textes.length === 0 ? 'Que lire\u202f?' : titre.trim() || 'Une lecture sans titre';

/** « 12 textes de 5 personnes. » */
const sayTextes = (lecture: Lecture): string =>
	`${sayCompte(lecture.textes.length, 'texte')} de ${sayCompte(countEntretiens(lecture), 'personne')}.`;

const countTextes = (recueil: Recueil): number => addRecueil(LECTURE_VIDE, recueil).textes.length;

function createRecueil({ cle, recueil }: RecueilGarde, lecture: Lecture): HTMLLIElement {
	const nouveaux = addRecueil(lecture, recueil).textes.length - lecture.textes.length;
	const titre = sayTitre(recueil.questionnaire);
	const bouton = create(
		'button',
		{ type: 'button', className: 'bouton', disabled: nouveaux === 0 },
		nouveaux === 0 ? 'Déjà là' : 'Lire ces réponses',
		create('span', { className: 'invisible' }, ` «\u00a0${titre}\u00a0»`),
	);
	bouton.dataset.recueil = cle;
	const dit =
		nouveaux === 0
			? 'rien de nouveau'
			: `${sayCompte(nouveaux, 'réponse')} à lire, ${sayCompte(recueil.entretiens.length, 'entretien')}`;
	return create('li', {}, create('p', {}, create('strong', {}, titre), ` – ${dit}`), bouton);
}

function createTexte(texte: Texte): HTMLLIElement {
	const nom = nameTexte(texte);
	const createGeste = (dit: string, geste: 'ouvrir' | 'oter'): HTMLButtonElement => {
		const bouton = create(
			'button',
			{ type: 'button', className: 'lien-bouton' },
			dit,
			create('span', { className: 'invisible' }, ` «\u00a0${nom}\u00a0»`),
		);
		bouton.dataset[geste] = texte.id;
		return bouton;
	};
	return create(
		'li',
		{},
		create('p', {}, nom),
		create(
			'p',
			{ className: 'lire-gestes' },
			createGeste('Lire', 'ouvrir'),
			createGeste('Retirer', 'oter'),
		),
	);
}

function showNoms(page: HTMLElement, nommes: readonly Texte[]): void {
	const zone = page.querySelector('#noms') as HTMLElement;
	zone.hidden = nommes.length === 0;
	const items = nommes.map((texte) => {
		const bouton = create(
			'button',
			{ type: 'button', className: 'lien-bouton' },
			'Remplacer dans ce texte',
			create('span', { className: 'invisible' }, `\u00a0: ${nameTexte(texte)}`),
		);
		bouton.dataset.masquer = texte.id;
		return create(
			'li',
			{},
			create('p', {}, create('strong', {}, nameTexte(texte)), ` – ${sayIdentifiants(texte.texte)}`),
			bouton,
		);
	});
	zone.querySelector('ul')?.replaceChildren(...items);
}
