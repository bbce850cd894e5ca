/** The papers made alone: which sheets are asked for, how far it is, what could not be made. */
import path from 'node:path';
import { SingleBar } from 'cli-progress';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import { hasErreur } from '../../core/diagnostics.ts';
import { toTerminal } from '../../renderers/terminal/diagnostics.ts';
import { createSite } from '../../vues/site.ts';
import { parsePartie } from '../commandes/parties.ts';
import { checkReglages } from '../commandes/reglages.ts';
import { readCatalogue } from '../contenu/read-content.ts';
import { type Impressions, writePdfs } from './pdf.ts';
import { isOdt } from './travaux.ts';

/**
 * `choix`: refs (`outils/arpentage`) or paths of sheets; `part`: « 2/8 », a share of the PDFs. Returns false
 * when something is missing.
 */
export async function printPdfs(
	choix: readonly string[],
	dossier: string,
	part?: string,
): Promise<boolean> {
	const partie = part === undefined ? undefined : parsePartie(part, 'des PDF', '--part');
	checkReglages();
	const catalogue = readCatalogue();
	if (hasErreur(catalogue.diagnostics)) {
		process.stdout.write(toTerminal(catalogue.diagnostics, catalogue.lectures.length));
		return false;
	}
	const connues = new Set(listFiches(catalogue).map((f) => f.ref));
	const refs = choix.map(toRef);
	const inconnues = choix.filter((_, i) => !connues.has(refs[i] ?? ''));
	if (inconnues.length > 0) {
		for (const nom of inconnues)
			console.error(
				`« ${nom} » ne désigne aucune fiche. Exemple : npm run pdf -- outils/arpentage`,
			);
		return false;
	}
	const barre = createBarre();
	const impressions = await writePdfs(createSite(catalogue), path.resolve(dossier), {
		...(refs.length > 0 ? { refs } : {}),
		...(partie ? { partie } : {}),
		progres: barre.advance,
	});
	barre.stop();
	const { diagnostics } = impressions;
	if (diagnostics.length > 0)
		process.stdout.write(toTerminal(diagnostics, catalogue.lectures.length));
	process.stdout.write(`${dossier} : ${sayComposition(impressions)}.\n`);
	const manques = diagnostics.filter((d) => d.severite === 'erreur').length;
	if (manques > 0) console.error(sayManques(manques));
	return manques === 0;
}

const sayManques = (nombre: number): string =>
	nombre > 1 ? `${nombre} documents n’ont pas pu être faits.` : '1 document n’a pas pu être fait.';

/** `content/outils/arpentage/fiche.mdx`, `outils/arpentage/` and `outils/arpentage` name one sheet. */
function toRef(nom: string): string {
	const morceaux = nom.replace(/\/(?:fiche\.mdx)?$/, '').split('/');
	return morceaux.slice(-2).join('/');
}

/** « 193 PDF et 120 textes .odt (5 faits, 308 repris du cache) » */
export function sayComposition({ fichiers, refaits, remis }: Impressions): string {
	const nombre = sayNombre([...fichiers.keys()]);
	if (remis > 0)
		return fichiers.size > 0
			? `${nombre} repris du cache, ${remis} PDF à composer ensuite`
			: `${remis} PDF à composer ensuite`;
	const faits = refaits.filter((chemin) => fichiers.has(chemin)).length;
	const repris = fichiers.size - faits;
	const details = repris > 0 ? ` (${faits} faits, ${repris} repris du cache)` : '';
	return `${nombre}${details}`;
}

function sayNombre(chemins: readonly string[]): string {
	const textes = chemins.filter((chemin) => isOdt({ chemin })).length;
	return `${chemins.length - textes} PDF et ${textes} texte${textes > 1 ? 's' : ''} .odt`;
}

/** A bar in a terminal; nothing where there is none. */
export function createBarre(): {
	advance: (faits: number, total: number) => void;
	stop: () => void;
} {
	const barre = new SingleBar({
		format: '     {bar} {value}/{total} documents',
		barCompleteChar: '█',
		barIncompleteChar: '░',
		hideCursor: true,
		stopOnComplete: false,
	});
	let ouverte = false;
	return {
		advance: (faits, total) => {
			if (!process.stderr.isTTY) return;
			if (!ouverte) barre.start(total, faits);
			ouverte = true;
			barre.update(faits);
		},
		stop: () => {
			if (ouverte) barre.stop();
		},
	};
}
