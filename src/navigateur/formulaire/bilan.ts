/** What is left to mend: beside each field, and in one list that leads to them. */
import type { Diagnostic } from '../../core/diagnostics.ts';
import { compte } from '../../core/texte/comptes.ts';
import type { Reponse } from '../../formulaire/questions.ts';
import { findChamp } from './champs.ts';
import { firstSaisie } from './elements.ts';
import { openGroupeOf } from './groupes.ts';
import { nomOf } from './nom.ts';
import { reponseOf } from './reponses.ts';

/** Takes away what was said before. */
export function clearFautes(racine: HTMLElement): void {
	for (const faute of racine.querySelectorAll<HTMLElement>('[data-faute]')) {
		faute.hidden = true;
		faute.textContent = '';
	}
	for (const saisie of racine.querySelectorAll('[aria-invalid]'))
		saisie.removeAttribute('aria-invalid');
	for (const champ of racine.querySelectorAll('.en-faute')) champ.classList.remove('en-faute');
}

const recitOf = (racine: HTMLElement): HTMLElement | null => racine.querySelector('[data-recit]');

/** The field a fault is about; the text when it has none. */
function champOf(racine: HTMLElement, { champ }: Diagnostic): HTMLElement | null {
	return (champ === undefined ? undefined : findChamp(racine, champ)) ?? recitOf(racine);
}

/** « Budget réel › Montant »: the names of a field and of those that hold it. */
function sayChemin(champ: HTMLElement): string {
	const noms: string[] = [];
	for (let c: HTMLElement | null = champ; c; c = c.parentElement?.closest('[data-champ]') ?? null) {
		const element = c.parentElement?.matches('[data-element]') ? c.parentElement : null;
		const rang = element ? [...(element.parentElement?.children ?? [])].indexOf(element) + 1 : 0;
		const nom = nomOf(c);
		if (rang > 0) noms.unshift(String(rang));
		else if (nom && nom !== noms[0]) noms.unshift(nom);
	}
	return noms.join(' › ');
}

/** A fault in the words of the form. */
export type Dire = (diagnostic: Diagnostic, reponse: Reponse) => string;

/** Several communes may be the one that was typed: the form offers them beside it (saisie-communes.ts). */
const sayCandidates = (champ: HTMLElement): string | undefined =>
	champ.querySelector<HTMLElement>(':scope > [data-candidates]')?.dataset.candidates;

export function showBilan(
	racine: HTMLElement,
	zone: HTMLElement,
	diagnostics: readonly Diagnostic[],
	dire: Dire,
): void {
	clearFautes(racine);
	const erreurs = diagnostics.filter((d) => d.severite === 'erreur').length;
	zone.replaceChildren(createTitre(erreurs, diagnostics.length - erreurs));
	zone.classList.toggle('bilan-bon', erreurs === 0);
	if (diagnostics.length > 0) {
		const liste = document.createElement('ol');
		for (const d of sortByPage(racine, diagnostics)) liste.append(createElement(racine, d, dire));
		zone.append(liste);
	}
	zone.hidden = false;
}

/** In the order a person goes down the page. */
function sortByPage(racine: HTMLElement, diagnostics: readonly Diagnostic[]): Diagnostic[] {
	const rangs = new Map([...racine.querySelectorAll('*')].map((e, i) => [e, i]));
	const rang = (d: Diagnostic): number => rangs.get(champOf(racine, d) ?? racine) ?? 0;
	return [...diagnostics].sort((a, b) => rang(a) - rang(b));
}

function createTitre(erreurs: number, conseils: number): HTMLElement {
	const p = document.createElement('p');
	p.className = 'bilan-titre';
	p.textContent =
		erreurs > 0
			? `Il reste ${compte(erreurs, 'point')} à corriger. Vous pouvez aussi envoyer tel quel : nous compléterons avec vous.`
			: `Tout est bon : vous pouvez envoyer.${conseils > 0 ? ` ${compte(conseils, 'conseil')} ci-dessous.` : ''}`;
	return p;
}

function createElement(racine: HTMLElement, d: Diagnostic, dire: Dire): HTMLElement {
	const li = document.createElement('li');
	const champ = champOf(racine, d);
	const dit = (champ && sayCandidates(champ)) ?? dire(d, champ ? reponseOf(champ) : 'recit');
	if (champ) {
		const lien = document.createElement('a');
		const cible = markFaute(champ, d, dit);
		lien.href = `#${cible.id}`;
		lien.textContent = sayChemin(champ) || nomOf(champ);
		lien.addEventListener('click', (e) => {
			e.preventDefault();
			openGroupeOf(champ);
			cible.focus();
			champ.scrollIntoView({ block: 'center' });
		});
		li.append(lien, ' ');
	}
	li.append(dit);
	return li;
}

/** Writes the fault beside its field, and gives what to focus. */
function markFaute(champ: HTMLElement, d: Diagnostic, dit: string): HTMLElement {
	const faute = champ.querySelector<HTMLElement>(':scope > [data-faute]');
	if (faute) {
		faute.append(...(faute.hidden ? [] : [document.createElement('br')]), dit);
		faute.hidden = false;
	}
	champ.classList.add('en-faute');
	if (d.severite === 'erreur') openGroupeOf(champ);
	if (champ.matches('fieldset')) return champ;
	const saisie = firstSaisie(champ) ?? champ;
	if (d.severite === 'erreur') saisie.setAttribute('aria-invalid', 'true');
	return saisie;
}
