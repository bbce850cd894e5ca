/** The drawing of the house, made from its files: what docs/architecture.md shows. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { maxOf } from '../../src/core/formats/suites.ts';
import { etageOf, type Fichier, listImports, readProjet } from './maison.ts';

export const DOCUMENT = 'docs/architecture.md';
export const DEBUT = '<!-- dessin de la maison -->';
export const FIN = '<!-- fin du dessin -->';

/** From the ground up, in the order of `etageOf`. */
const ETAGES = ['core', 'vues', 'renderers', 'io', 'pages et commandes'];

/** What each room is for; a room that is not here, or is no longer there, fails the test. */
const PIECES: Readonly<Record<string, string>> = {
	'core/catalogue': 'tout ce qui est lu, relié dans les deux sens ; ce qui s’en calcule',
	'core/corps': 'le texte d’une fiche, du MDX à l’arbre',
	'core/depart': 'les cinq questions',
	'core/ecriture': 'récrire une fiche sans toucher au reste',
	'core/dependances': 'ce sur quoi le projet repose : licences, empreintes, programmes',
	'core/conformite': 'les critères d’accessibilité, et ce que l’on sait de chacun',
	'core/donnees': 'ce que disent d’eux-mêmes les fichiers des données ouvertes',
	'core/enquete': 'le guide d’un entretien, et ce qui ferme la bouche',
	'core/exposition': 'ce qu’un territoire met dans une exposition',
	'core/formats': 'XML, noms uniques, listes sans borne',
	'core/france': 'communes, codes INSEE, contours',
	'core/grille': 'les réponses à une grille : codes, fichiers, écarts',
	'core/identifiants': 'ce qui a été publié, et où le trouver quand ce n’est plus là',
	'core/lecture': 'des octets aux valeurs, chaque faute à sa place',
	'core/lecture-commune': 'lire à plusieurs ce qui a été dit : phrases, thèmes, écarts, comptes',
	'core/messages': 'toutes les phrases des diagnostics',
	'core/pages': 'le registre des pages du site',
	'core/publication': 'qui publie un site, et ce qui manque pour le dire publié',
	'core/rules': 'les règles, une par fichier',
	'core/saisie': 'ce que l’on tape : nombres, durées',
	'core/schema': 'les champs communs et ceux des annexes',
	'core/temps': 'dates, durées, déroulé minuté',
	'core/texte': 'typographie, adresses, lisibilité, ressemblances de mots',
	familles: 'une famille de fiches, un dossier : schéma, vue, kit, livret, formulaire',
	blocs: 'un bloc, un dossier : définition, page, livre, papier',
	'vues/affiches': 'les panneaux d’une exposition, en affiches',
	'vues/commun': 'la plaquette, l’affiche et les cartes du commun',
	'vues/depart': '« Par où commencer ? » en mots',
	'vues/deroule': 'la page du déroulé minuté',
	'vues/diapos': 'ce qu’une fiche donne à dire devant une salle',
	'vues/documents': 'les papiers qui vont avec une fiche : guide, carnet, attestation',
	'vues/documentation': 'les champs, tels qu’un schéma les dit',
	'vues/enregistrer': 'le kit pour enregistrer une voix, et la feuille d’accord',
	'vues/fiche': 'ce que montre une fiche, déjà en mots',
	'vues/identite': 'couleurs, pictogrammes, vignettes',
	'vues/lieux': 'carte, territoires, communes semblables',
	'vues/listes': 'listes, axes, livrets, glossaire, état du commun',
	'vues/mairie': 'la lettre, la note, la délibération',
	'vues/sante': 'ce que le site demande à qui le tient',
	'vues/questions': 'la banque de questions',
	formulaire: 'le formulaire de contribution : questions, réponses, modèles, tickets, éditeur',
	'renderers/atom': 'le flux des nouveautés',
	'renderers/vitrine': 'ce qui fait trouver et montrer une fiche ailleurs : plan, oEmbed, encart',
	'renderers/biblio': 'ce qui se cite : BibTeX, CSL-JSON, CITATION.cff',
	'renderers/epub': 'les livres',
	'renderers/hors-ligne': 'ce que l’on garde sans réseau',
	'renderers/html': 'l’arbre en HTML, les pages retouchées',
	'renderers/json': 'schémas et données',
	'renderers/pdf': 'ce qui se fait d’un PDF une fois composé : balises, découpe',
	'renderers/podcast': 'le flux des sons, leurs chapitres, leurs mots',
	'renderers/rdf': 'les données liées, leur catalogue pour un portail',
	'renderers/recettes': 'les réglages des serveurs, d’après les en-têtes du site',
	'renderers/scrutari': 'le fichier que lisent les moteurs Scrutari',
	'renderers/svg': 'des panneaux que l’on redessine, leurs textes en texte',
	'renderers/search': 'ce que cherche la recherche',
	'renderers/tableur': 'les tables, en CSV et en ODS, et ce que disent leurs colonnes',
	'renderers/terminal':
		'les diagnostics, les bibliothèques, la santé du site, dans un terminal ou une forge',
	'renderers/markdown': 'les fiches en texte simple, et ce qu’un modèle de langage en lit d’abord',
	'renderers/odt': 'les textes à modifier',
	'renderers/papier': 'ce que montre un papier, imprimé ou à modifier',
	'renderers/typst': 'les PDF',
	'renderers/wikitexte': 'les fiches en pages de wiki, et leur fichier d’import',
	'renderers/xhtml': 'les chapitres des livres',
	'io/commandes': 'ce que les commandes partagent : options, réglages, vérification',
	'io/construction': 'construire le site sans jamais perdre l’ancien',
	'io/contenu': 'lire le dossier du contenu, git, les images',
	'io/dependances': 'ce sur quoi le projet repose, lu dans le verrou et demandé à npm',
	'io/donnees': 'les fichiers des données ouvertes, leur registre et leur manifeste',
	'io/editeur': 'l’éditeur web, les schémas, les modèles',
	'io/import': 'modèles remplis et pages de wiki',
	'io/liens': 'interroger les adresses citées',
	'io/papier': 'PDF, EPUB, polices',
	'io/recherche': 'l’index',
	'io/sante': 'rassembler ce dont se juge la santé du site',
	'io/sons': 'préparer le fichier d’un son : ses chapitres, son empreinte',
	navigateur: 'les scripts des pages',
	components: 'les morceaux de page',
	layouts: 'le cadre des pages',
	pages: 'une page choisit et dispose, elle ne calcule rien',
	scripts: 'les commandes, en quelques lignes',
	banc: 'les mesures',
	outillage: 'ce que le banc et les tests partagent',
	tests: 'les essais',
};

