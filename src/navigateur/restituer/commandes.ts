/** What the buttons of the page do. Loaded at the first one. */
import { writeRestitution } from '../../core/enquete/fichier-restitution.ts';
import {
	RESTITUTION_VIDE,
	type Restitution,
	TITRE_RESTITUTION,
	toRetour,
} from '../../core/enquete/restitution.ts';
import { goTo } from '../aller.ts';
import { saveFichier } from '../fichiers.ts';
import { buildExemple } from '../recueillir/exemple.ts';
import { aujourdhui } from '../repondre/etat.ts';
import type { MemoireRecueils } from '../repondre/memoire.ts';
import { pieceOf } from './ecran.ts';
import { EXEMPLE_RESTITUTION } from './exemple.ts';
import type { MemoireRestitution } from './memoire.ts';

export interface Poste {
	page: HTMLElement;
	recueils: MemoireRecueils;
	memoire: MemoireRestitution;
	say: (texte: string) => void;
	change: (run: (restitution: Restitution) => Restitution) => void;
	show: () => void;
	openRestitution: (debut?: Restitution) => void;
}

const MISE = { haut: 1.8, cotes: 2, police: 11, grand: 18, petit: 13, avant: 0.4, apres: 0.15 };
/** Read at arm’s length, in points. */
const CORPS_PDF = 13;
const ODT = 'application/vnd.oasis.opendocument.text';

export function createCommandes(poste: Poste): Record<string, () => unknown> {
	const { page, recueils, memoire, say, change, show, openRestitution } = poste;
	return {
		...createPapiers(poste),
		fichier: () => {
			if (!recueils.recueil) return;
			const nom = `restitution-${aujourdhui()}.json`;
			saveFichier(writeRestitution(recueils.recueil, memoire.restitution), nom, 'application/json');
			say(`Fichier ${nom} prêt\u00a0: les réponses, vos mots et vos choix.`);
		},
		retour: () => {
			if (!recueils.recueil) return;
			const valeurs = JSON.stringify(toRetour(recueils.recueil, memoire.restitution));
			location.href = `${page.dataset.retour}?outil=enquete-collective#valeurs=${encodeURIComponent(valeurs)}`;
		},
		effacer: () => {
			change(() => RESTITUTION_VIDE);
			say('Vos mots et vos choix sont effacés. «\u00a0Annuler\u00a0» les remet.');
		},
		annuler: () => {
			memoire.undo();
			show();
			say('Annulé.');
			if (!memoire.annulable) pieceOf(page, '#restituer-mots').focus();
		},
		exemple: () => {
			recueils.showExemple(buildExemple());
			openRestitution(EXEMPLE_RESTITUTION);
			goTo(pieceOf(page, '[data-avis=exemple]'));
			say('Un exemple inventé est ouvert.');
		},
		'fermer-exemple': () => {
			recueils.closeExemple();
			openRestitution();
			goTo(pieceOf(page, '#restituer-recueil'));
			say('L’exemple est fermé.');
		},
	};
}

type Feuille = 'restitution' | 'affiche';

function createPapiers(poste: Poste): Record<string, () => unknown> {
	const print = (papier: Feuille): void => {
		poste.page.setAttribute('data-papier', papier);
		window.print();
	};
	return {
		imprimer: () => print('restitution'),
		affiche: () => print('affiche'),
		odt: () => saveOdt(poste, 'restitution'),
		'affiche-odt': () => saveOdt(poste, 'affiche'),
		pdf: () => savePdf(poste, 'restitution'),
		'affiche-pdf': () => savePdf(poste, 'affiche'),
	};
}

const nameFeuille = ({ memoire }: Poste): string =>
	memoire.restitution.champs.titre?.trim() || TITRE_RESTITUTION;

async function savePdf(poste: Poste, quoi: Feuille): Promise<void> {
	const { composePdf } = await import('../imprimerie/index.ts');
	const commande = {
		titre: nameFeuille(poste),
		genre: quoi === 'affiche' ? 'affiche' : 'texte',
		corps: CORPS_PDF,
		nom: `${quoi}.pdf`,
	} as const;
	await composePdf(pieceOf(poste.page, `[data-feuille=${quoi}]`), commande, poste.say);
}

async function saveOdt(poste: Poste, quoi: Feuille): Promise<void> {
	const { page, say } = poste;
	const nom = `${quoi}.odt`;
	try {
		const { toOdt } = await import('../emporter/odt.ts');
		const copie = pieceOf(page, `[data-feuille=${quoi}]`).cloneNode(true) as HTMLElement;
		// The table beside each chart says the same.
		for (const dessin of copie.querySelectorAll('svg')) dessin.remove();
		saveFichier(await toOdt(copie, nameFeuille(poste), MISE), nom, ODT);
		say(`Fichier ${nom} prêt.`);
	} catch {
		say('Le fichier n’a pas pu être fait. Imprimez.');
	}
}
