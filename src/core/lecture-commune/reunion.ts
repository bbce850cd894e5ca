/** Several hands on one reading: the files of two readers, the tabs of one browser. */
import { addTextes, keepPromesse } from './arrivee.ts';
import { keepUniques, maskTexte } from './gestes.ts';
import {
	isMemeNom,
	keyPassage,
	type Lecture,
	settleParents,
	type Texte,
	type Theme,
} from './lecture.ts';

export interface Reunion {
	lecture: Lecture;
	/** How many passages came that were not there. */
	ajoutes: number;
	/** Texts whose words differ on each side: what was marked in the one that came was not taken. */
	conflits: readonly Texte[];
}

/**
 * What another reader marked, beside what is there. Texts are the same by identifier and words, once what tells who
 * people are is out of both; themes by name; passages of each reader stay theirs.
 */
export function joinLectures(ici: Lecture, apporte: Lecture): Reunion {
	const [la, lui] = alignTextes(ici, apporte);
	const presents = new Map(la.textes.map(({ id, texte }) => [id, texte] as const));
	const conflits = lui.textes.filter(({ id, texte }) => (presents.get(id) ?? texte) !== texte);
	const ecartes = new Set(conflits.map(({ id }) => id));
	const { themes, noms } = joinThemes(la.themes, lui.themes);
	const repris = lui.passages.flatMap((passage) => {
		const theme = noms.get(passage.theme);
		return theme && !ecartes.has(passage.texte) ? [{ ...passage, theme }] : [];
	});
	const passages = keepUniques([...la.passages, ...repris]);
	return {
		lecture: {
			...keepPromesse(addTextes(la, lui.textes, lui.choix), lui.effacement),
			...{ themes, passages },
		},
		ajoutes: passages.length - la.passages.length,
		conflits,
	};
}

/** Where only the names of people make two texts differ, they are taken out of both. */
function alignTextes(a: Lecture, b: Lecture): [Lecture, Lecture] {
	const find = ({ textes }: Lecture, id: string): string | undefined =>
		textes.find((texte) => texte.id === id)?.texte;
	return a.textes.reduce<[Lecture, Lecture]>(
		([la, lui], { id, texte }) => {
			const autre = find(lui, id);
			if (autre === undefined || autre === texte) return [la, lui];
			const [sans, autreSans] = [maskTexte(la, id), maskTexte(lui, id)];
			return find(sans, id) === find(autreSans, id) ? [sans, autreSans] : [la, lui];
		},
		[a, b],
	);
}

/** `noms`: of each theme that comes, that which it is here. */
function joinThemes(
	presents: readonly Theme[],
	apportes: readonly Theme[],
): { themes: Theme[]; noms: Map<string, string> } {
	const pris = new Set(presents.map(({ id }) => id));
	const noms = new Map<string, string>();
	const nouveaux: Theme[] = [];
	for (const theme of apportes) {
		const meme =
			presents.find(({ nom }) => isMemeNom(nom, theme.nom)) ??
			presents.find(({ id, remplace = [] }) => id === theme.id || remplace.includes(theme.id));
		const id = meme?.id ?? nameLibre(theme.id, pris);
		noms.set(theme.id, id);
		if (meme) continue;
		pris.add(id);
		nouveaux.push({ ...theme, id });
	}
	const ranges = nouveaux.map((theme): Theme => {
		const { parent, ...seul } = theme;
		const sien = parent && noms.get(parent);
		return sien && sien !== theme.id ? { ...seul, parent: sien } : seul;
	});
	return { themes: settleParents([...presents, ...ranges]), noms };
}

function nameLibre(id: string, pris: ReadonlySet<string>): string {
	let rang = 2;
	let libre = id;
	while (pris.has(libre)) {
		libre = `${id.slice(0, 70)}~${rang}`;
		rang += 1;
	}
	return libre;
}

/** What was changed from `base` to `ici`, done to `ailleurs`: the rest is what another hand wrote. */
export function mergeLectures(base: Lecture, ici: Lecture, ailleurs: Lecture): Lecture {
	const idOf = ({ id }: { id: string }): string => id;
	const themes = mergeListes(base.themes, ici.themes, ailleurs.themes, idOf);
	const textes = mergeListes(base.textes, ici.textes, ailleurs.textes, idOf);
	const connus = new Set([...themes, ...textes].map(idOf));
	const passages = mergeListes(base.passages, ici.passages, ailleurs.passages, keyPassage);
	const { effacement } = ici.effacement === base.effacement ? ailleurs : ici;
	return {
		titre: ici.titre === base.titre ? ailleurs.titre : ici.titre,
		...(effacement ? { effacement } : {}),
		...{ themes: settleParents(themes), textes },
		passages: passages.filter(({ texte, theme }) => connus.has(texte) && connus.has(theme)),
		choix: mergeListes(base.choix, ici.choix, ailleurs.choix, idOf),
	};
}

function mergeListes<T>(
	base: readonly T[],
	ici: readonly T[],
	ailleurs: readonly T[],
	keyOf: (element: T) => string,
): T[] {
	const index = (liste: readonly T[]): Map<string, T> =>
		new Map(liste.map((element) => [keyOf(element), element]));
	const [avant, voulus, presents] = [index(base), index(ici), index(ailleurs)];
	const gardes = ailleurs.flatMap((present): T[] => {
		const cle = keyOf(present);
		const [hier, voulu] = [avant.get(cle), voulus.get(cle)];
		if (!hier) return [present];
		if (!voulu) return [];
		return [JSON.stringify(hier) === JSON.stringify(voulu) ? present : voulu];
	});
	for (const [i, voulu] of ici.entries())
		if (!avant.has(keyOf(voulu)) && !presents.has(keyOf(voulu))) gardes.splice(i, 0, voulu);
	return gardes;
}
