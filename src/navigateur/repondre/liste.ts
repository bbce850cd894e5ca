/** The interviews of a recueil, and the recueils of a browser, a line each. */
import { isVierge } from '../../core/enquete/entretiens.ts';
import type { Recueil } from '../../core/enquete/recueil.ts';
import { create } from '../creer.ts';
import type { RecueilGarde } from './memoire.ts';
import { nameEntretien, sayEntretien, sayEntretiens, sayQuestions, sayTitre } from './mots.ts';

interface Ligne {
	id: string;
	nom: string;
	dit: string;
	ouvert: boolean;
}

/** What each list shows: it is drawn again when it has something else to say, and not at every key. */
const montres = new WeakMap<HTMLElement, string>();

function showLignes(
	liste: HTMLElement,
	lignes: readonly Ligne[],
	createLigne: (ligne: Ligne) => HTMLElement,
): void {
	const dit = JSON.stringify(lignes);
	if (montres.get(liste) === dit) return;
	montres.set(liste, dit);
	liste.replaceChildren(...lignes.map(createLigne));
}

/** How many it shows: those where something was answered, and the one that is open once it is kept. */
export function showEntretiens(
	liste: HTMLElement,
	{ questionnaire, entretiens }: Recueil,
	ouvert: string,
): number {
	const dits = entretiens.filter((entretien) => !isVierge(entretien) || entretien.id === ouvert);
	const lignes = dits.map((entretien) => ({
		id: entretien.id,
		nom: nameEntretien(entretien),
		dit: sayEntretien(entretien, questionnaire),
		ouvert: entretien.id === ouvert,
	}));
	showLignes(liste, lignes, createEntretien);
	return lignes.length;
}

const createEntretien = ({ id, nom, dit, ouvert }: Ligne): HTMLElement =>
	create(
		'li',
		{},
		create('p', {}, create('strong', {}, nom), ` – ${dit}${ouvert ? ' (ouvert plus haut)' : ''}`),
		create(
			'p',
			{ className: 'repondre-gestes' },
			createGeste('Ouvrir', nom.toLowerCase(), { ouvrir: id }),
			createGeste('Supprimer', nom.toLowerCase(), { supprimer: id }),
		),
	);

export function showRecueils(
	liste: HTMLElement,
	gardes: readonly RecueilGarde[],
	ouvert: string,
): void {
	const lignes = gardes.map(({ cle, recueil }) => ({
		id: cle,
		nom: sayTitre(recueil.questionnaire),
		dit: `${sayQuestions(recueil.questionnaire)}, ${sayEntretiens(recueil)}`,
		ouvert: cle === ouvert,
	}));
	showLignes(liste, lignes, createRecueil);
}

function createRecueil({ id, nom, dit, ouvert }: Ligne): HTMLElement {
	const bouton = createGeste(ouvert ? 'Ouvert' : 'Ouvrir', `«\u00a0${nom}\u00a0»`, { recueil: id });
	bouton.disabled = ouvert;
	return create('li', {}, create('p', {}, create('strong', {}, nom), ` – ${dit}`), bouton);
}

function createGeste(
	geste: string,
	quoi: string,
	donnees: Readonly<Record<string, string>>,
): HTMLButtonElement {
	const suite = create('span', { className: 'invisible' }, ` ${quoi}`);
	const bouton = create('button', { type: 'button', className: 'lien-bouton' }, geste, suite);
	Object.assign(bouton.dataset, donnees);
	return bouton;
}
