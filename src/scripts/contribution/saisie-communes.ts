/** Fields where a commune is picked by its name. */
import type { Commune } from '../../core/catalogue.ts';
import { communeOf, isNom, sayChoix, suggestCommunes } from './communes.ts';

const estCommune = (cible: EventTarget | null): cible is HTMLInputElement =>
	cible instanceof HTMLInputElement && 'commune' in cible.dataset;

export function watchCommunes(racine: HTMLElement, base: string): void {
	racine.addEventListener('input', (e) => {
		if (!estCommune(e.target)) return;
		hideHomonymes(e.target);
		void suggest(e.target, base);
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
	if (!exactes[0] || champ.value.trim() !== saisie) return;
	if (exactes.length === 1) pick(champ, exactes[0]);
	else if (champ.closest('formulaire-fiche')) offerHomonymes(champ, saisie, exactes);
}

/** Every field of communes of a form; what is being settled is waited for. */
export async function settleCommunes(racine: HTMLElement, base: string): Promise<void> {
	const champs = racine.querySelectorAll<HTMLInputElement>('input[data-commune]');
	await Promise.all([...champs].map((champ) => settleCommune(champ, base)));
}

function pick(champ: HTMLInputElement, commune: Commune): void {
	champ.value = sayChoix(commune);
	champ.dispatchEvent(new Event('input', { bubbles: true }));
}

const hideHomonymes = (champ: HTMLInputElement): void =>
	champ.parentElement?.querySelector(':scope > [data-homonymes]')?.remove();

/** « 2 communes s’appellent Saillans »: their départements are the choices. */
function offerHomonymes(champ: HTMLInputElement, nom: string, communes: readonly Commune[]): void {
	hideHomonymes(champ);
	const zone = document.createElement('div');
	zone.className = 'champ-homonymes';
	const dit = `${communes.length} communes s’appellent «\u00a0${nom}\u00a0»\u00a0: choisissez la vôtre.`;
	zone.dataset.homonymes = dit;
	const p = document.createElement('p');
	p.setAttribute('role', 'status');
	p.textContent = dit;
	const boutons = communes.map((commune) => {
		const bouton = document.createElement('button');
		bouton.type = 'button';
		bouton.className = 'bouton bouton-leger';
		bouton.textContent = `${commune.nom} (${commune.departement.nom})`;
		bouton.addEventListener('click', () => {
			pick(champ, commune);
			champ.focus();
		});
		return bouton;
	});
	zone.append(p, ...boutons);
	champ.after(zone);
}

/** Shows the names of the codes that a draft or a sheet brought. */
export function nameCommunes(racine: HTMLElement): void {
	for (const champ of racine.querySelectorAll<HTMLInputElement>('input[data-commune]')) {
		const commune = communeOf(champ.value.trim());
		if (commune) champ.value = sayChoix(commune);
	}
}
