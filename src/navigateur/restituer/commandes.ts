/** What the buttons of the page do. Loaded at the first one. */
import { RESTITUTION_VIDE, type Restitution, toRetour } from '../../core/enquete/restitution.ts';
import { goTo } from '../aller.ts';
import { saveFichier } from '../fichiers.ts';
import { buildExemple } from '../recueillir/exemple.ts';
import type { MemoireRecueils } from '../repondre/memoire.ts';
import { pieceOf } from './ecran.ts';
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

const EXEMPLE: Restitution = {
	champs: {
		titre: 'S’entraider ici, ce que l’on nous a dit (exemple)',
		pourquoi:
			'Nous voulions savoir comment on se rend service, avant d’acheter quoi que ce soit en commun.',
		entendu: 'Plusieurs personnes racontent un coup de main qui s’est fait sans rien demander.',
		suite: 'Un tableau des outils que l’on se prête, à l’épicerie.',
		'rendez-vous': 'Un vendredi soir, à la salle des fêtes.',
	},
	tues: [],
	paroles: [],
};

export function createCommandes(poste: Poste): Record<string, () => unknown> {
	const { page, recueils, memoire, say, change, show, openRestitution } = poste;
	return {
		...createPapiers(poste),
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
			openRestitution(EXEMPLE);
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
	memoire.restitution.champs.titre?.trim() || 'Ce que nous avons entendu';

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
