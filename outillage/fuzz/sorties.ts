/** Everything that is made of one sheet, read again: what was accepted breaks no format, and nothing of it acts. */
import { unzipSync } from 'fflate';
import type { Element, Root } from 'hast';
import { Parser } from 'n3';
import Papa from 'papaparse';
import { fromXml } from 'xast-util-from-xml';
import { buildCatalogue } from '../../src/core/catalogue/build-catalogue.ts';
import { type Catalogue, type Fiche, findFiche } from '../../src/core/catalogue/catalogue.ts';
import { LICENCE_DONNEES } from '../../src/core/donnees/contexte.ts';
import type { FichierDonnees } from '../../src/core/donnees/fichier.ts';
import type { Lecture } from '../../src/core/lecture/types.ts';
import { communeOf } from '../../src/io/contenu/communes.ts';
import { listFichiersDonnees } from '../../src/io/donnees/registre.ts';
import { writeDonneesFiche } from '../../src/io/papier/donnees-odt.ts';
import { buildDonneesFiche } from '../../src/io/papier/donnees-pdf.ts';
import { renderFlux } from '../../src/renderers/atom/index.ts';
import { toHast } from '../../src/renderers/html/index.ts';
import { renderFicheOdt } from '../../src/renderers/odt/fiche.ts';
import type { OptionsPapier } from '../../src/renderers/papier/contexte.ts';
import { renderFiche } from '../../src/renderers/papier/fiche.ts';
import { renderJsonLdPage } from '../../src/renderers/rdf/page.ts';
import { renderRectoVerso } from '../../src/renderers/typst/recto-verso.ts';
import { renderEncart } from '../../src/renderers/vitrine/encart.ts';
import { renderChapitre } from '../../src/renderers/xhtml/index.ts';
import type { VueFiche } from '../../src/vues/fiche/vue.ts';
import { createSite, type Site } from '../../src/vues/site.ts';

const ADRESSE = 'https://exemple.fr/commun';
const CONTEXTE = { adresse: ADRESSE, date: '2026-11-30', licence: LICENCE_DONNEES };
const PAPIER: OptionsPapier = {
	...{ site: ADRESSE, images: new Map(), cibles: new Map() },
};

/** What is made of it, or undefined when it is refused. Throws `Error` with what is wrong of what was made. */
export function checkSorties(
	base: Catalogue,
	lecture: Lecture,
	corps: string,
): VueFiche | undefined {
	const catalogue = buildCatalogue([...base.lectures, lecture], {
		...{ communeOf, datesOf: () => undefined, diagnostics: [] },
	});
	const { chemin, collection, id } = lecture;
	const fautes = catalogue.diagnostics.filter((d) => d.fichier === chemin);
	if (fautes.some(({ severite }) => severite === 'erreur')) return undefined;
	const site = createSite(catalogue);
	const fiche = findFiche(catalogue, `${collection}/${id}`);
	if (!fiche) throw new Error('acceptée, et absente du catalogue');
	const vue = site.vueOf(fiche);
	checkPage(vue);
	checkPapiers(vue);
	checkLivre(site, fiche);
	checkDonnees(site, (f) => (f.chemin === chemin ? corps : ''));
	return vue;
}

function checkPage(vue: VueFiche): void {
	for (const section of vue.sections)
		for (const contenu of section.contenus)
			if (contenu.genre === 'arbre')
				checkInoffensif(
					toHast(contenu.arbre, {
						...{ base: '/commun', dossier: `/commun${vue.page}` },
						...{ sources: new Map(), communes: new Map() },
					}),
				);
}

const ACTIFS = new Set([
	'script',
	'iframe',
	'object',
	'embed',
	'base',
	'meta',
	'link',
	'style',
	'form',
]);
const ADRESSES = ['href', 'src', 'action', 'formAction'];

