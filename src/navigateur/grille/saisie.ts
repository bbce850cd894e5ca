/** The form of a grid: what it says of one's own answers, and what one's own answers show in it. */
import { type Feuille, isNiveau, type Niveau, type Reponse } from '../../core/grille/reponses.ts';
import { isTouche } from '../touche.ts';

type Champ = HTMLInputElement | HTMLTextAreaElement;

const NOM = /^(niveau|constat|prive)-(.+)$/;

const champOf = (form: HTMLFormElement, nom: string): Champ | null => {
	const champ = form.elements.namedItem(nom);
	return champ instanceof HTMLInputElement || champ instanceof HTMLTextAreaElement ? champ : null;
};

function radiosOf(form: HTMLFormElement, id: string): HTMLInputElement[] {
	const liste = form.elements.namedItem(`niveau-${id}`);
	return liste instanceof RadioNodeList ? ([...liste] as HTMLInputElement[]) : [];
}

/** What a person answered before the scripts came, field by field. */
export const listTapes = (form: HTMLFormElement): { champ: Champ; valeur: string }[] =>
	[...form.elements]
		.filter((e) => e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement)
		.filter(isTouche)
		.map((champ) => ({ champ, valeur: champ.value }));

/** One's own answers once that field has changed. */
export function applyChamp(feuille: Feuille, champ: Champ): Feuille {
	const { name, value } = champ;
	if (name === 'qui' || name === 'date') return { ...feuille, [name]: value };
	const [, cle = '', id = ''] = NOM.exec(name) ?? [];
	if (id === '') return feuille;
	return setReponse(feuille, id, { [cle]: cle === 'niveau' ? toNiveau(value) : value });
}

const toNiveau = (valeur: string): Niveau | undefined => {
	const nombre = Number(valeur);
	return isNiveau(nombre) ? nombre : undefined;
};

type Change = { [C in keyof Reponse]?: Reponse[C] | undefined };

/** An empty note and a level taken away leave no trace. */
export function setReponse({ reponses, ...feuille }: Feuille, id: string, change: Change): Feuille {
	const { niveau, constat, prive } = { ...reponses[id], ...change };
	const reponse: Reponse = {
		...(niveau === undefined ? {} : { niveau }),
		...(constat?.trim() ? { constat } : {}),
		...(prive?.trim() ? { prive } : {}),
	};
	const { [id]: _, ...autres } = reponses;
	return {
		...feuille,
		reponses: Object.keys(reponse).length > 0 ? { ...autres, [id]: reponse } : autres,
	};
}

/** Shows these answers in the form; the field where one writes is left as it is when it says the same. */
export function fillForm(form: HTMLFormElement, ids: readonly string[], feuille: Feuille): void {
	const put = (nom: string, valeur: string): void => {
		const champ = champOf(form, nom);
		if (champ && champ.value.trim() !== valeur.trim()) champ.value = valeur;
	};
	put('qui', feuille.qui);
	put('date', feuille.date);
	for (const id of ids) {
		const { niveau, constat = '', prive = '' } = feuille.reponses[id] ?? {};
		for (const radio of radiosOf(form, id)) radio.checked = Number(radio.value) === niveau;
		put(`constat-${id}`, constat);
		put(`prive-${id}`, prive);
		const retirer = form.querySelector<HTMLElement>(
			`[data-critere="${CSS.escape(id)}"] [data-retirer]`,
		);
		if (retirer) retirer.hidden = niveau === undefined;
	}
}
