/** The design tokens, read from their own style sheet, and how well each colour stands out. */
import { minOf } from '../../core/formats/suites.ts';

/** A value that a style sheet names: `--encre`; `axe` when it is that of an axis. */
export interface Jeton {
	nom: string;
	valeur: string;
	axe?: string;
}

/** One theme of a colour. */
export interface Teinte {
	couleur: string;
	/** The colour it is shown with: its ground, or the text upon it. */
	avec: string;
	/** The lowest of its ratios, when it is a text. */
	contraste?: number;
}

export interface VueCouleur {
	nom: string;
	genre: 'fond' | 'texte' | 'trait';
	role: string;
	clair: Teinte;
	sombre: Teinte;
}

interface Role {
	genre: VueCouleur['genre'];
	role: string;
	/** Grounds of a text; what is written on a ground. */
	avec: readonly string[];
}

export const CONTRASTE_MIN = 4.5;
const PAPIERS = ['--papier', '--papier-haut', '--papier-creux'];
const fond = (role: string, texte = '--encre'): Role => ({ genre: 'fond', role, avec: [texte] });
const texte = (role: string, avec: readonly string[] = PAPIERS): Role => ({
	genre: 'texte',
	role,
	avec,
});

const ROLES: Readonly<Record<string, Role>> = {
	'--papier': fond('Le fond de la page.'),
	'--papier-haut': fond('Ce qui ressort : cartes, champs d’un formulaire.'),
	'--papier-creux': fond('Ce qui est en retrait : encarts, en-têtes de tableau, code.'),
	'--surligne': fond('Ce que l’on a cherché, ou l’endroit où mène un lien.'),
	'--encre': texte('Le texte.', [...PAPIERS, '--surligne']),
	'--encre-douce': texte('Le texte second : précisions, légendes, dates.'),
	'--lien': texte('Les liens, toujours soulignés dans une phrase.'),
	'--accent': texte('La marque et les boutons.'),
	'--sur-accent': texte('Le texte d’un bouton plein.', ['--accent']),
	'--ocre': texte('Ce qui mérite attention ; le contour de ce qui est au clavier.'),
	'--alerte': texte('Ce qui peut mal tourner, ce qui manque.'),
	'--trait': {
		genre: 'trait',
		role: 'Filets et bordures. Un trait décore : il ne dit rien à lui seul.',
		avec: ['--papier'],
	},
};

/** Every token of the style sheet, in its order. */
export function parseJetons(css: string): Jeton[] {
	const regles = css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]*)\{([^{}]*)\}/g);
	return [...regles].flatMap(([, selecteur = '', corps = '']) => {
		const axe = /\[data-ton="([^"]+)"\]/.exec(selecteur)?.[1];
		return [...corps.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(([, nom = '', valeur = '']) => ({
			nom,
			valeur: valeur.replace(/\s+/g, ' ').trim(),
			...(axe ? { axe } : {}),
		}));
	});
}

/** The two themes of a colour; undefined when the token is not one. */
export function couleursOf({ valeur }: Jeton): { clair: string; sombre: string } | undefined {
	const [, clair, sombre] = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(valeur) ?? [];
	return clair && sombre ? { clair, sombre } : undefined;
}

/** Colours whose role nobody has told. */
export const listSansRole = (jetons: readonly Jeton[]): string[] =>
	jetons.filter((j) => !j.axe && couleursOf(j) && !ROLES[j.nom]).map((j) => j.nom);

/** The colours of the roles, then those of the axes under the names given. */
export function buildPalette(
	jetons: readonly Jeton[],
	axes: readonly { id: string; court: string }[],
): { couleurs: VueCouleur[]; axes: (VueCouleur & { axe: string })[] } {
	const couleurs = new Map(jetons.filter((j) => !j.axe).map((j) => [j.nom, couleursOf(j)]));
	const build = (nom: string, jeton: Jeton | undefined, role: Role): VueCouleur[] => {
		const siennes = jeton && couleursOf(jeton);
		const autres = role.avec.flatMap((n) => couleurs.get(n) ?? []);
		if (!siennes || autres.length === 0) return [];
		const { genre } = role;
		const teinteOf = (theme: 'clair' | 'sombre'): Teinte =>
			toTeinte(
				siennes[theme],
				autres.map((c) => c[theme]),
				genre,
			);
		return [{ nom, genre, role: role.role, clair: teinteOf('clair'), sombre: teinteOf('sombre') }];
	};
	const find = (nom: string, axe?: string) => jetons.find((j) => j.nom === nom && j.axe === axe);
	return {
		couleurs: Object.entries(ROLES).flatMap(([nom, role]) => build(nom, find(nom), role)),
		axes: axes.flatMap(({ id, court }) =>
			build(court, find('--ton', id), texte(`data-ton="${id}"`)).map((c) => ({ ...c, axe: id })),
		),
	};
}

function toTeinte(couleur: string, autres: readonly string[], genre: VueCouleur['genre']): Teinte {
	const avec = autres[0] ?? couleur;
	if (genre !== 'texte') return { couleur, avec };
	return { couleur, avec, contraste: minOf(autres.map((a) => contrastOf(couleur, a))) };
}

/** Ratio of WCAG 2 between two colours written `#rrggbb`: from 1 to 21. */
export function contrastOf(une: string, autre: string): number {
	const [haute = 0, basse = 0] = [luminanceOf(une), luminanceOf(autre)].sort((a, b) => b - a);
	return (haute + 0.05) / (basse + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(couleur: string): number {
	const [r = 0, v = 0, b = 0] = [1, 3, 5].map((i) => {
		const canal = Number.parseInt(couleur.slice(i, i + 2), 16) / 255;
		return canal <= 0.04045 ? canal / 12.92 : ((canal + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * v + 0.0722 * b;
}

/** « 7,2 : 1 »; rounded down, so that no colour seems to reach what it does not. */
export const sayContraste = (ratio: number): string =>
	`${(Math.floor(ratio * 10) / 10).toLocaleString('fr-FR', { minimumFractionDigits: 1 })}\u00a0:\u00a01`;