/** No element nor attribute that acts, no address but of the web, of the site or of a mailbox. */
function checkInoffensif(noeud: Root | Element): void {
	for (const enfant of noeud.children) {
		if (enfant.type !== 'element') continue;
		if (ACTIFS.has(enfant.tagName)) throw new Error(`<${enfant.tagName}> dans la page`);
		for (const [nom, valeur] of Object.entries(enfant.properties)) {
			if (/^on/i.test(nom) || nom === 'style')
				throw new Error(`l’attribut « ${nom} » dans la page`);
			if (
				ADRESSES.includes(nom) &&
				!/^(?:https?:\/\/|\/(?![/\\])|#|mailto:|tel:)/.test(String(valeur))
			)
				throw new Error(`l’adresse « ${valeur} » dans la page`);
		}
		checkInoffensif(enfant);
	}
}

function checkPapiers(vue: VueFiche): void {
	const fiche = renderFiche(vue, PAPIER);
	JSON.parse(buildDonneesFiche(fiche, vue));
	JSON.parse(buildDonneesFiche(renderRectoVerso(vue, PAPIER), vue));
	const matiere = JSON.parse(writeDonneesFiche(fiche, vue));
	checkXmlDuZip(renderFicheOdt(matiere, 0, new Map()));
}

function checkLivre({ catalogue, vueOf }: Site, fiche: Fiche): void {
	fromXml(renderChapitre(vueOf(fiche), { adresse: ADRESSE }));
	fromXml(renderFlux(catalogue, ADRESSE) ?? '<vide/>');
	const lies = renderJsonLdPage(catalogue, fiche, ADRESSE);
	if (lies.includes('<')) throw new Error('un « < » dans les données liées de la page');
	JSON.parse(lies);
	if (/<script|\son\w+=/i.test(renderEncart(fiche, ADRESSE, 'sha256-x')))
		throw new Error('un script dans l’encart');
}

function checkDonnees(site: Site, lire: (fiche: { chemin: string }) => string): void {
	for (const fichier of listFichiersDonnees(site, CONTEXTE, lire)) {
		const octets = Buffer.concat([...fichier.write()].map((m) => Buffer.from(m as string)));
		try {
			readDonnees(fichier, octets);
		} catch (cause) {
			throw new Error(`${fichier.chemin} : ${cause instanceof Error ? cause.message : cause}`);
		}
	}
}

/** By the end of the name, how the file is read again; the others are texts that any reader takes. */
const LECTEURS: readonly [RegExp, (octets: Buffer) => void][] = [
	[/\.(?:json|geojson|jsonld)$/, (o) => void JSON.parse(o.toString('utf8'))],
	[/\.ndjson$/, (o) => void parseLignes(o.toString('utf8'))],
	[/\.(?:xml|rdf)$/, (o) => void fromXml(o.toString('utf8'))],
	[/\.ttl$/, (o) => void new Parser({ format: 'Turtle' }).parse(o.toString('utf8'))],
	[/\.nq$/, (o) => void new Parser({ format: 'N-Quads' }).parse(o.toString('utf8'))],
	[/\.ods$/, checkXmlDuZip],
	[/\.csv$/, checkCsv],
];

function readDonnees({ chemin }: FichierDonnees, octets: Buffer): void {
	for (const [motif, read] of LECTEURS) if (motif.test(chemin)) read(octets);
}

const parseLignes = (texte: string): unknown[] =>
	texte
		.trim()
		.split('\n')
		.map((ligne) => JSON.parse(ligne));

/** Rows of one length, and no cell that a spreadsheet would compute. */
function checkCsv(octets: Buffer): void {
	const { data, errors } = Papa.parse<string[]>(octets.toString('utf8').replace(/^\ufeff/, ''), {
		skipEmptyLines: true,
	});
	if (errors[0]) throw new Error(errors[0].message);
	const [entete = []] = data;
	const courte = data.find((ligne) => ligne.length !== entete.length);
	if (courte) throw new Error(`une ligne de ${courte.length} cases sur ${entete.length}`);
	const formule = data.flat().find((cellule) => /^[=+@\t\r]|^-(?!\d)/.test(cellule));
	if (formule) throw new Error(`une case est une formule : ${formule.slice(0, 40)}`);
}

function checkXmlDuZip(octets: Uint8Array): void {
	for (const [nom, contenu] of Object.entries(unzipSync(octets)))
		if (nom.endsWith('.xml')) fromXml(Buffer.from(contenu).toString('utf8'));
}
