/**
 * A reading as research software opens it: a REFI-QDA project (qdasoftware.org, version 1.5), that QualCoder, NVivo,
 * MAXQDA or ATLAS.ti read. The same reading gives the same bytes.
 */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { digestTexte } from '../formats/empreinte.ts';
import { cleanXml, toLigne, writeXml } from '../formats/xml.ts';
import { dateZip } from '../formats/zip.ts';
import { type Lecture, listLecteurs, type Passage, type Texte, type Theme } from './lecture.ts';

const ESPACE_DE_NOMS = 'urn:QDA-XML:project:1.0';
/** Characters of the name of a selection: its first words. */
const NOM_MAX = 80;

/** The bytes of the file. */
export function writeQdpx(lecture: Lecture): Uint8Array<ArrayBuffer> {
	const sources: Zippable = Object.fromEntries(
		lecture.textes.map(({ id, texte }) => [
			`Sources/${guidOf('texte', id)}.txt`,
			strToU8(cleanXml(texte)),
		]),
	);
	const projet = strToU8(writeXml(buildProjet(lecture)));
	return zipSync(
		{ 'project.qde': projet, ...sources },
		{ mtime: dateZip() },
	) as Uint8Array<ArrayBuffer>;
}

/** `17e8b76b-2970-…`: of one thing, the same from one file to the next. */
function guidOf(genre: string, ...noms: string[]): string {
	const chiffres = digestTexte(JSON.stringify(['qdpx', genre, ...noms]));
	return chiffres.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A list that the format wants full, or not there. */
const whenAny = (nom: string, enfants: readonly Element[]): Element[] =>
	enfants.length > 0 ? [x(nom, [...enfants])] : [];

function buildProjet(lecture: Lecture): Element {
	const lecteurs = listLecteurs(lecture);
	const codes = whenAny('Codes', buildCodes(lecture.themes));
	return x(
		'Project',
		{
			...{ xmlns: ESPACE_DE_NOMS, origin: 'Impulser' },
			name: toLigne(lecture.titre).trim() || 'Lecture à plusieurs',
		},
		[
			...whenAny(
				'Users',
				lecteurs.map((par) =>
					x('User', { guid: guidOf('lecteur', par), name: toLigne(par) || 'Sans prénom' }),
				),
			),
			...whenAny('CodeBook', codes),
			...whenAny(
				'Sources',
				lecture.textes.map((texte) => buildSource(texte, lecture)),
			),
		],
	);
}

const buildCodes = (themes: readonly Theme[], dans?: string): Element[] =>
	themes
		.filter(({ parent }) => parent === dans)
		.map(({ id, nom, definition }) =>
			x('Code', { guid: guidOf('theme', id), name: toLigne(nom), isCodable: 'true' }, [
				...(definition ? [x('Description', definition)] : []),
				...buildCodes(themes, id),
			]),
		);

/** A sentence is selected once by each reader, with all the themes that this one saw in it. */
function buildSource(texte: Texte, { passages }: Lecture): Element {
	const guid = guidOf('texte', texte.id);
	const choisies = new Map<string, Passage[]>();
	for (const passage of passages.filter((p) => p.texte === texte.id)) {
		const cle = JSON.stringify([passage.debut, passage.fin, passage.par]);
		choisies.set(cle, [...(choisies.get(cle) ?? []), passage]);
	}
	const nom = texte.numero ? `${texte.numero} – ${texte.intitule}` : texte.intitule;
	return x(
		'TextSource',
		{ guid, name: toLigne(nom), plainTextPath: `internal://${guid}.txt` },
		[...choisies].map(([cle, memes]) => buildSelection(texte, cle, memes)),
	);
}

function buildSelection(texte: Texte, cle: string, memes: readonly Passage[]): Element {
	const [{ debut, fin, par } = { debut: 0, fin: 0, par: '' }] = memes;
	const creatingUser = guidOf('lecteur', par);
	const dit = toLigne(texte.texte.slice(debut, fin));
	return x(
		'PlainTextSelection',
		{
			guid: guidOf('passage', texte.id, cle),
			name: [...dit].slice(0, NOM_MAX).join(''),
			startPosition: countPoints(texte.texte, debut),
			endPosition: countPoints(texte.texte, fin),
			creatingUser,
		},
		memes.map(({ theme }) =>
			x('Coding', { guid: guidOf('marque', texte.id, cle, theme), creatingUser }, [
				x('CodeRef', { targetGUID: guidOf('theme', theme) }),
			]),
		),
	);
}

/** A position of the file, in code points: an emoji is one. What XML cannot hold is not in the file. */
const countPoints = (texte: string, position: number): number =>
	[...cleanXml(texte.slice(0, position))].length;