/** The room of a file: one folder in src, two where a floor has several rooms; none for a loose file of src. */
function pieceOf(chemin: string): string | undefined {
	const [racine = '', piece = '', sous = ''] = chemin.split('/');
	if (racine !== 'src') return racine;
	const nom = `${piece}/${sous}`;
	return nom in PIECES ? nom : piece in PIECES ? piece : undefined;
}

/** What a room takes from, told by floors and rooms large enough to be read. */
const grand = (piece: string): string => piece.replace(/^(core|vues)\/.*/, '$1');

function listVoisins(fichiers: readonly Fichier[]): Map<string, Set<string>> {
	const voisins = new Map(Object.keys(PIECES).map((piece) => [piece, new Set<string>()]));
	for (const fichier of fichiers) {
		const ici = pieceOf(fichier.chemin);
		if (ici === undefined || fichier.chemin.endsWith('.test.ts')) continue;
		for (const { cible = '' } of listImports(fichier)) {
			const la = pieceOf(cible);
			if (la && la !== ici && grand(la) !== grand(ici)) voisins.get(ici)?.add(grand(la));
		}
	}
	return voisins;
}

/** The floor of a room: that of its highest file. */
function etageDe(piece: string, fichiers: readonly Fichier[]): number {
	const siens = fichiers.filter(({ chemin }) => pieceOf(chemin) === piece);
	return Math.max(...siens.map(({ chemin }) => etageOf(chemin)));
}

/** Every folder that is a room, as it stands on the disk. */
export function listDossiers(): string[] {
	const dossiersDe = (racine: string): string[] =>
		readdirSync(racine, { withFileTypes: true })
			.filter((d) => d.isDirectory())
			.map((d) => d.name);
	return dossiersDe('src')
		.filter((nom) => nom !== 'styles')
		.flatMap((nom) =>
			['core', 'vues', 'renderers', 'io'].includes(nom)
				? dossiersDe(path.join('src', nom)).map((sous) => `${nom}/${sous}`)
				: [nom],
		);
}

export const listPieces = (): string[] => Object.keys(PIECES);

/** A table as the formatter writes it: columns as wide as their longest cell. */
function drawTableau(rangs: readonly (readonly string[])[]): string[] {
	const largeurs = (rangs[0] ?? []).map((_, i) => maxOf(rangs.map((r) => r[i]?.length ?? 0)));
	const ecrits = rangs.map((r) => `| ${r.map((c, i) => c.padEnd(largeurs[i] ?? 0)).join(' | ')} |`);
	const trait = `| ${largeurs.map((largeur) => '-'.repeat(largeur)).join(' | ')} |`;
	return ecrits.toSpliced(1, 0, trait);
}

/** The floors with their rooms, then each room, what it is for and what it takes from. */
export function drawMaison(): string {
	const fichiers = readProjet();
	const voisins = listVoisins(fichiers);
	const pieces = listPieces().map((nom) => ({ nom, etage: etageDe(nom, fichiers) }));
	const lignes = ETAGES.map((nom, rang) => {
		const siennes = pieces.filter((p) => p.etage === rang).map((p) => p.nom.split('/').at(-1));
		return `${nom.padEnd(18)}  ${siennes.join(' · ')}`;
	});
	const rangs = pieces.map(({ nom }) => {
		const pris = [...(voisins.get(nom) ?? [])].sort().map((la) => `\`${la}\``);
		return [`\`${nom}\``, PIECES[nom] ?? '', pris.join(', ') || '—'];
	});
	return [
		'```text',
		...lignes.toReversed(),
		'```',
		'',
		...drawTableau([['Pièce', 'À quoi elle sert', 'Elle prend à'], ...rangs]),
	].join('\n');
}

/** The document with the drawing of today in its place. */
export function updateDocument(texte: string): string {
	const [avant = '', suite = ''] = texte.split(DEBUT);
	const [, apres = ''] = suite.split(FIN);
	return `${avant}${DEBUT}\n\n${drawMaison()}\n\n${FIN}${apres}`;
}
