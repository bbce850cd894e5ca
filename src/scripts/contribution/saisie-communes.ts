/** Fields where a commune is picked by its name. */
import { communeOf, isNom, sayChoix, suggestCommunes } from './communes.ts';

const estCommune = (cible: EventTarget | null): cible is HTMLInputElement =>
	cible instanceof HTMLInputElement && 'commune' in cible.dataset;

export function watchCommunes(racine: HTMLElement, base: string): void {
	racine.addEventListener('input', (e) => {
		if (estCommune(e.target)) void suggest(e.target, base);
	});
	racine.addEventListener('focusout', (e) => {
		if (estCommune(e.target)) void settleCommune(e.target, base);
	});
}

/** Fills the list of suggestions; the field keeps what was typed. */
async function suggest(champ: HTMLInputElement, base: string): Promise<void> {
	const saisie = champ.value;
	if (/\d{5}|2[AB]\d{3}/.test(saisie)) return;
	try {
		const communes = await suggestCommunes(base, saisie);
		if (champ.value !== saisie) return;
		champ.list?.replaceChildren(...communes.map((c) => new Option(sayChoix(c), sayChoix(c))));
	} catch {
		// Offline: the code can be typed.
	}
}

/** A name that only one commune bears is enough: the field then shows its code. */
export async function settleCommune(champ: HTMLInputElement, base: string): Promise<void> {
	const saisie = champ.value.trim();
	const code = /^(?:\d{5}|2[AB]\d{3})$/.exec(saisie)?.[0];
	const connue = code === undefined ? undefined : communeOf(code);
	if (connue) champ.value = sayChoix(connue);
	if (saisie === '' || code !== undefined) return;
	const communes = await suggestCommunes(base, saisie).catch(() => []);
	const exactes = communes.filter((c) => isNom(saisie, c));
	if (exactes.length !== 1 || !exactes[0] || champ.value.trim() !== saisie) return;
	champ.value = sayChoix(exactes[0]);
	champ.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Shows the names of the codes that a draft or a sheet brought. */
export function nameCommunes(racine: HTMLElement): void {
	for (const champ of racine.querySelectorAll<HTMLInputElement>('input[data-commune]')) {
		const commune = communeOf(champ.value.trim());
		if (commune) champ.value = sayChoix(commune);
	}
}
