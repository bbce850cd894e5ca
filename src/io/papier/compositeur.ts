/** One PDF at a time, by Typst, inside a worker thread: the templates and the fonts are read once. */
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import v8 from 'node:v8';
import vm from 'node:vm';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { SANS_DESSIN } from '../../core/texte/dessins.ts';
import type { Finition } from '../../renderers/pdf/finition.ts';
import { compactPdf } from './compact-pdf.ts';
import { type Composition, readImage, sayImageIllisible, writePapier } from './feuille.ts';
import { readPolices } from './polices.ts';

export const DOSSIER_MODELES = path.resolve('src/renderers/typst/modeles');

export interface Tache {
	/** File of src/renderers/typst/modeles, without its extension. */
	modele:
		| 'feuille'
		| 'seule'
		| 'recto-verso'
		| 'livret'
		| 'rapport'
		| 'plaquette'
		| 'affiche-du-commun'
		| 'cartes'
		| 'exposition'
		| 'depliant';
	/** JSON for the template. */
	donnees: string;
	/** Path in the workspace of the compiler, file on disk. */
	images: { chemin: string; fichier: string }[];
	/** Seconds since 1970: the date the document bears. */
	date: number;
	/** Sizes of the body to try, in points, and the number of pages wanted: the first that fits. */
	tailles?: number[];
	pages?: number;
	/** The parts of the document in the order in which they are read, when it is not that of its pages. */
	lecture?: number[];
	/** What the template is told besides: `{ format: 'a3' }`. */
	reglages?: Readonly<Record<string, string>>;
	/** What is done to the document once it is set. */
	finition?: Finition;
	/** The PDF is written there, whole or not at all. */
	sortie: string;
}

let compilateur: NodeCompiler | undefined;

/** After so many pages, what they left is forgotten: memory stays flat. */
const PERIODE = 60;
let pages = 0;

/** Composes and writes. What cannot be done comes back as `erreur`, with who could not: Typst, or us. */
export default async function compose(tache: Tache): Promise<Composition> {
	compilateur ??= NodeCompiler.create({
		workspace: DOSSIER_MODELES,
		fontArgs: [{ fontBlobs: readPolices() }],
	});
	const shadows = new Map<string, Buffer>([[DONNEES, Buffer.from(tache.donnees)]]);
	try {
		for (const { chemin, fichier } of tache.images)
			shadows.set(chemin, await readImage(fichier, ['avif']));
	} catch (cause) {
		return sayImageIllisible(cause);
	}
	for (const [nom, octets] of shadows) compilateur.mapShadow(inWorkspace(nom), octets);
	const composition = await settle(compilateur, tache);
	for (const nom of shadows.keys()) compilateur.unmapShadow(inWorkspace(nom));
	pages += 'erreur' in composition ? 1 : (composition.pages ?? 1);
	if (pages >= PERIODE) {
		pages = 0;
		await forget(compilateur);
	}
	return composition;
}

/**
 * Typst keeps what it has computed, and JavaScript only sees small objects where whole documents
 * are held: it would not think of collecting them by itself. Their memory is given back on the next
 * turn of the event loop.
 */
async function forget(compilateur: NodeCompiler): Promise<void> {
	compilateur.evictCache(1);
	collect();
	await setImmediate();
}

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc') as () => void;

const inWorkspace = (nom: string): string => path.join(DOSSIER_MODELES, nom);

const DONNEES = 'donnees.json';

/**
 * What no font draws in its style, Arabic in italics for one, would leave the whole document unmade:
 * squares stand for it, and it is told.
 */
async function settle(compilateur: NodeCompiler, tache: Tache): Promise<Composition> {
	const document = typeset(compilateur, tache);
	if (!('sansDessin' in document)) return toComposition(document, tache);
	const { sansDessin } = document;
	const donnees = sansDessin.reduce(
		(texte, suite) => texte.replaceAll(suite, SANS_DESSIN.repeat([...suite].length)),
		tache.donnees,
	);
	compilateur.mapShadow(inWorkspace(DONNEES), Buffer.from(donnees));
	const composition = await toComposition(typeset(compilateur, tache), tache);
	return 'erreur' in composition ? composition : { ...composition, sansDessin };
}

async function toComposition(
	document: ReturnType<typeof typeset>,
	tache: Tache,
): Promise<Composition> {
	if ('erreur' in document) return document;
	return 'sansDessin' in document
		? { erreur: `Typst n’a pas de dessin pour « ${document.sansDessin.join(' ')} »` }
		: writePdf(document, tache);
}

/** The runs of signs that Typst could not draw, from what it threw; empty when it is another fault. */
export function findSansDessinOf(cause: unknown): string[] {
	const { code, message } = cause as { code?: string; message: string };
	const suites = `${code ?? ''}${message}`.matchAll(
		/the text `\\?"(.+?)\\?"` could not be displayed/gu,
	);
	return [...new Set([...suites].map((m) => m[1] ?? ''))].sort((a, b) => b.length - a.length);
}

type Document = { pages: number; brut: Buffer | undefined };

/** The document at the first size that fits; without bytes when none does. */
function typeset(
	compilateur: NodeCompiler,
	tache: Tache,
): Document | { erreur: string } | { sansDessin: string[] } {
	const mainFilePath = inWorkspace(`${tache.modele}.typ`);
	let pages = 0;
	try {
		for (const taille of tache.tailles ?? [0]) {
			const inputs = { ...tache.reglages, ...(taille > 0 ? { taille: String(taille) } : {}) };
			const resultat = compilateur.compile({ mainFilePath, inputs });
			const document = resultat.result;
			if (!document) {
				const faute = resultat.takeError();
				return { erreur: sayFautes(faute ? compilateur.fetchDiagnostics(faute) : []) };
			}
			pages = document.numOfPages;
			if (tache.pages !== undefined && pages !== tache.pages) continue;
			const options = { pdfStandard: 'ua-1', creationTimestamp: tache.date };
			return { pages, brut: compilateur.pdf(document, options) };
		}
	} catch (cause) {
		const sansDessin = findSansDessinOf(cause);
		if (sansDessin.length > 0) return { sansDessin };
		return { erreur: `Typst répond « ${(cause as Error).message} »` };
	}
	return { pages, brut: undefined };
}

/** What Typst made, compacted and written; our own faults are not said to be its. */
async function writePdf(
	{ pages, brut }: Document,
	{ sortie, lecture, finition }: Tache,
): Promise<Composition> {
	if (!brut) return { pages, octets: 0 };
	let octets: Buffer;
	try {
		octets = compactPdf(lecture ? await order(brut, lecture) : brut);
		if (finition) octets = await finish(octets, finition);
	} catch (cause) {
		return {
			erreur: `Typst l’a composé, mais Impulser n’a pas su le ranger : « ${(cause as Error).message} »`,
		};
	}
	const faute = writePapier(sortie, octets);
	return faute ?? { pages, octets: octets.length };
}

/** Few documents need it: what reads a PDF is only fetched for them. */
async function order(brut: Buffer, lecture: readonly number[]): Promise<Buffer> {
	const { orderLecture } = await import('../../renderers/typst/order-lecture.ts');
	return Buffer.from(await orderLecture(brut, lecture));
}

async function finish(octets: Buffer, finition: Finition): Promise<Buffer> {
	const { finishPdf } = await import('../../renderers/pdf/finition.ts');
	return Buffer.from(await finishPdf(octets, finition));
}

function sayFautes(fautes: readonly { message?: string }[]): string {
	return `Typst répond « ${fautes[0]?.message ?? 'sans raison'} »`;
}
