/** Words looked for in all texts, while one reads. */
import type { Texte } from '../../core/lecture-commune/lecture.ts';
import { create } from '../creer.ts';
import type { EtatLecture } from './etat.ts';
import { nameTexte, sayCompte } from './mots.ts';

/** Sentences that are shown; how many there are is said. */
const MONTREES = 30;

/** Without accents or capitals, each character at its place. */
const toSimple = (dit: string): string =>
	[...dit]
		.map((c) => {
			const nu = c.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
			return nu.length === c.length ? nu : c.toLowerCase().slice(0, c.length).padEnd(c.length);
		})
		.join('');

interface Trouvee {
	texte: Texte;
	rang: number;
	dit: string;
}

/** Sentences where those words are, in the order of the texts. */
export function findPhrases(etat: EtatLecture, cherche: string): Trouvee[] {
	const mots = toSimple(cherche.trim().replace(/['’]/g, '’'));
	if (mots.length < 2) return [];
	return etat.lecture.textes.flatMap((texte) => {
		const simple = toSimple(texte.texte.replace(/'/g, '’'));
		if (!simple.includes(mots)) return [];
		return etat
			.phrasesOf(texte)
			.flatMap(({ debut, fin }, rang): Trouvee[] =>
				simple.slice(debut, fin).includes(mots)
					? [{ texte, rang, dit: texte.texte.slice(debut, fin) }]
					: [],
			);
	});
}

export function showTrouvees(zone: HTMLElement, etat: EtatLecture, cherche: string): void {
	const trouvees = findPhrases(etat, cherche);
	const compte = zone.querySelector('[data-compte]');
	if (compte) compte.textContent = sayTrouvees(trouvees.length, cherche);
	zone.querySelector('ol')?.replaceChildren(
		...trouvees.slice(0, MONTREES).map(({ texte, rang, dit }) => {
			const bouton = create(
				'button',
				{ type: 'button', className: 'lien-bouton' },
				nameTexte(texte),
				create('span', { className: 'invisible' }, `, phrase ${rang + 1}`),
			);
			bouton.dataset.ouvrir = texte.id;
			bouton.dataset.rang = `${rang}`;
			return create('li', {}, create('p', {}, dit), bouton);
		}),
	);
}

function sayTrouvees(n: number, cherche: string): string {
	if (cherche.trim().length < 2) return '';
	if (n === 0) return 'Aucune phrase ne contient ces mots.';
	const dites = `${sayCompte(n, 'phrase')}.`;
	return n > MONTREES ? `${dites} Voici les ${MONTREES} premières.` : dites;
}
