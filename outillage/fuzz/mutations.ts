/** Changes at random, but always the same for the same seed, in texts, bytes and archives. */
import { unzipSync, zipSync } from 'fflate';
import { createHasard } from '../hasard.ts';

/** What breaks some reader or some format, or looks as if it did. */
export const PIEGES: readonly string[] = [
	...[
		'---\n',
		'\n---\n',
		'{x}',
		'{{x}}',
		'<b>',
		'</b>',
		'<!--',
		'-->',
		']]>',
		'<![CDATA[',
		'<?x ?>',
	],
	...[
		'"',
		"'",
		'`',
		'\\',
		'\\"',
		'\\u0000',
		'\\uD800',
		'&amp;',
		'&#0;',
		'&lt;',
		'%00',
		'%',
		'\u0000',
	],
	...[
		'=1+1',
		'+1',
		'-1',
		'@x',
		'|',
		'||',
		'|-',
		'{|',
		'|}',
		'[[',
		']]',
		'[',
		']',
		'(',
		')',
		'![](x)',
	],
	...[
		'javascript:alert(1)',
		'https://',
		'http://[::1]/',
		'//x',
		'data:text/html,x',
		'#',
		'?',
		'../..',
	],
	...[
		'\u202e',
		'\u2066',
		'\ufeff',
		'\ufffe',
		'\ud83d',
		'\u{1f468}\u200d\u{1f33e}',
		'\u0301',
		'\u00ad',
	],
	...['\t', '\r', '\r\n', '\u2028', ' '.repeat(200), '9'.repeat(40), '1e999', '-0', '0x10', '٣'],
	...[
		'null',
		'true',
		'[]',
		'{}',
		'__proto__',
		'constructor',
		'toString',
		'*a',
		'&a',
		'!!js',
		'<<: *a',
	],
	...[
		'2026-02-30',
		'0000-00-00',
		'99',
		'2A004',
		'97601',
		'\n\n\n',
		'# ',
		'> ',
		'- ',
		'1. ',
		'| a | b |\n|-|-|\n',
	],
	...[
		'#set page()',
		'$x$',
		'@ref',
		'<label>',
		'/* */',
		'::set-output',
		'[^1]',
		'~~',
		'**',
		'__',
		'***',
	],
];

export interface Hasard {
	/** A whole number from 0 to `max` excluded. */
	entier: (max: number) => number;
	pick: <T>(liste: readonly T[]) => T;
}

export function createTirage(graine: number): Hasard {
	const hasard = createHasard(graine);
	const entier = (max: number): number => Math.floor(hasard() * max);
	return { entier, pick: <T>(liste: readonly T[]): T => liste[entier(liste.length)] as T };
}

/** Where one cuts: at a sign, or, as often, at the end of a line or of a word. */
function place(texte: string, { entier }: Hasard): number {
	const au = entier(texte.length + 1);
	if (entier(2) === 0) return au;
	const bord = texte.slice(au).search(/[\s:,"'<>|{}[\]]/);
	return bord < 0 ? au : au + bord + entier(2);
}

type Mutation = (texte: string, hasard: Hasard) => string;
const MUTATIONS: readonly Mutation[] = [
	// A trap is put in.
	(t, h) => insert(t, place(t, h), h.pick(PIEGES)),
	(t, h) => insert(t, place(t, h), h.pick(PIEGES)),
	// A piece is taken out, said twice, moved.
	(t, h) => {
		const debut = place(t, h);
		return t.slice(0, debut) + t.slice(debut + h.entier(40));
	},
	(t, h) => {
		const debut = place(t, h);
		return insert(t, place(t, h), t.slice(debut, debut + h.entier(200)));
	},
	// A line is taken out, said twice, put elsewhere.
	(t, h) => changeLignes(t, h, (lignes, i) => lignes.splice(i, 1)),
	(t, h) => changeLignes(t, h, (lignes, i) => lignes.splice(i, 0, lignes[i] ?? '')),
	(t, h) =>
		changeLignes(t, h, (lignes, i) =>
			lignes.splice(h.entier(lignes.length), 0, ...lignes.splice(i, 1)),
		),
	// The end is missing.
	(t, h) => t.slice(0, place(t, h)),
	// A sign is another.
	(t, h) => {
		const au = h.entier(t.length || 1);
		return t.slice(0, au) + String.fromCodePoint(32 + h.entier(95)) + t.slice(au + 1);
	},
	// What is nested is nested deeper.
	(t, h) =>
		insert(t, place(t, h), h.pick(['> ', '- ', '[', '(', '{', '<b>', '**']).repeat(h.entier(60))),
];

const insert = (texte: string, au: number, quoi: string): string =>
	texte.slice(0, au) + quoi + texte.slice(au);

function changeLignes(
	texte: string,
	{ entier }: Hasard,
	change: (lignes: string[], i: number) => void,
): string {
	const lignes = texte.split('\n');
	change(lignes, entier(lignes.length));
	return lignes.join('\n');
}

/** One to four changes. */
export function mutateTexte(texte: string, hasard: Hasard): string {
	let neuf = texte;
	for (let n = 1 + hasard.entier(4); n > 0; n--) neuf = hasard.pick(MUTATIONS)(neuf, hasard);
	return neuf;
}

/** The same, and one time in eight, bytes that are no text. */
export function mutateOctets(octets: Uint8Array, hasard: Hasard): Uint8Array {
	if (hasard.entier(8) > 0)
		return Buffer.from(mutateTexte(Buffer.from(octets).toString('utf8'), hasard), 'utf8');
	const neufs = Uint8Array.from(octets);
	for (let n = 1 + hasard.entier(6); n > 0 && neufs.length > 0; n--)
		neufs[hasard.entier(neufs.length)] = hasard.entier(256);
	return neufs;
}

/** A file of an archive is changed and the archive made anew; one time in six, the archive itself is. */
export function mutateZip(octets: Uint8Array, hasard: Hasard): Uint8Array {
	if (hasard.entier(6) === 0) return mutateOctets(octets, hasard);
	const fichiers = unzipSync(octets);
	const noms = Object.keys(fichiers).filter((nom) => /\.(?:xml|json|txt)$/.test(nom));
	const nom = hasard.pick(noms.length > 0 ? noms : Object.keys(fichiers));
	const neuf = mutateOctets(fichiers[nom] ?? new Uint8Array(), hasard);
	return zipSync({ ...fichiers, [nom]: Uint8Array.from(neuf) }, { level: 1 });
}
