/** What a village or a group writes on its own leaflet. A browser keeps it, and nobody else. */
import { applyTypographie } from '../../core/texte/typographie.ts';

export interface Village {
	nom: string;
	contact: string;
}

/** Letters that the leaflet has room for. */
export const VILLAGE_MAX = { nom: 80, contact: 240 } as const satisfies Record<
	keyof Village,
	number
>;
/** Lines of a contact; what is written on more goes on in the last. */
const LIGNES_MAX = 5;

/** What a browser gives back, whatever it is. */
export function parseVillage(texte: string | null): Village {
	let lu: unknown;
	try {
		lu = JSON.parse(texte ?? '{}');
	} catch {
		lu = {};
	}
	const champs = (typeof lu === 'object' && lu !== null ? lu : {}) as Record<string, unknown>;
	const take = (cle: keyof Village): string => {
		const valeur = Object.hasOwn(champs, cle) ? champs[cle] : '';
		return typeof valeur === 'string' ? valeur.slice(0, VILLAGE_MAX[cle]) : '';
	};
	return { nom: take('nom'), contact: take('contact') };
}

/** As it is printed: French spaces, no empty line, few lines. */
export function composeVillage({ nom, contact }: Village): Village {
	const lignes = contact
		.split(/\r?\n/)
		.map(fold)
		.filter((ligne) => ligne !== '');
	const dernieres = lignes.slice(LIGNES_MAX - 1).join(', ');
	return {
		nom: fold(nom),
		contact: [...lignes.slice(0, LIGNES_MAX - 1), ...(dernieres ? [dernieres] : [])].join('\n'),
	};
}

const fold = (texte: string): string => applyTypographie(texte.replace(/[ \t\r\n]+/g, ' ').trim());
