/** Which addresses a sheet may carry, and what they become. An allow-list: the rest is refused. */

const PROTOCOLES = new Set(['http:', 'https:']);
const SITE = 'https://impulser.invalid';
const INVISIBLES = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029]/u;
const HOTE =
	/^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.[a-z]{2,}$/;

/** The addresses that `parseAdresseWeb` takes, as near as a pattern says it, for those who have nothing else. */
export const MOTIF_ADRESSE = String.raw`^[hH][tT][tT][pP][sS]?:\/\/(?![^/?#]*[xX][nN]--)(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}(?::[0-9]{1,5})?(?:[/?#][^\s\\]*)?$`;

/**
 * A web address in its canonical form, or undefined when it must be refused: other protocol, user
 * name or password, address of a machine by number, characters that hide something, odd port.
 */
export function parseAdresseWeb(valeur: string): string | undefined {
	if (valeur.length > 2000 || INVISIBLES.test(valeur) || valeur.includes('\\')) return undefined;
	if (!/^https?:\/\/[^/]/i.test(valeur)) return undefined;
	let url: URL;
	try {
		url = new URL(valeur);
	} catch {
		return undefined;
	}
	if (!PROTOCOLES.has(url.protocol) || url.username || url.password) return undefined;
	if (!HOTE.test(url.hostname) || /(?:^|\.)xn--/.test(url.hostname)) return undefined;
	if (/^\d+$/.test(url.hostname.split('.').at(-1) ?? '')) return undefined;
	return url.href;
}

/**
 * What a link of a sheet becomes: a web address, mailto:, tel:, `#anchor` or a path from the root of
 * the site (relative links are resolved from the sheet's own page). Undefined when refused.
 */
export function parseLien(valeur: string, page: string): string | undefined {
	const brut = valeur.trim();
	if (brut === '' || brut.length > 2000 || /[\p{Cc}\p{Cf}\u2028\u2029\\]/u.test(brut))
		return undefined;
	if (/^https?:/i.test(brut)) return parseAdresseWeb(encodeEspaces(brut));
	if (/^mailto:/i.test(brut))
		return /^mailto:[^\s?@:]+@[^\s?@:]+\.[^\s?@:]+$/i.test(brut) ? brut : undefined;
	if (/^tel:/i.test(brut)) return /^tel:\+?[\d().\- ]+$/i.test(brut) ? brut : undefined;
	if (brut.startsWith('#')) return brut.length > 1 ? brut : undefined;
	if (brut.startsWith('//') || /^[^/?#]*:/.test(brut) || /%(?![0-9a-f]{2})/i.test(brut))
		return undefined;
	return resolveInterne(brut, page);
}

/** What an anchor names, written as on its page; as it is when it is not encoded as it should. */
export function decodeAncre(ancre: string): string {
	try {
		return decodeURIComponent(ancre);
	} catch {
		return ancre;
	}
}

/** Where a web address leads, without `www.`; undefined for any other link. */
export function hostOf(href: string): string | undefined {
	const adresse = parseAdresseWeb(href);
	return adresse && new URL(adresse).hostname.replace(/^www\./, '');
}

/** A word of a text that reads as the address of a site: « https://… », « www.… », « mairie.fr/aides ». */
const ANNONCE =
	/(?:https?:\/\/|www\.)[^\s/?#«»<>()]+|(?<![\p{L}\d@.-])(?:[\p{L}\d-]+\.)+(?:fr|org|com|net|eu|info|io|be|ch|re|bzh|coop|corsica|paris)(?=[/?#)\].,;:!»]|$)/iu;

/**
 * The site that the text of a link announces, when the link leads to another: the page would say one
 * place and open a second. A part of the same site (`aides.mairie.fr` for `mairie.fr`) is not another.
 */
export function findHoteTrompeur(texte: string, href: string): string | undefined {
	const mot = texte.split(/\s+/).find((m) => ANNONCE.test(m));
	const annonce =
		mot &&
		ANNONCE.exec(mot)?.[0]
			.replace(/^https?:\/\//i, '')
			.replace(/^www\./i, '');
	if (!annonce) return undefined;
	const dit = annonce.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
	const vers = hostOf(href) ?? '';
	const proches = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`);
	return proches(dit, vers) || proches(vers, dit) ? undefined : dit;
}

const encodeEspaces = (adresse: string): string => adresse.replaceAll(' ', '%20');

/** A path from the root; undefined when it climbs above the page's own section. */
function resolveInterne(brut: string, page: string): string | undefined {
	const remontees = brut.match(/^(?:\.\.\/)+/)?.[0].length ?? 0;
	if (remontees / 3 > page.split('/').filter(Boolean).length) return undefined;
	try {
		const url = new URL(brut, SITE + page);
		if (url.origin !== SITE || /^\/\/|%2f|%5c|%00/i.test(url.pathname)) return undefined;
		return url.pathname + url.search + url.hash;
	} catch {
		return undefined;
	}
}

/** The formats of an image, by the end of its name; the photos, then the drawings. */
const PHOTOS = ['png', 'jpg', 'jpeg', 'webp', 'avif'];
export const FORMATS_IMAGE: readonly string[] = [...PHOTOS, 'svg'];
const NOM = '[a-z0-9][a-z0-9._-]*';
const endsIn = (formats: readonly string[]): string => `\\.(?:${formats.join('|')})$`;
const IMAGE = new RegExp(endsIn(FORMATS_IMAGE));
const IMAGE_DU_DOSSIER = new RegExp(`^\\./${NOM}${endsIn(FORMATS_IMAGE)}`);

/** Whether a file is an image, by its name. */
export const isImage = (nom: string): boolean => IMAGE.test(nom);

/** The file name of `./name.ext`, when it can be an image of the sheet's folder. */
export const parseImage = (valeur: string): string | undefined =>
	IMAGE_DU_DOSSIER.test(valeur) ? valeur.slice(2) : undefined;

/** What a text may link to beside its sheet: a page, a script, a drawing as it came could run on the site’s behalf. */
export const FORMATS_JOINT: readonly string[] = [
	...['odt', 'ods', 'odp', 'odg', 'docx', 'xlsx', 'pptx', 'csv', 'txt', 'pdf'],
	...PHOTOS,
	...['mp3', 'ogg', 'zip'],
];
const JOINT = new RegExp(`^${NOM}${endsIn(FORMATS_JOINT)}`);

export const isJoint = (nom: string): boolean => JOINT.test(nom);

const SIGNATURES: Record<string, (o: Uint8Array) => boolean> = {
	png: (o) => o[0] === 0x89 && o[1] === 0x50 && o[2] === 0x4e && o[3] === 0x47,
	jpg: (o) => o[0] === 0xff && o[1] === 0xd8 && o[2] === 0xff,
	jpeg: (o) => o[0] === 0xff && o[1] === 0xd8 && o[2] === 0xff,
	webp: (o) => ascii(o, 0, 4) === 'RIFF' && ascii(o, 8, 12) === 'WEBP',
	svg: (o) => /^<(?:svg|\?xml)\s/.test(ascii(o, 0, 6)),
	avif: (o) => ascii(o, 4, 8) === 'ftyp' && ascii(o, 8, 12).startsWith('avi'),
};

function ascii(octets: Uint8Array, debut: number, fin: number): string {
	return String.fromCharCode(...octets.subarray(debut, fin));
}

/** Whether the first bytes of an image are those its name announces. */
export function hasSignature(nom: string, octets: Uint8Array): boolean {
	const extension = nom.split('.').at(-1) ?? '';
	return Object.hasOwn(SIGNATURES, extension) && SIGNATURES[extension]?.(octets) === true;
}
