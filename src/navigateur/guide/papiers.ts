/** The sheets of paper: printed, to edit, as PDF. */
import { create } from '../creer.ts';
import { saveFichier } from '../fichiers.ts';
import { type Poste, pieceOf } from './poste.ts';

/** The sheets of paper, by what they hold; `fichier`: the name of their files, without extension. */
const FEUILLES = {
	guide: { titre: 'Guide d’entretien', fichier: 'guide-entretien' },
	accord: { titre: 'Feuille d’accord', fichier: 'feuille-d-accord' },
	formation: { titre: 'Former les volontaires', fichier: 'formation-des-volontaires' },
	affiche: { titre: 'On cherche des gens qui savent écouter', fichier: 'affiche-volontaires' },
} as const;
type Feuille = keyof typeof FEUILLES;

const MISE = { haut: 1.8, cotes: 2, police: 11, grand: 16, petit: 12, avant: 0.4, apres: 0.15 };
/** Large type, in points. */
const CORPS_GRAND = 16;
const ODT = 'application/vnd.oasis.opendocument.text';

/** `whenAny`: does what asks for a guide with questions, or says that it is empty. */
export function createPapiers(
	poste: Poste,
	whenAny: (run: () => unknown) => unknown,
): Record<string, () => unknown> {
	const { page, memoire } = poste;
	const print = (papier: Feuille | 'grand'): void => {
		page.setAttribute('data-papier', papier);
		window.print();
	};
	const autres = (['accord', 'formation', 'affiche'] as const).flatMap(
		(feuille): [string, () => unknown][] => [
			[feuille, () => print(feuille)],
			[`${feuille}-odt`, () => saveOdt(poste, feuille)],
			[`${feuille}-pdf`, () => savePdf(poste, feuille)],
		],
	);
	return {
		...Object.fromEntries(autres),
		imprimer: () => whenAny(() => print('guide')),
		grand: () => whenAny(() => print('grand')),
		odt: () => whenAny(() => saveOdt(poste, 'guide', memoire.guide.titre)),
		pdf: () => whenAny(() => savePdf(poste, 'guide')),
		'grand-pdf': () => whenAny(() => savePdf(poste, 'guide', CORPS_GRAND)),
	};
}

async function saveOdt(poste: Poste, feuille: Feuille, dit = ''): Promise<void> {
	const { titre, fichier } = FEUILLES[feuille];
	const nom = `${fichier}.odt`;
	try {
		const { toOdt } = await import('../emporter/odt.ts');
		const copie = pieceOf(poste, `[data-feuille=${feuille}]`).cloneNode(true) as HTMLElement;
		// A word processor has its own lines to write on.
		for (const place of copie.querySelectorAll('.guide-notes'))
			place.replaceWith(create('p', {}, '…'));
		saveFichier(await toOdt(copie, dit.trim() || titre, MISE), nom, ODT);
		poste.say(`Fichier ${nom} prêt.`);
	} catch {
		poste.say('Le fichier n’a pas pu être fait. Imprimez la feuille.');
	}
}

/** `corps`: of its text, in points. */
async function savePdf(poste: Poste, feuille: Feuille, corps: number = MISE.police): Promise<void> {
	const { titre, fichier } = FEUILLES[feuille];
	const { composePdf } = await import('../imprimerie/index.ts');
	const commande = {
		titre: (feuille === 'guide' && poste.memoire.guide.titre.trim()) || titre,
		genre: feuille === 'affiche' ? 'affiche' : 'texte',
		corps,
		nom: `${fichier}${corps === CORPS_GRAND ? '-grands-caracteres' : ''}.pdf`,
	} as const;
	await composePdf(pieceOf(poste, `[data-feuille=${feuille}]`), commande, poste.say);
}
