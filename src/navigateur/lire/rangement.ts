/** What one does to the codebook: name, define, put in another, make one of two, take away. */
import {
	defineTheme,
	findNom,
	mergeThemes,
	placeTheme,
	removeTheme,
	renameTheme,
} from '../../core/lecture-commune/gestes.ts';
import { createNommeur, sayCompte } from './mots.ts';
import { type Poste, pieceOf } from './poste.ts';

export function listenRangement(poste: Poste): void {
	const zone = pieceOf(poste, '.lire-rangement');
	zone.addEventListener('change', ({ target }) => {
		const champ = target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
		const { geste, theme } = champ.dataset;
		if (!geste || !theme) return;
		const dit = change(poste, geste, theme, champ.value);
		// What it holds now is what the codebook says.
		delete zone.dataset.montre;
		if (champ instanceof HTMLInputElement || champ instanceof HTMLTextAreaElement)
			champ.defaultValue = champ.value;
		poste.show();
		poste.say(dit);
	});
	zone.addEventListener('click', ({ target }) => {
		const id = (target as Element).closest<HTMLElement>('[data-retirer]')?.dataset.retirer;
		if (id) removeIt(poste, id);
	});
}

/** What became of it, in French. */
function change({ etat }: Poste, geste: string, id: string, valeur: string): string {
	const { memoire } = etat;
	const nom = createNommeur(etat.lecture)(id);
	if (geste === 'definition') {
		memoire.change((lecture) => defineTheme(lecture, id, valeur));
		return `«\u00a0${nom}\u00a0» est défini.`;
	}
	if (geste === 'parent') {
		memoire.change((lecture) => placeTheme(lecture, id, valeur));
		return `«\u00a0${nom}\u00a0» est rangé.`;
	}
	if (geste === 'fondre') {
		if (valeur === '') return '';
		const vers = createNommeur(etat.lecture)(valeur);
		memoire.change((lecture) => mergeThemes(lecture, id, valeur));
		return `«\u00a0${nom}\u00a0» et «\u00a0${vers}\u00a0» ne font plus qu’un. «\u00a0Annuler\u00a0» les sépare.`;
	}
	const pris = findNom(etat.lecture, valeur);
	if (pris && pris.id !== id)
		return `Un thème s’appelle déjà «\u00a0${pris.nom}\u00a0»\u00a0: réunissez-les, ou prenez un autre nom.`;
	memoire.change((lecture) => renameTheme(lecture, id, valeur));
	return `Le thème s’appelle maintenant «\u00a0${createNommeur(etat.lecture)(id)}\u00a0».`;
}

function removeIt(poste: Poste, id: string): void {
	const { etat } = poste;
	const nom = createNommeur(etat.lecture)(id);
	const n = etat.lecture.passages.filter(({ theme }) => theme === id).length;
	etat.memoire.change((lecture) => removeTheme(lecture, id));
	poste.show();
	const marques = n > 0 ? `, avec ${sayCompte(n, 'marque')}` : '';
	poste.say(`«\u00a0${nom}\u00a0» est supprimé${marques}. «\u00a0Annuler\u00a0» le remet.`);
	pieceOf(poste, '#lire-ranger').focus();
}
