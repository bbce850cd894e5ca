/** Where things were done: each retour and each example, in the communes it names. */

import { sortAttributs } from '../../blocs/registre/definitions.ts';
import { visitArbre } from '../arbre.ts';
import { type Commune, type Fiche, listFiches } from './catalogue.ts';
import { lieuxOf } from './derives.ts';
import { ancresOf, type Exemple } from './exemples.ts';
import { uneFois } from './une-fois.ts';

export interface Mention {
	genre: 'retour' | 'exemple';
	fiche: Fiche;
	commune: Commune;
	/** Where the sheet speaks of it; a retour does so from its first line. */
	ancre?: string;
	/** What the field « exemples » says of it. */
	exemple?: Exemple;
}

type Endroit = Pick<Mention, 'ancre' | 'exemple'>;

/** A sheet mentions a commune once, however many examples it takes there: the first one is where to look. */
export const listMentions = uneFois((catalogue): Mention[] => {
	return listFiches(catalogue).flatMap((fiche) => {
		const retours = lieuxOf(fiche);
		const endroits = listEndroits(fiche);
		const toMentions = (genre: Mention['genre'], codes: Iterable<string>): Mention[] =>
			[...new Set(codes)].flatMap((code) => {
				const commune = catalogue.communes.get(code);
				const endroit = genre === 'exemple' ? endroits.get(code) : {};
				return commune ? [{ genre, fiche, commune, ...endroit }] : [];
			});
		const autres = [...endroits.keys()].filter((code) => !retours.includes(code));
		return [...toMentions('retour', retours), ...toMentions('exemple', autres)];
	});
});

/** The anchor of the first frame of the text that tells of a commune. */
export const ancreBloc = (code: string): string => `bloc-exemple-${code}`;

/** By commune: of the field « exemples », then of the blocs of the text. */
export function listEndroits(fiche: Fiche): Map<string, Endroit> {
	const { exemples = [] } = fiche.donnees as { exemples?: Exemple[] };
	const ancres = ancresOf(exemples);
	const endroits = new Map<string, Endroit>();
	const add = (code: string, endroit: Endroit): void => {
		if (!endroits.has(code)) endroits.set(code, endroit);
	};
	for (const [i, exemple] of exemples.entries())
		add(exemple.commune, { ancre: ancres[i] ?? '', exemple });
	visitArbre(fiche.arbre, (noeud) => {
		if (noeud.type !== 'bloc') return;
		const { commune } = sortAttributs(noeud);
		if (commune !== undefined) add(commune, { ancre: ancreBloc(commune) });
	});
	return endroits;
}
