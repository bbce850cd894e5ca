/** BibTeX, with the entries and fields of its first manual, which every reader knows. */
import type { Citable, GenreCitable } from './citable.ts';

/** The type of an entry, and the field that says who publishes it. */
const ENTREES: Readonly<Record<GenreCitable, readonly [type: string, editeur: string]>> = {
	livre: ['book', 'publisher'],
	rapport: ['techreport', 'institution'],
	article: ['article', 'journal'],
	guide: ['manual', 'organization'],
	video: ['misc', 'howpublished'],
	podcast: ['misc', 'howpublished'],
	site: ['misc', 'howpublished'],
	'texte-de-loi': ['misc', 'howpublished'],
	fiche: ['misc', 'howpublished'],
};

const MOIS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What TeX takes for its own. BibTeX counts braces, escaped or not: they are said by name. */
const SIGNES: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};
const escapeTex = (texte: string): string =>
	texte.replace(/[\\{}~^%&#$_]/g, (signe) => SIGNES[signe] ?? `\\${signe}`);

/** One entry, with a line end. */
export function toBibtex({
	cle,
	genre,
	titre,
	auteurs,
	date,
	editeur,
	url,
	note,
}: Citable): string {
	const [type, champEditeur] = ENTREES[genre];
	const [annee, mois] = date?.split('-') ?? [];
	const champs: readonly (readonly [string, string | undefined])[] = [
		['title', `{${escapeTex(titre)}}`],
		// A name between braces is not cut in two.
		['author', auteurs.map((nom) => `{${escapeTex(nom)}}`).join(' and ') || undefined],
		[champEditeur, editeur && escapeTex(editeur)],
		['year', annee],
		// An address is taken as it is: it has neither braces nor backslash (core/donnees/iris.ts).
		['url', url],
		['language', 'french'],
		['note', note && escapeTex(note)],
	];
	const lignes = champs.flatMap(([nom, valeur]) => (valeur ? [`\t${nom} = {${valeur}},\n`] : []));
	const month = mois ? `\tmonth = ${MOIS[Number(mois) - 1]},\n` : '';
	return `@${type}{${cle},\n${lignes.join('')}${month}}\n`;
}
