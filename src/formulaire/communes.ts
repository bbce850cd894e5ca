/** The list of communes cut by initial letter, each part as plain lines: what a form looks names up in. */
import type { Commune } from '../core/catalogue/catalogue.ts';
import { toSlug } from '../core/texte/proche.ts';
import { applyTypographie } from '../core/texte/typographie.ts';

export const INITIALES: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz'];

const ARTICLE = /^(?:les?|la|l)-(?=.)/;

/** A name as it is compared: no article, accent, hyphen or case. « Saint » and « St » are the same. */
export function motsOf(nom: string): string {
	const mots = toSlug(nom).replace(ARTICLE, '');
	return mots
		.replace(/\bste\b/g, 'sainte')
		.replace(/\bst\b/g, 'saint')
		.replaceAll('-', ' ');
}

export function initialeOf(nom: string): string {
	const lettre = motsOf(nom).charAt(0);
	return INITIALES.includes(lettre) ? lettre : 'a';
}

/**
 * One part: a line per département (`01<tab>Ain`), then its communes (`<tab>209<tab>Léaz<tab>912`):
 * the code without the département's, the name, the population.
 */
export function writeCommunes(communes: readonly Commune[]): string {
	const groupes = Map.groupBy(
		communes,
		(c) => `${c.departement.code}\t${applyTypographie(c.departement.nom)}`,
	);
	const lignes = [...groupes].flatMap(([departement, siennes]) => [
		departement,
		...siennes.map((c) => {
			const suite = c.code.slice(c.departement.code.length);
			return `\t${suite}\t${applyTypographie(c.nom)}\t${c.population ?? ''}`;
		}),
	]);
	return `${lignes.join('\n')}\n`;
}

/** The communes of a part; région and intercommunalité are not in it. */
export function parseCommunes(texte: string): Commune[] {
	let departement = { code: '', nom: '' };
	return texte.split('\n').flatMap((ligne): Commune[] => {
		const [code = '', suite = '', nom = '', population = ''] = ligne.split('\t');
		if (ligne !== '' && code !== '') departement = { code, nom: suite };
		if (nom === '') return [];
		return [
			{
				code: departement.code + suite,
				nom,
				population: population === '' ? undefined : Number(population),
				departement,
				region: { code: '', nom: '' },
				epci: undefined,
			},
		];
	});
}
