/** A tool as one file: it opens from a key or from a mail, and its own policy lets it ask for nothing. */
import { NOM } from '../../vues/mots.ts';
import {
	applyRetouches,
	type Balise,
	listBalises,
	motsOf,
	type Retouche,
	valeurOf,
	writeAttribut,
} from '../html/balises.ts';
import { createLocaliser, type Depart, type Localiser, settleAdresse } from './adresses.ts';
import { findOutil, LISTE_OUTILS } from './outils.ts';
import { dropPolices } from './styles.ts';

/** What a document says of texts that it holds: `sha256-…`, as a policy writes it. */
type Empreinte = (texte: string) => string;

export interface PageOutil {
	/** As the site has it, and its address from the root of the site. */
	html: string;
	adresse: string;
	/** What brings it to life: one classic script, which takes from nothing. */
	script: string;
	depart: Depart;
	/** A style sheet of the site, by its address. */
	read: (adresse: string) => string;
	empreinte: Empreinte;
}

/** What a page of the site lends to such a file. */
interface Cadre {
	/** Of the page, as HTML, without the name of the site. */
	titre: string;
	icone: string;
	style: string;
}

export interface OutilSeul extends Cadre {
	html: string;
}

/** Where a tool lies, and its title as HTML. */
export interface LigneOutil {
	chemin: string;
	titre: string;
}

const PRET = "document.documentElement.dataset.scripts='prets';";

/** The tool of a page, alone. */
export function buildOutil(page: PageOutil): OutilSeul {
	const { html, adresse, depart, empreinte } = page;
	const balises = listBalises(html);
	const cadre = readCadre(page, balises);
	const [main, fin] = [false, true].map((ferme) =>
		balises.find((b) => b.nom === 'main' && b.ferme === ferme),
	);
	const corps = settleCorps(
		html.slice(main?.debut, fin?.fin),
		createSorties(adresse, depart),
		depart,
	);
	const avis = `<p class="precision outil-seul">${sayAvis(findOutil(adresse)?.montre)}</p>`;
	const bout = corps.indexOf('>') + 1;
	return {
		...cadre,
		html: writeDocument(cadre, {
			corps: corps.slice(0, bout) + avis + corps.slice(bout),
			script: `${page.script}\n${PRET}`.replace(/<(?=!--|\/script)/gi, '\\x3c'),
			page: depart.site && depart.site + adresse,
			empreinte,
		}),
	};
}

/** The page that lists them, as the first of them looks. */
export function buildListe(
	cadre: Cadre,
	outils: readonly LigneOutil[],
	empreinte: Empreinte,
): string {
	const lignes = outils.map(
		({ chemin, titre }) => `<li><a ${writeAttribut('href', toVoisin(chemin))}>${titre}</a></li>`,
	);
	const titre = 'Les outils sans réseau';
	const corps = `<main><article class="page prose"><h1>${titre}</h1><p class="chapeau">${INTRODUCTION}</p><ul>${lignes.join('')}</ul><p>${AILLEURS}</p><p><a href="../index.html">Lire le commun</a></p></article></main>`;
	return writeDocument({ ...cadre, titre }, { corps, empreinte });
}

const INTRODUCTION =
	'Chaque outil est un seul fichier\u00a0: il s’ouvre d’un double clic, et peut se donner sans le reste. Rien n’est envoyé.';
const AILLEURS =
	'Ce que vous écrivez reste dans le navigateur de l’ordinateur, pas sur la clé. Certains navigateurs gardent chaque outil à part\u00a0: pour passer de l’un à l’autre, ou d’un ordinateur à l’autre, prenez le fichier que l’outil propose. Sur l’ordinateur d’un autre, effacez tout avant de partir.';

const sayAvis = (montre = false): string => {
	const dit = montre
		? 'Sans réseau\u00a0: tout est dans ce fichier.'
		: 'Outil sans réseau\u00a0: ce que vous écrivez reste dans le navigateur de cet ordinateur, pas sur la clé. Avant de partir, prenez vos fichiers.';
	return `${dit} <a ${writeAttribut('href', toVoisin(LISTE_OUTILS))}>Tous les outils</a>`;
};

const toVoisin = (chemin: string): string => `./${chemin.slice(chemin.lastIndexOf('/') + 1)}`;

/** From a tool: another tool is beside it; the rest is on the site, where its address is known. */
const createSorties = (adresse: string, { base, site }: Depart): Localiser =>
	createLocaliser(adresse, base, (url, chemin) => {
		const outil = findOutil(chemin);
		if (outil) return toVoisin(outil.chemin) + url.hash;
		return site && site + chemin + url.search + url.hash;
	});

/** What only serves with the site is not shown where its address is not known; what asks it for files, never. */
function settleCorps(corps: string, localize: Localiser, { site }: Depart): string {
	const settle = ({ attributs }: Balise): Retouche[] =>
		attributs.flatMap((attribut) => {
			const { nom, debut, fin } = attribut;
			if (nom === 'data-en-ligne') return [{ debut, fin, par: site ? '' : 'hidden' }];
			if (nom === 'data-avec-reseau') return [{ debut, fin, par: 'hidden' }];
			return settleAdresse(attribut, localize, ['data-retour']);
		});
	return applyRetouches(corps, listBalises(corps).flatMap(settle));
}

function readCadre({ html, read }: PageOutil, balises: readonly Balise[]): Cadre {
	const textOf = (i: number): string => html.slice(balises[i]?.fin, balises[i + 1]?.debut);
	const titre = textOf(balises.findIndex(({ nom }) => nom === 'title'));
	const icone = balises.find((b) => motsOf(b, 'rel').join() === 'icon');
	const styles = balises.flatMap((balise, i) => {
		if (balise.ferme || balises[i - 1]?.nom === 'noscript') return [];
		if (balise.nom === 'style') return [textOf(i)];
		const feuille = motsOf(balise, 'rel').join() === 'stylesheet';
		return feuille ? [read(valeurOf(balise, 'href') ?? '')] : [];
	});
	return {
		titre: titre.replace(SUITE, ''),
		icone: html.slice(icone?.debut, icone?.fin),
		style: dropPolices(`${styles.join('\n')}\n${STYLE}`),
	};
}

/** What follows the title of a page, where there is room for it. */
const SUITE = ` – ${NOM}`;
/** The notice is no part of what one prints. */
const STYLE = '@media print{.outil-seul{display:none}}';

interface Document {
	corps: string;
	script?: string;
	/** Where the site has it. */
	page?: string | undefined;
	empreinte: Empreinte;
}

function writeDocument({ titre, icone, style }: Cadre, document: Document): string {
	const { corps, script, page, empreinte } = document;
	const politique = [
		"default-src 'none'",
		...(script === undefined ? [] : [`script-src '${empreinte(script)}'`]),
		`style-src '${empreinte(style)}'`,
		'img-src data:',
		// A recording that one opens from one's own disk.
		'media-src blob:',
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
	return [
		`<!doctype html><html lang="fr"${page ? ` ${writeAttribut('data-page', page)}` : ''}><head><meta charset="utf-8">`,
		`<meta http-equiv="Content-Security-Policy" ${writeAttribut('content', politique)}>`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${titre}${SUITE}</title><meta name="color-scheme" content="light dark">`,
		`<meta name="referrer" content="no-referrer">${icone}<style>${style}</style></head>`,
		`<body>${corps}${script === undefined ? '' : `<script>${script}</script>`}</body></html>\n`,
	].join('');
}
