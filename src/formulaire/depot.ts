/** What a forge lets a visitor do with an address alone. */

export const FORGES = ['github', 'gitlab', 'forgejo'] as const;
export type Forge = (typeof FORGES)[number];

export interface Depot {
	/** Of the repository, without final slash. */
	adresse: string;
	forge: Forge;
	/** Where proposals are aimed. */
	branche: string;
}

export const NOMS_FORGES: Record<Forge, string> = {
	github: 'GitHub',
	gitlab: 'GitLab',
	forgejo: 'la forge',
};

const toChemin = (chemin: string): string => chemin.split('/').map(encodeURIComponent).join('/');

/** The web editor of a file of the repository. */
export function adresseEdition({ adresse, forge, branche }: Depot, chemin: string): string {
	const edit = { github: 'edit', gitlab: '-/edit', forgejo: '_edit' }[forge];
	return `${adresse}/${edit}/${toChemin(branche)}/${toChemin(chemin)}`;
}

/** A file of the repository as one commit left it. */
export function adresseVersion(
	{ adresse, forge }: Depot,
	{ chemin, commit }: { chemin: string; commit: string },
): string {
	const vue = { github: 'blob', gitlab: '-/blob', forgejo: 'src/commit' }[forge];
	return `${adresse}/${vue}/${commit}/${toChemin(chemin)}`;
}

/** What is proposed: a new file, or a change told in a ticket. */
export interface Proposition {
	/** Path of the file in the repository. */
	chemin: string;
	titre: string;
	/** The whole file. */
	texte: string;
	/** The file is there already: a forge cannot open it with another text. */
	existe: boolean;
}

export interface Adresse {
	url: string;
	/** A page to create the file, or a ticket that holds its text. */
	genre: 'fichier' | 'ticket';
	/** Of the address, which is all ASCII. */
	octets: number;
	/** The forge would refuse it. */
	tropLongue: boolean;
}

/** GitHub answers 414 beyond (measured by its documentation team, github/docs#5136); others are near. */
export const ADRESSE_MAX = 8191;

/**
 * The address that opens a proposal filled in advance. GitHub and Forgejo create a file; GitLab has no
 * such page, nor has any forge for a file that exists: a ticket holds the text.
 */
export function buildAdresse(depot: Depot, proposition: Proposition): Adresse {
	const ticket = proposition.existe || depot.forge === 'gitlab';
	const url = ticket ? adresseTicket(depot, proposition) : adresseFichier(depot, proposition);
	return {
		url,
		genre: ticket ? 'ticket' : 'fichier',
		octets: url.length,
		tropLongue: url.length > ADRESSE_MAX,
	};
}

function adresseFichier(
	{ adresse, forge, branche }: Depot,
	{ chemin, texte }: Proposition,
): string {
	const value = encode(texte);
	if (forge === 'github')
		return `${adresse}/new/${toChemin(branche)}?filename=${encode(chemin)}&value=${value}`;
	const coupe = chemin.lastIndexOf('/') + 1;
	const [dossier, nom] = [chemin.slice(0, coupe), chemin.slice(coupe)];
	return `${adresse}/_new/${toChemin(branche)}/${toChemin(dossier)}?filename=${encode(nom)}&value=${value}`;
}

function adresseTicket({ adresse, forge }: Depot, p: Proposition): string {
	const titre = encode(`${p.existe ? 'Correction' : 'Proposition'} : ${p.titre}`);
	const corps = encode(`Fichier proposé : \`${p.chemin}\`\n\n${fence(p.texte)}\n`);
	return forge === 'gitlab'
		? `${adresse}/-/issues/new?issue[title]=${titre}&issue[description]=${corps}`
		: `${adresse}/issues/new?title=${titre}&body=${corps}`;
}

/** A fence longer than any in the text: what is inside is shown, never rendered. */
function fence(texte: string): string {
	const longue = Math.max(2, ...[...texte.matchAll(/`+/g)].map((m) => m[0].length));
	const cloture = '`'.repeat(longue + 1);
	return `${cloture}mdx\n${texte.trimEnd()}\n${cloture}`;
}

/** A lone surrogate, which a browser may hold, has no address: it is dropped. */
const encode = (texte: string): string =>
	encodeURIComponent(texte.toWellFormed()).replace(
		/[!'()*]/g,
		(c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
	);
