/** What the buttons of the page do. Loaded at the first one. */
import { writeRecueil } from '../../core/enquete/fichier-recueil.ts';
import { maskRecueil } from '../../core/enquete/masque.ts';
import type { Recueil } from '../../core/enquete/recueil.ts';
import { writeRecueilCsv } from '../../core/enquete/saisie.ts';
import { writeRappel } from '../../core/formats/ics.ts';
import { isDate } from '../../core/temps/dates.ts';
import { goTo } from '../aller.ts';
import { saveFichier } from '../fichiers.ts';
import { aujourdhui } from '../repondre/etat.ts';
import type { MemoireRecueils } from '../repondre/memoire.ts';
import { sayEntretiens, sayTitre } from '../repondre/mots.ts';
import { pieceOf } from './ecran.ts';
import { buildExemple } from './exemple.ts';

export interface Poste {
	page: HTMLElement;
	memoire: MemoireRecueils;
	say: (texte: string) => void;
	show: () => void;
}

export function createCommandes(poste: Poste): Record<string, () => unknown> {
	const { page, memoire, say, show } = poste;
	const { recueil } = memoire;
	const save = (contenu: string, nom: string, type: string): void => {
		saveFichier(contenu, nom, type);
		say(`Fichier ${nom} prêt.`);
	};
	const whenOpen = (run: (ouvert: Recueil) => void) => () => recueil && run(recueil);
	return {
		json: whenOpen((r) =>
			save(writeRecueil(r), `recueil-${aujourdhui()}.json`, 'application/json'),
		),
		csv: whenOpen((r) =>
			save(writeRecueilCsv(r), `reponses-${aujourdhui()}.csv`, 'text/csv;charset=utf-8'),
		),
		rappel: whenOpen((r) => saveRappel(r, save, say)),
		masquer: () => {
			memoire.change((r) => maskRecueil(r));
			show();
			say('Tout est remplacé. «\u00a0Annuler\u00a0» remet les mots.');
			pieceOf(page, '#recueillir-noms').focus();
		},
		effacer: () => erase(poste),
		annuler: () => {
			memoire.undo();
			show();
			say('Annulé.');
			if (!memoire.annulable) pieceOf(page, '#recueillir-fichiers').focus();
		},
		...createExemple(poste),
	};
}

const createExemple = ({
	page,
	memoire,
	say,
	show,
}: Poste): Record<'exemple' | 'fermer-exemple', () => void> => ({
	exemple: () => {
		memoire.showExemple(buildExemple());
		show();
		goTo(pieceOf(page, '[data-avis=exemple]'));
		say('Un exemple inventé est ouvert.');
	},
	'fermer-exemple': () => {
		memoire.closeExemple();
		show();
		goTo(pieceOf(page, '#recueillir-fichiers'));
		say('L’exemple est fermé.');
	},
});

/** The day that was promised, in one's own calendar. */
function saveRappel(
	{ questionnaire }: Recueil,
	save: (contenu: string, nom: string, type: string) => void,
	say: (texte: string) => void,
): void {
	const { effacement = '' } = questionnaire.cadre;
	if (!/^\d{4}-\d{2}-\d{2}$/.test(effacement) || !isDate(effacement)) {
		say('Ce questionnaire ne dit pas quel jour les réponses seront détruites.');
		return;
	}
	const titre = `Détruire les réponses\u00a0: ${sayTitre(questionnaire)}`;
	const rappel = writeRappel({
		...{ jour: effacement, titre },
		texte: 'Feuilles, fichiers et copies. C’est ce qui a été promis aux personnes.',
		uid: `enquete-${questionnaire.version}-${effacement}@impulser`,
		fait: `${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`,
	});
	save(rappel, 'detruire-les-reponses.ics', 'text/calendar;charset=utf-8');
}

function erase({ page, memoire, say, show }: Poste): void {
	const { recueil, cle, exemple } = memoire;
	if (exemple) {
		say('Fermez d’abord l’exemple\u00a0: il n’est pas gardé.');
		return;
	}
	if (!recueil) return;
	memoire.erase(cle);
	show();
	goTo(pieceOf(page, '#recueillir-fichiers'));
	say(
		`«\u00a0${sayTitre(recueil.questionnaire)}\u00a0» est effacé de ce navigateur (${sayEntretiens(recueil)}). «\u00a0Annuler\u00a0» le remet, tant que la page reste ouverte.`,
	);
}
