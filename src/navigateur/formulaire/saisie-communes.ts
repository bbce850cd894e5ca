/** Fields where a commune is picked by its name. */
import { listCodesInsee } from '../../core/france/code-insee.ts';
import { type Reponse, readSaisie } from '../../formulaire/saisie.ts';
import { communeOf, sayChoix, suggestCommunes } from './communes.ts';
import { type Candidate, understand } from './comprendre.ts';

const estCommune = (cible: EventTarget | null): cible is HTMLInputElement =>
	cible instanceof HTMLInputElement && 'commune' in cible.dataset;

export function watchCommunes(racine: HTMLElement, base: string): void {
	racine.addEventListener('input', (e) => {
		if (!estCommune(e.target)) return;
		hideCandidates(e.target);
		void suggest(e.target, base);
	});
	racine.addEventListener('focusout', (e) => {
		if (estCommune(e.target)) void settleCommune(e.target, base);
	});
}

/** Fills the list of suggestions; the field keeps what was typed. */
async function suggest(champ: HTMLInputElement, base: string): Promise<void> {
	const saisie = champ.value;
	if (listCodesInsee(saisie).length > 0) return;
	try {
		const communes = await suggestCommunes(base, saisie);
		if (champ.value !== saisie) return;
		champ.list?.replaceChildren(...communes.map((c) => new Option(sayChoix(c), sayChoix(c))));
	} catch {
		// Offline: the code can be typed.
	}
}

/** A name or a postcode that only one commune has is enough; else a form offers those it may be. */
export async function settleCommune(champ: HTMLInputElement, base: string): Promise<void> {
	const tape = champ.value;
	const saisie = readSaisie(tape);
	if (saisie.genre === 'vide' || saisie.genre === 'choix') return;
	if (saisie.genre === 'code' && champ.dataset.apporte === saisie.code) {
		const connue = communeOf(saisie.code);
		if (connue) champ.value = sayChoix(connue);
		return;
	}
	const reponse = await understand(saisie, base).catch(() => undefined);
	if (!reponse || champ.value !== tape) return;
	if (reponse.seule) pick(champ, reponse.seule);
	else if (champ.closest('formulaire-fiche') && reponse.candidates.length > 0)
		offer(champ, reponse);
}

/** Every field of communes of a form; what is being settled is waited for. */
export async function settleCommunes(racine: HTMLElement, base: string): Promise<void> {
	const champs = racine.querySelectorAll<HTMLInputElement>('input[data-commune]');
	await Promise.all([...champs].map((champ) => settleCommune(champ, base)));
}

function pick(champ: HTMLInputElement, commune: Candidate): void {
	champ.value = sayChoix(commune);
	champ.dispatchEvent(new Event('input', { bubbles: true }));
}

const hideCandidates = (champ: HTMLInputElement): void =>
	champ.parentElement?.querySelector(':scope > [data-candidates]')?.remove();

/** « 2 communes s’appellent Saillans »: which ones are said by their départements. */
function offer(champ: HTMLInputElement, { phrase, candidates }: Reponse<Candidate>): void {
	hideCandidates(champ);
	const zone = document.createElement('div');
	zone.className = 'champ-candidates';
	zone.dataset.candidates = phrase;
	const p = document.createElement('p');
	p.setAttribute('role', 'status');
	p.textContent = phrase;
	const boutons = candidates.map((commune) => {
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
