import { isFamille } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
/** The ordered list of a livret, with buttons to move and to take out. */
import { create } from '../creer.ts';
import type { Geste } from './gestes.ts';

export interface FicheConnue {
	titre: string;
	phrase: string;
	famille: string;
}

const GESTES: { geste: Geste; signe: string; nom: string }[] = [
	{ geste: 'monter', signe: '↑', nom: 'Monter' },
	{ geste: 'descendre', signe: '↓', nom: 'Descendre' },
	{ geste: 'retirer', signe: '×', nom: 'Retirer' },
];

export function renderElement(
	ref: string,
	fiche: FicheConnue,
	base: string,
	rang: number,
	total: number,
	modifiable: boolean,
): HTMLLIElement {
	const lien = create('a', { href: `${base}/${ref}/` }, fiche.titre);
	const genre = create(
		'span',
		{ className: 'genre' },
		isFamille(fiche.famille) ? NOMS_FAMILLES[fiche.famille].un : '',
	);
	const element = create('li', {}, create('p', { className: 'livret-titre' }, lien, ' ', genre));
	element.dataset.ref = ref;
	if (!modifiable) return element;
	const boutons = GESTES.map(({ geste, signe, nom }) => {
		const visible = create('span', {}, signe);
		visible.setAttribute('aria-hidden', 'true');
		const dit = create('span', { className: 'invisible' }, `${nom} «\u00a0${fiche.titre}\u00a0»`);
		const bouton = create('button', { type: 'button', title: nom }, visible, dit);
		bouton.dataset.geste = geste;
		bouton.disabled =
			(geste === 'monter' && rang === 0) || (geste === 'descendre' && rang === total - 1);
		return bouton;
	});
	element.append(create('p', { className: 'livret-gestes' }, ...boutons));
	return element;
}

/** Keeps the keyboard where it was: on the same button, else on the one that still works. */
export function focusGeste(liste: HTMLElement, ref: string | undefined, geste: Geste): boolean {
	const element = [...liste.children].find((e) => (e as HTMLElement).dataset.ref === ref);
	const boutons = [...(element?.querySelectorAll('button') ?? [])];
	const bouton =
		boutons.find((b) => b.dataset.geste === geste && !b.disabled) ??
		boutons.find((b) => !b.disabled);
	bouton?.focus();
	return bouton !== undefined;
}

/** The sheets that a livret may hold, by ref; undefined when their list does not come. */
export async function loadConnues(base: string): Promise<Record<string, FicheConnue> | undefined> {
	try {
		const reponse = await fetch(`${base}/mon-livret/fiches.json`);
		return reponse.ok ? ((await reponse.json()) as Record<string, FicheConnue>) : undefined;
	} catch {
		return undefined;
	}
}
