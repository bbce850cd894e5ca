/** Who asks, and what is promised: typed once, said on every sheet. */
import { changeCadre } from '../../core/enquete/gestes.ts';
import type { CadreGuide, Guide } from '../../core/enquete/guide.ts';
import { isDate, sayDate } from '../../core/temps/dates.ts';
import { isTouche } from '../touche.ts';
import { type Poste, pieceOf } from './poste.ts';

const listChamps = (page: HTMLElement): HTMLInputElement[] => [
	...page.querySelectorAll<HTMLInputElement>('.guide-cadre input'),
];

const setChamp =
	({ name, value }: HTMLInputElement) =>
	(guide: Guide): Guide =>
		changeCadre(guide, name as keyof CadreGuide, value);

/** What was typed before the scripts came is kept. */
export function takeCadre({ page, memoire }: Poste): void {
	for (const champ of listChamps(page).filter(isTouche)) memoire.change(setChamp(champ));
}

export function listenCadre(poste: Poste): void {
	const cadre = pieceOf(poste, '.guide-cadre');
	cadre.addEventListener('input', (e) => {
		const champ = e.target as HTMLInputElement;
		poste.memoire.change(setChamp(champ), `cadre ${champ.name}`);
		poste.showAutour();
	});
	const watch = async (): Promise<void> => {
		// A page opened as a file has no list to ask for: the name stays as it is typed.
		if (location.protocol === 'file:') return;
		const { watchCommunes } = await import('../formulaire/saisie-communes.ts');
		watchCommunes(cadre, poste.page.dataset.base ?? '');
	};
	pieceOf(poste, '#guide-commune').addEventListener('focus', () => void watch(), { once: true });
}

/** The fields of the frame, but the one that is being typed in. */
export function fillCadre(page: HTMLElement, { cadre = {} }: Guide): void {
	for (const champ of listChamps(page)) {
		const dit = cadre[champ.name as keyof CadreGuide] ?? '';
		if (champ !== document.activeElement && champ.value !== dit) champ.value = dit;
	}
}

/** What the group said stands on the sheets; what it did not say is a place to write in. */
export function showCadre(page: HTMLElement, { cadre = {} }: Guide): void {
	for (const place of page.querySelectorAll<HTMLElement>('[data-cadre]')) {
		const dit = sayCadre(cadre, place.dataset.cadre as keyof CadreGuide);
		place.textContent = dit || '…';
		place.classList.toggle('guide-blanc', dit === '');
	}
}

/** « Léaz », not « Léaz (Ain) – 01209 »; « 30 juin 2027 ». */
function sayCadre(cadre: CadreGuide, champ: keyof CadreGuide): string {
	const dit = cadre[champ]?.trim() ?? '';
	if (champ === 'commune') return dit.replace(/ \(.*$/, '');
	return champ === 'effacement' && isDate(dit) ? sayDate(dit) : dit;
}
