/** What is around the text that one reads: which one it is, who reads, the themes. */
import { create } from '../creer.ts';
import type { EtatLecture } from './etat.ts';
import { createNommeur, nameTexte, sayCompte } from './mots.ts';
import { pieceOf } from './poste.ts';
import { showRangement, showThemes } from './vue-themes.ts';

export function showLire(page: HTMLElement, etat: EtatLecture): void {
	const { lecture, texte } = etat;
	const { textes } = lecture;
	const rang = textes.findIndex(({ id }) => id === texte?.id);
	pieceOf({ page }, '.lire-intitule').textContent = texte ? nameTexte(texte) : '';
	pieceOf({ page }, '[data-place]').textContent = texte
		? `Texte ${rang + 1} sur ${textes.length}, phrase ${etat.phrase + 1} sur ${etat.phrases.length}`
		: '';
	showChoix(pieceOf({ page }, '#lire-ou'), etat);
	for (const [selecteur, fin] of [
		['[data-tourner="-1"]', 0],
		['[data-tourner="1"]', textes.length - 1],
	] as const)
		pieceOf<HTMLButtonElement>({ page }, selecteur).disabled = rang === fin;
	const par = pieceOf<HTMLInputElement>({ page }, '#lire-par');
	if (par !== document.activeElement) par.value = etat.par;
	showThemes(pieceOf({ page }, '.lire-themes'), etat);
	const aucun = lecture.themes.length === 0;
	pieceOf({ page }, '[data-aucun-theme]').hidden = !aucun;
	pieceOf({ page }, '.lire-ranger').hidden = aucun;
	showRangement(pieceOf({ page }, '.lire-rangement'), lecture);
	pieceOf({ page }, '.lire-compte').textContent = sayMarquees(etat);
}

/** Drawn anew when the texts change: a list that is open under the hand stays. */
function showChoix(select: HTMLSelectElement, { lecture, texte }: EtatLecture): void {
	const noms = lecture.textes.map((t) => [t.id, nameTexte(t)] as const);
	const voulu = JSON.stringify(noms);
	if (select.dataset.montre !== voulu) {
		select.dataset.montre = voulu;
		select.replaceChildren(...noms.map(([value, nom]) => create('option', { value }, nom)));
	}
	select.value = texte?.id ?? '';
}

/** « 12 phrases marquées » */
function sayMarquees({ lecture, par }: EtatLecture): string {
	const siennes = lecture.passages.filter((p) => p.par === par);
	const phrases = new Set(siennes.map(({ texte, debut }) => `${texte} ${debut}`)).size;
	if (lecture.textes.length === 0) return 'Rien à lire';
	return phrases === 0
		? 'Aucune phrase marquée'
		: `${sayCompte(phrases, 'phrase')} marquée${phrases > 1 ? 's' : ''}`;
}

/** What the last gesture did to the current sentence. */
export function sayMarque(etat: EtatLecture, theme: string): string {
	const phrase = etat.phrases[etat.phrase];
	const mise = phrase !== undefined && etat.marquesOf(phrase).includes(theme);
	const nom = createNommeur(etat.lecture)(theme);
	return `«\u00a0${nom}\u00a0»\u00a0: ${mise ? 'marqué' : 'marque retirée'}.`;
}
