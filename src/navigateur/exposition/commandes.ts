/** What the buttons of the page do. Loaded at the first one. */
import { createComposition } from '../../core/exposition/composition.ts';
import { goTo } from '../aller.ts';
import { saveFichier } from '../fichiers.ts';
import { saveAffiches } from './affiches.ts';
import { takeEnquete } from './enquete.ts';
import { buildExemple } from './exemple.ts';
import { drawFeuille, nameExposition } from './feuille.ts';
import { saveExposition } from './fichier.ts';
import { askEffacement } from './photos.ts';
import { type Poste, pieceOf } from './poste.ts';

const MISE = { haut: 1.8, cotes: 2, police: 12, grand: 20, petit: 14, avant: 0.4, apres: 0.2 };
const ODT = 'application/vnd.oasis.opendocument.text';
const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export function createCommandes(poste: Poste): Record<string, () => unknown> {
	const { page, memoire, say, change, open } = poste;
	const { exposition } = memoire.composition;
	return {
		pdf: () => saveAffiches(poste),
		odt: () => saveOdt(poste),
		pptx: () => savePptx(poste),
		svg: () => saveSvg(poste),
		imprimer: () => {
			drawFeuille(poste);
			window.print();
		},
		fichier: () => saveExposition(poste),
		enquete: () => takeEnquete(poste),
		effacer: () => {
			change(() => createComposition(exposition));
			askEffacement();
			say('Tout est effacé. «\u00a0Annuler\u00a0» le remet, tant que cette page est ouverte.');
		},
		exemple: () => {
			open(exposition, buildExemple(poste));
			goTo(pieceOf(page, '[data-avis=exemple]'));
			say('Un exemple inventé est ouvert.');
		},
		'fermer-exemple': () => {
			open(exposition);
			goTo(pieceOf(page, '#expo-choisir'));
			say('L’exemple est fermé.');
		},
	};
}

async function saveOdt(poste: Poste): Promise<void> {
	const nom = `${nameExposition(poste)}.odt`;
	try {
		const { toOdt } = await import('../emporter/odt.ts');
		const feuille = drawFeuille(poste).cloneNode(true) as HTMLElement;
		const titre = feuille.querySelector('h3')?.textContent ?? 'Exposition';
		saveFichier(await toOdt(feuille, titre, MISE), nom, ODT);
		poste.say(`Fichier ${nom} prêt.`);
	} catch {
		poste.say('Le fichier n’a pas pu être fait. Imprimez les textes.');
	}
}

async function savePptx(poste: Poste): Promise<void> {
	const nom = `${nameExposition(poste)}.pptx`;
	poste.say('Un instant…');
	try {
		const { writePptx } = await import('./pptx.ts');
		saveFichier(await writePptx(poste), nom, PPTX);
		poste.say(`Fichier ${nom} prêt.`);
	} catch {
		poste.say('Le fichier n’a pas pu être fait. Prenez les textes à modifier.');
	}
}

async function saveSvg(poste: Poste): Promise<void> {
	const nom = `${nameExposition(poste)}-svg.zip`;
	poste.say('Un instant…');
	try {
		const { writePanneauxSvg } = await import('./svg.ts');
		saveFichier(await writePanneauxSvg(poste), nom, 'application/zip');
		poste.say(`Fichier ${nom} prêt.`);
	} catch {
		poste.say('Le fichier n’a pas pu être fait. Prenez les textes à modifier.');
	}
}
