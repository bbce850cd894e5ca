/** What one takes away: the synthesis, a table, everything, the beginning of a retour. */
import { writeFichier } from '../../core/grille/fichier.ts';
import type { Feuille } from '../../core/grille/reponses.ts';
import { compareFeuilles, sortParEcart } from '../../core/grille/synthese.ts';
import { saveFichier } from '../fichiers.ts';
import type { Commandes, Poste } from './commandes.ts';
import type { GrilleLue } from './grille-lue.ts';

export function createEmport(poste: Poste): Commandes {
	const { page, grille, feuilles, say, drawNow } = poste;
	const nameFichier = (suite: string, extension: string): string =>
		`${grille.id}-${suite}-${new Date().toLocaleDateString('sv')}.${extension}`;
	const whenAny = (run: () => unknown): unknown =>
		feuilles.length > 0 ? run() : say('Il n’y a encore aucune réponse à emporter.');
	const print = (papier: string): void => {
		drawNow();
		page.setAttribute('data-papier', papier);
		window.print();
	};
	const save = (contenu: BlobPart, nom: string, type: string, dit = ''): void => {
		saveFichier(contenu, nom, type);
		say(`Fichier ${nom} prêt${dit}.`);
	};
	return {
		imprimer: () => whenAny(() => print('synthese')),
		papier: () => print('grille'),
		odt: () => whenAny(() => saveOdt(poste, nameFichier('synthese', 'odt'), save)),
		csv: () =>
			whenAny(async () => {
				const { writeReponses } = await import('./sorties.ts');
				const type = 'text/csv;charset=utf-8';
				save(writeReponses(grille, feuilles), nameFichier('reponses', 'csv'), type);
			}),
		tout: () => {
			const tout = writeFichier(grille, feuilles, true);
			const dit = ', vos notes comprises\u00a0: gardez-le pour vous';
			return whenAny(() => save(tout, nameFichier('tout', 'json'), 'application/json', dit));
		},
		retour: () => {
			const { href = '' } = page.querySelector<HTMLAnchorElement>('[data-retour]') ?? {};
			const valeurs = JSON.stringify(sayRetour(grille, feuilles));
			location.href = `${href}#valeurs=${encodeURIComponent(valeurs)}`;
		},
	};
}

async function saveOdt(
	{ page, grille, drawNow, say }: Poste,
	nom: string,
	save: (contenu: BlobPart, nom: string, type: string) => void,
): Promise<void> {
	drawNow();
	try {
		const { writeSynthese } = await import('./synthese-odt.ts');
		const synthese = page.querySelector('[data-synthese]') as HTMLElement;
		const octets = await writeSynthese(synthese, grille.titre);
		save(octets, nom, 'application/vnd.oasis.opendocument.text');
	} catch {
		say('Le fichier n’a pas pu être fait. Imprimez, ou prenez le tableau.');
	}
}

/** What the form of a retour begins with: facts that the page counts, and nothing of what people wrote. */
function sayRetour(grille: GrilleLue, feuilles: readonly Feuille[]): Record<string, unknown> {
	if (feuilles.length === 0) return {};
	const [premier] = sortParEcart(compareFeuilles(feuilles, grille.criteres));
	const titre = grille.criteres.find(({ id }) => id === premier?.id)?.titre;
	const ecart = titre ? ` Le plus grand écart portait sur «\u00a0${titre}\u00a0».` : '';
	const nombre =
		feuilles.length > 1 ? `${feuilles.length}\u00a0réponses rassemblées` : 'une réponse';
	return { resultats: [{ texte: `Grille «\u00a0${grille.titre}\u00a0», ${nombre}.${ecart}` }] };
}
