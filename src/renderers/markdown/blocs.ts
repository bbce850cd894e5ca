/** The blocks of a paper in Markdown, one after the other, a blank line between two. */
import type { BlocPapier, ElementPapier, EtapePapier, LignePapier } from '../papier/papier.ts';
import { escapeMarkdown, guardDebut, writeLignes } from './lignes.ts';

const ENTRE = '\n\n';
const paragraphe = (x: readonly LignePapier[]): string => guardDebut(writeLignes(x));

/** Blocks whose first headings are that deep. */
export const writeBlocs = (blocs: readonly BlocPapier[]): string =>
	blocs
		.map(writeBloc)
		.filter((texte) => texte !== '')
		.join(ENTRE);

function writeBloc(bloc: BlocPapier): string {
	switch (bloc.b) {
		case 'titre':
			return `${'#'.repeat(bloc.niveau)} ${writeLignes(bloc.x)}${escapeMarkdown(bloc.precision ?? '')}`;
		case 'paragraphe':
			return paragraphe(bloc.x);
		case 'liste':
			return writeListe(bloc);
		case 'definitions':
			return bloc.entrees
				.map(({ terme, x }) => `- **${writeLignes(terme)}**\u00a0: ${writeLignes(x)}`)
				.join('\n');
		case 'etapes':
			return bloc.etapes.map(writeEtape).join(ENTRE);
		case 'citation':
			return quote(writeBlocs(bloc.x));
		case 'code':
			return writeCode(bloc.v);
		case 'tableau':
			return writeTableau(bloc);
		case 'filet':
			return '---';
		case 'encadre':
			return writeEncadre(bloc);
		case 'figure':
			return [writeBlocs(bloc.x), paragraphe(bloc.legende), escapeMarkdown(bloc.credit)]
				.filter(Boolean)
				.join(ENTRE);
	}
}

function writeEtape({ numero, titre, duree, qui, consigne }: EtapePapier): string {
	const precisions = [duree, qui].filter((p) => p !== undefined).join(', ');
	const tete = `**${escapeMarkdown(titre)}**${precisions && ` (${escapeMarkdown(precisions)})`}`;
	return indent(`${numero}. `, `${tete}${ENTRE}${guardDebut(escapeMarkdown(consigne))}`);
}

const writeEncadre = ({
	nom,
	titre,
	precision = '',
	x,
}: Extract<BlocPapier, { b: 'encadre' }>): string =>
	quote(
		[
			`**${escapeMarkdown([nom, titre].filter(Boolean).join('\u00a0: '))}**`,
			escapeMarkdown(precision),
			writeBlocs(x),
		]
			.filter((texte) => texte !== '' && texte !== '****')
			.join(ENTRE),
	);

/** What stands under a bullet is set in by its width. */
const indent = (puce: string, texte: string): string =>
	puce + texte.replaceAll(/\n(?=.)/g, `\n${' '.repeat(puce.length)}`);

const quote = (texte: string): string =>
	texte
		.split('\n')
		.map((ligne) => (ligne === '' ? '>' : `> ${ligne}`))
		.join('\n');

const COCHES = new Map([
	[true, '[x] '],
	[false, '[ ] '],
]);

function writeListe({
	elements,
	ordonnee = false,
	debut = 1,
}: Extract<BlocPapier, { b: 'liste' }>): string {
	const write = ({ coche, x }: ElementPapier, i: number): string => {
		const puce = ordonnee ? `${debut + i}. ` : '- ';
		const case_ = coche === undefined ? '' : (COCHES.get(coche) ?? '');
		return indent(puce, case_ + writeBlocs(x));
	};
	const serree = elements.every(({ x }) => x.length === 1);
	return elements.map(write).join(serree ? '\n' : ENTRE);
}

function writeCode(valeur: string): string {
	const plus = Math.max(2, ...[...valeur.matchAll(/`+/g)].map(([suite]) => suite.length));
	const marque = '`'.repeat(plus + 1);
	return `${marque}\n${valeur}\n${marque}`;
}

const ALIGNEMENTS: Readonly<Record<string, string>> = { centre: ':-:', droite: '--:' };

function writeTableau({
	legende,
	alignements,
	entetes,
	lignes,
}: Extract<BlocPapier, { b: 'tableau' }>): string {
	const rang = (cellules: readonly (readonly LignePapier[])[]): string =>
		`| ${cellules.map((c) => writeLignes(c).replaceAll('\\\n', ' ')).join(' | ')} |`;
	const trait = `| ${entetes.map((_, i) => ALIGNEMENTS[alignements[i] ?? ''] ?? '---').join(' | ')} |`;
	const table = [rang(entetes), trait, ...lignes.map(rang)].join('\n');
	return legende ? `**${escapeMarkdown(legende)}**${ENTRE}${table}` : table;
}
