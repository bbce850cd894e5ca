/** The trials of npm run essai:rdf: the files of the linked data, of Scrutari and of bibliographies, in other hands. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listFiches } from '../src/core/catalogue/catalogue.ts';
import { LICENCE_DONNEES } from '../src/core/donnees/contexte.ts';
import { listFichiersDonnees } from '../src/io/donnees/registre.ts';
import { listReferencesCitables } from '../src/renderers/biblio/citable.ts';
import { renderJsonLdPage } from '../src/renderers/rdf/page.ts';
import { buildPlan } from '../src/renderers/vitrine/plan.ts';
import type { Site } from '../src/vues/site.ts';
import { findCommande, findRdflib, type Lecteur, readWithRdflib } from './lecteurs-de-donnees.ts';

const ADRESSE = 'https://impulser.example';
const UTILES = /^(?:impulser\.|catalogue\.|scrutari|bibliographie\.bib|fiches\.bib)/;

/** `undefined`: nobody could say, and why is told. */
export type Verdict = readonly [dit: string, juste: boolean | undefined];

/** Writes the files of a site into a folder of their own, has them read, takes them away. */
export function tryDonnees(site: Site, say: (texte: string) => void): Verdict[] {
	const dossier = mkdtempSync(path.join(tmpdir(), 'impulser-rdf-'));
	try {
		write(site, dossier);
		return [
			...tryRdflib(dossier, say),
			...tryXml(dossier, [...buildPlan(site.catalogue, ADRESSE).keys()], say),
			...tryBibtex(site, dossier, say),
		];
	} finally {
		rmSync(dossier, { recursive: true, force: true });
	}
}

function write(site: Site, dossier: string): void {
	const { catalogue } = site;
	const date = catalogue.modification?.slice(0, 10) ?? '2026-01-01';
	const contexte = { adresse: ADRESSE, date, licence: LICENCE_DONNEES };
	for (const { chemin, write: list } of listFichiersDonnees(site, contexte))
		if (UTILES.test(chemin)) writeFileSync(path.join(dossier, chemin), [...list()].join(''));
	const pages = listFiches(catalogue).map((fiche) =>
		JSON.stringify({
			adresse: ADRESSE + fiche.page,
			bloc: renderJsonLdPage(catalogue, fiche, ADRESSE),
		}),
	);
	writeFileSync(path.join(dossier, 'pages.ndjson'), `${pages.join('\n')}\n`);
	for (const [nom, texte] of buildPlan(catalogue, ADRESSE)) {
		const complet = path.join(dossier, nom);
		mkdirSync(path.dirname(complet), { recursive: true });
		writeFileSync(complet, texte);
	}
}

const sayManque = ({ manque }: { manque: string }): Verdict => [
	`Pas essayé : ${manque}.`,
	undefined,
];

function tryRdflib(dossier: string, say: (texte: string) => void): Verdict[] {
	const python = findRdflib(say);
	if (typeof python !== 'string') return [sayManque(python)];
	const { lignes, juste } = readWithRdflib(python, dossier);
	say(lignes);
	return [['rdflib lit les mêmes triplets partout.', juste]];
}

function tryXml(
	dossier: string,
	plans: readonly string[],
	say: (texte: string) => void,
): Verdict[] {
	const xmllint = findCommande('xmllint', say);
	if ('manque' in xmllint) return [sayManque(xmllint)];
	const isBon = (args: readonly string[], entree?: string): boolean =>
		xmllint(['--noout', ...args], entree).status === 0;
	const noms = ['scrutaridata.xml', 'scrutari-info.xml', ...plans.map((nom) => nom.slice(1))];
	return [
		...noms.map((nom): Verdict => [`xmllint lit ${nom}.`, isBon([path.join(dossier, nom)])]),
		['xmllint refuse un fichier cassé.', !isBon(['-'], '<base><fiche></base>')],
	];
}

const ATTENDUES = /kpathsea|WARNING \(line 3 in [^)]*\): \d+ non-space characters ignored/;

/** Entries that bibtool gives back, with what it complains of. */
function readBibtool(bibtool: Lecteur, args: readonly string[], entree?: string) {
	const { stdout, stderr } = bibtool(args, entree);
	// Without TeX around it, it says that it has no settings, and reads all the same; the first line is a comment.
	const plaintes = stderr.split('\n').filter((ligne) => ligne.trim() && !ATTENDUES.test(ligne));
	return {
		entrees: stdout.match(/^@(?!comment)/gim)?.length ?? 0,
		plaintes: plaintes.join('\n'),
	};
}

function tryBibtex(site: Site, dossier: string, say: (texte: string) => void): Verdict[] {
	const bibtool = findCommande('bibtool', say);
	if ('manque' in bibtool) return [sayManque(bibtool)];
	const attendus = {
		'bibliographie.bib': listReferencesCitables(site.catalogue).length,
		'fiches.bib': listFiches(site.catalogue).length,
	};
	const essais = Object.entries(attendus).map(([nom, nombre]): Verdict => {
		const fichier = path.join(dossier, nom);
		const { entrees, plaintes } = readBibtool(bibtool, ['-i', fichier]);
		const detail = plaintes === '' ? '' : ` (${plaintes.split('\n')[0]})`;
		return [`bibtool lit ${entrees} entrées de ${nom}${detail}.`, entrees === nombre && !plaintes];
	});
	const fichier = path.join(dossier, 'casse.bib');
	writeFileSync(fichier, readFileSync(path.join(dossier, 'fiches.bib'), 'utf8').replace('}}', '}'));
	const { entrees, plaintes } = readBibtool(bibtool, ['-i', fichier]);
	const vu = plaintes !== '' || entrees !== attendus['fiches.bib'];
	return [...essais, ['bibtool voit une accolade perdue.', vu]];
}
